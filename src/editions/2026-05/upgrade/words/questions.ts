/** What the question pages of the upgrade check say. */
import { options, type QuestionsInWords } from '../../../../engine/words.ts'
import { coaDrawings } from '../../../../words/drawings.ts'
import { notSure } from '../../../../words/every-check.ts'
import {
  agreementGroups,
  agreementOption,
  segmentOption,
  systemOption,
  systemPhrase,
  targetPhrase,
  whereSystem,
} from '../../catalogue/names.ts'
import type { UpgradeFacts, UpgradeQuestion } from '../facts.ts'

export const upgradeQuestionWords: QuestionsInWords<UpgradeFacts, UpgradeQuestion> = {
  target: () => ({
    ask: 'Which Windows licence do you want to put on this PC?',
    short: 'Licence',
    error: 'Select the licence that you want to put on this PC',
    why: 'Each licence has its own list of systems that qualify for it.',
    cites: ['windows-guide-2023.2', 'windows-guide-2023.4', 'windows-guide-2023.11', 'silence-2026.17'],
    where:
      'The name is on the order, on the invoice or in the Microsoft 365 admin center under Billing, Your products.',
    matter: 'which licence you want to put on this PC',
    terms: ['upgrade-licence', 'e3', 'sa', 'ltsc', 'vda'],
    option: options({
      'windows-pro': {
        label: 'Windows 11 Pro Upgrade, per device',
        hint: 'It can be used for Windows 10 Pro too',
      },
      'windows-enterprise-user': {
        label: 'Windows Enterprise, per user',
        hint: 'Windows Enterprise E3 or E5, alone or within Microsoft 365',
      },
      'windows-enterprise-device': { label: 'Windows Enterprise, per device' },
      'windows-education': { label: 'Windows Education, per user', hint: 'A3 or A5' },
      other: {
        label: 'Another licence',
        hint: 'LTSC, Virtual Desktop Access, IoT, a server, or a Windows older than 10',
      },
    }),
  }),

  agreement: (facts) => ({
    ask: `Which agreement do you buy ${targetPhrase(facts.target)} under?`,
    short: 'Agreement',
    error: 'Select the agreement of the licence',
    why: 'Upgrade licences are sold under agreements only. The agreement also decides which systems qualify, and whether it sells this licence.',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.9', 'windows-guide-2023.11', 'vdi-guide-2023.4'],
    where:
      'In the Microsoft 365 admin center open Billing, Your products. What a partner sells you by subscription or from Partner Center is CSP. Your reseller knows it too.',
    matter: 'which agreement the licence is bought under',
    terms: ['commercial-licensing', 'csp', 'mca', 'ea', 'mpsa', 'open-value', 'ees', 'admin-center'],
    option: agreementOption('You have no agreement and do not plan one'),
    groups: agreementGroups,
  }),

  currentOs: (facts) => ({
    ask: `Which Windows is this PC licensed for, before it gets ${targetPhrase(facts.target)}?`,
    short: 'Windows of the PC itself',
    hint: 'What it is licensed for counts, not what runs today. A Mac with a retail Windows of its own, in Boot Camp or a virtual machine, counts as that Windows.',
    error: 'Select the Windows that this PC is licensed for',
    why: 'Windows licences of agreements are upgrades. A PC first has to be licensed for a system that qualifies.',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6', 'windows-guide-2023.8', 'windows-guide-2023.9'],
    where: whereSystem,
    drawings: coaDrawings,
    matter: 'which Windows this PC is licensed for',
    terms: ['qualifying-system', 'full-licence', 'firmware-key', 'coa'],
    option: systemOption,
  }),

  segment: () => ({
    ask: 'Who uses this PC?',
    short: 'Kind of organisation',
    error: 'Select which kind of organisation uses this PC',
    why: 'Home editions and Macs do not qualify in most cases. For a business we take that as a no. For education and charities no text we read gives the answer.',
    cites: ['vdi-guide-2023.3', 'know-the-facts-2013.1', 'reading-2026.10', 'silence-2026.10'],
    where:
      'Look at your agreement: prices for education or for charities are offered only to organisations that qualify.',
    matter: 'which kind of organisation uses this PC',
    terms: ['qualifying-system'],
    option: segmentOption,
  }),

  osState: (facts) => ({
    ask: `Is ${ofThePc(facts).replace('its Windows', 'that Windows')} licensed for this PC and installed on it?`,
    short: 'Licensed and installed here',
    error: 'Select whether it is licensed for this PC and installed on it',
    why: 'The system that qualifies first has to be licensed for this PC and installed on it.',
    cites: ['windows-guide-2023.6'],
    where:
      facts.currentOs === 'macintosh'
        ? 'On the Mac open About This Mac, and compare it with the invoice.'
        : 'Start winver on the PC, and compare the result with its key in the firmware, its label or its invoice.',
    matter: `whether ${ofThePc(facts)} is licensed for this PC and installed on it`,
    terms: ['qualifying-system', 'firmware-key'],
    option: options({
      installed: { label: 'Yes, licensed for this PC and installed on it' },
      licensed: { label: 'Licensed for this PC, but not installed now' },
      elsewhere: { label: 'The licence belongs to another PC, or there is none' },
      unknown: notSure,
    }),
  }),

  primaryUser: () => ({
    ask: 'Is the user of Windows Enterprise the main user of a Pro or Enterprise PC?',
    short: 'Main user',
    hint: 'It need not be this PC: what counts is the PC that the user mainly works on.',
    error: 'Select whether the user is the main user of such a PC',
    why: 'Windows Enterprise per user is for the main user of a main work PC that is licensed for Pro or Enterprise. A Microsoft 365 licence may go to any user.',
    cites: ['windows-guide-2023.14', 'windows-guide-2023.15', 'vdi-guide-2023.2'],
    where:
      'In the Microsoft 365 admin center open Users, Active users, to see which licence the user has. The main PC is the one that your inventory assigns to the user.',
    matter: 'whether the user is the main user of a Pro or Enterprise PC',
    terms: ['e3', 'vda'],
    option: options({
      yes: {
        label: 'Yes',
        hint: 'The main work PC is licensed for Windows 10 or 11 Pro or Enterprise, and the user is its main user',
      },
      'microsoft-365': { label: 'The licence is part of Microsoft 365' },
      no: { label: 'No', hint: 'Such as a shared PC, or a user whose main PC has another Windows' },
      unknown: notSure,
    }),
  }),
}

/** The system that has to be licensed and installed, within a sentence. */
export function ofThePc({ currentOs }: UpgradeFacts): string {
  switch (currentOs) {
    case 'macintosh':
      return 'the system of the Mac'
    case 'unknown':
    case 'other-windows':
    case 'windows-home':
      return 'its Windows'
    default:
      return systemPhrase(currentOs)
  }
}
