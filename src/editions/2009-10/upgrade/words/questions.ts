/** What the question pages of the upgrade check say. */

import { type OptionGroup, options, type QuestionsInWords, type QuestionWords } from '../../../../engine/words.ts'
import { coaDrawings, confirmationDrawing } from '../../../../words/drawings.ts'
import { notSure, yesNoUnsure } from '../../../../words/every-check.ts'
import { agreementGroups, agreementOption, productPhrase, systemName } from '../../catalogue/names.ts'
import { systemOf, upgradeTable } from '../../catalogue/upgrade-table.ts'
import type { UpgradeFacts, UpgradeQuestion } from '../facts.ts'

export const upgradeQuestionWords: QuestionsInWords<UpgradeFacts, UpgradeQuestion> = {
  target: () => ({
    ask: 'Which upgrade do you want to deploy?',
    short: 'Upgrade to',
    error: 'Select the upgrade that you want to deploy',
    why: 'The article on upgrade licences and its table speak of these two upgrades alone. They are older than Windows 7.',
    cites: ['upgrade-only', 'upgrade-table'],
    where: 'The name of the upgrade is written on your order and on the licence confirmation.',
    drawings: [confirmationDrawing],
    matter: 'which upgrade you want to deploy',
    terms: ['upgrade-licence', 'vl'],
    option: options({
      'windows-xp-professional': { label: 'Windows XP Professional' },
      'windows-vista-business': { label: 'Windows Vista Business' },
      other: { label: 'Another Windows', hint: 'Such as Windows 7' },
    }),
  }),

  agreement: () => ({
    ask: 'Under which agreement do you get the upgrade licence?',
    short: 'Agreement',
    error: 'Select the agreement of the upgrade licence',
    why: 'The upgrade licence is one of Volume Licensing. The agreement decides which systems qualify and what else has to be done.',
    cites: ['upgrade-only', 'select-open', 'upgrade-table'],
    where:
      'The programme is written on your licence confirmation and in the Volume Licensing Service Center (VLSC). Your reseller knows it too.',
    drawings: [confirmationDrawing],
    matter: 'which agreement the upgrade licence comes under',
    terms: ['vl', 'vlsc', 'upgrade-licence'],
    option: agreementOption('There is no Volume Licensing agreement'),
    groups: agreementGroups,
  }),

  companyWide: () => ({
    ask: 'Is your Open Value agreement company-wide?',
    short: 'Company-wide',
    hint: 'Company-wide means that the product is ordered for every PC of the organisation.',
    error: 'Select yes if your Open Value agreement is company-wide',
    why: 'The upgrade table puts company-wide Open Value together with the Enterprise Agreement, and the rest of Open Value with Open.',
    cites: ['upgrade-table'],
    where: 'The agreement itself says it, and so does your reseller. Look for “company-wide” on the order.',
    matter: 'whether the Open Value agreement is company-wide',
    terms: ['open-value-company-wide'],
    option: yesNoUnsure('Yes, company-wide', 'No'),
  }),

  acquired: () => ({
    ask: 'How did you get this PC?',
    short: 'PC acquired',
    error: 'Select how you got this PC',
    why: 'What you owned at the start, what you bought new since, and what came from elsewhere each have their own rule.',
    cites: ['installed-base', 'new-oem', 'new-other'],
    where: 'Compare the date on the PC’s invoice with the date on which the enrolment or agreement took effect.',
    matter: 'how you got this PC',
    terms: ['installed-base', 'enrolment', 'oem'],
    option: options({
      'installed-base': {
        label: 'Owned when the enrolment or agreement took effect',
        hint: 'It is part of the installed base',
      },
      'new-from-oem': {
        label: 'Bought from its maker since then',
        hint: 'A new or replacement PC, bought during the term or a renewal of it',
      },
      'other-source': {
        label: 'Got from elsewhere since then',
        hint: 'Any other source during the term, mergers and acquisitions included',
      },
      unknown: notSure,
    }),
  }),

  currentOs: () => ({
    ask: 'Which system is this PC licensed for?',
    short: 'Current system',
    hint: 'Choose what the PC has a licence for today, before the upgrade.',
    error: 'Select the system that this PC is licensed for',
    why: 'Volume Licensing sells no full Windows licence. So each PC has to be licensed for a system that the upgrade table lists.',
    cites: ['upgrade-only', 'no-full-licenses', 'upgrade-table'],
    where: 'Read the COA label (a sticker on the PC), the box, or the invoice.',
    drawings: coaDrawings,
    matter: 'which system this PC is licensed for',
    terms: ['qualifying-system', 'coa', 'edition'],
    option: options({
      ...Object.fromEntries(upgradeTable.map((system) => [system.id, { label: system.name }])),
      'newer-or-enterprise': { label: 'Windows 7 or later, or a Windows Enterprise edition' },
      'not-listed': {
        label: 'Any other system, or none',
        hint: 'Windows 95, Windows ME, Windows XP Media Center or Embedded, Linux, DOS, or a bare PC',
      },
      unknown: { label: 'I’m not sure' },
    }),
    groups: bySystem,
  }),

  osState: (facts) => ({
    ask: `Is ${theSystem(facts)} installed on this PC?`,
    short: 'Installed here',
    error: 'Select whether the system is installed on this PC',
    ...licensedHereWhy(facts),
    where: 'Start the PC, and compare what runs there with its label, box or invoice.',
    matter: 'whether the system is licensed for this PC and installed on it',
    terms: ['qualifying-system'],
    option: options({
      installed: { label: 'Yes, licensed for this PC and installed on it' },
      licensed: { label: 'No, licensed for this PC but not installed now' },
      elsewhere: { label: 'The licence belongs to another PC, or there is none' },
      unknown: notSure,
    }),
  }),

  allQualified: (facts) => ({
    ask: allQualifiedAsk(facts),
    short: 'All PCs ordered',
    error: 'Select yes if the order includes every qualified PC',
    hint: 'Which PCs are qualified is defined in your agreement or enrolment.',
    why: 'Under a company-wide order, the upgrade licence with Software Assurance is bought for every qualified PC, not for some.',
    cites: ['installed-base', 'new-oem'],
    where:
      'Compare the number on the order with the number of qualified PCs that you own, and those of affiliates that your agreement covers.',
    matter: 'whether the order includes every qualified PC',
    terms: ['installed-base', 'sa'],
    option: yesNoUnsure('Yes, every one', 'No, only some'),
  }),

  oldSystem: () => ({
    ask: 'What will happen to the old system when the upgrade is installed?',
    short: 'Old system',
    error: 'Select what happens to the old system',
    why: 'The upgrade takes the place of the old system. To run both, you need Software Assurance or, as we read the article, a full licence bought separately.',
    cites: ['select-open', 'concurrent', 'article-931858'],
    where: 'Ask whoever plans the deployment: is the old system replaced, or kept beside the new one?',
    matter: 'what will happen to the old system',
    terms: ['sa', 'full-licence'],
    option: options({
      remove: { label: 'It is removed' },
      keep: { label: 'It stays, and both can run' },
      unknown: notSure,
    }),
  }),

  softwareAssurance: (facts) => ({
    ask: 'Is Software Assurance active on the upgrade licence?',
    short: 'Software Assurance',
    error: 'Select yes if Software Assurance is active on the upgrade licence',
    why: 'With active Software Assurance the old system may stay and run beside the new one.',
    cites: ['sa-concurrent', 'concurrent'],
    where:
      'Your licence confirmation and the Volume Licensing Service Center (VLSC) list Software Assurance and the date it runs to.',
    drawings: [confirmationDrawing],
    matter: `whether Software Assurance is active on the ${productPhrase(facts.target)} licence`,
    terms: ['sa', 'vlsc'],
    option: yesNoUnsure('Yes, it is active', 'No'),
  }),

  fullLicense: () => ({
    ask: 'Has a full Windows licence been bought separately for this PC?',
    hint: 'The article speaks of full Windows Vista licences. The one this PC came with does not count.',
    short: 'Full licence bought',
    error: 'Select yes if a full Windows licence has been bought separately',
    why: 'Without Software Assurance, a full licence that was bought separately lets both systems run.',
    cites: ['concurrent', 'article-931858'],
    where: 'Look for a boxed Windows, or for one on an invoice, beside the one that this PC came with.',
    matter: 'whether a full Windows licence has been bought separately',
    terms: ['full-licence', 'fpp'],
    option: yesNoUnsure('Yes', 'No'),
  }),
}

/** New PCs and PCs from elsewhere under a company-wide order need the licence alone. */
function licensedHereWhy(facts: UpgradeFacts): Pick<QuestionWords, 'why' | 'cites'> {
  const isLicenceEnough = facts.acquired === 'new-from-oem' || facts.acquired === 'other-source'
  return isLicenceEnough && !mayBeSingle(facts)
    ? {
        why: 'The licence that qualifies has to belong to this PC itself. For a PC from this source, the licence is enough.',
        cites: ['new-oem', 'new-other'],
      }
    : {
        why: 'The licence that qualifies has to belong to this PC itself, and the system has to be installed on it.',
        cites: ['select-open', 'installed-base'],
      }
}

const mayBeSingle = (facts: UpgradeFacts): boolean => facts.companyWide === 'no' || facts.companyWide === 'unknown'

const theSystem = (facts: UpgradeFacts): string =>
  systemOf(facts.currentOs) === undefined ? 'the system' : systemName(facts.currentOs)

function allQualifiedAsk(facts: UpgradeFacts): string {
  switch (facts.acquired) {
    case 'installed-base':
      return 'Does the order include every qualified PC of the installed base?'
    case 'new-from-oem':
      return 'Does the order include all new and replacement PCs that qualify?'
    default:
      return 'Does the order include every qualified PC?'
  }
}

function bySystem(values: readonly string[]): readonly OptionGroup[] {
  const starting = (start: string): string[] => values.filter((value) => value.startsWith(start))
  const older = ['windows-2000-professional', 'windows-nt-workstation-4', 'windows-98', 'os-2', 'macintosh']
  return [
    { heading: 'Windows Vista', values: starting('windows-vista') },
    { heading: 'Windows XP', values: starting('windows-xp') },
    { heading: 'Older, and other makers', values: values.filter((value) => older.includes(value)) },
    { heading: 'Not in the table', values: ['newer-or-enterprise', 'not-listed'] },
    { values: values.filter((value) => value === 'unknown') },
  ]
}
