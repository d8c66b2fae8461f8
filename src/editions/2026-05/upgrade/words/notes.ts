/** What each note of an upgrade verdict says. */
import type { NotesInWords } from '../../../../engine/words.ts'
import { isCsp } from '../../catalogue/agreements.ts'
import { columnsOf } from '../../catalogue/qualification.ts'
import { systemOf } from '../../catalogue/qualifying-systems.ts'
import { currentCase, type UpgradeFacts } from '../facts.ts'
import type { UpgradeNote } from '../notes.ts'

export const upgradeNoteWords: NotesInWords<UpgradeFacts, UpgradeNote> = {
  'second-hand-table': (facts) => ({
    lead: 'What a second-hand list says, not confirmed',
    says: `${hintsFor(facts).join(' ')} We have not read Microsoft’s own list, so nothing is decided by this.`,
  }),
  'footnote-not-read': () => ({
    lead: 'A footnote that we have not read',
    says: 'In the list for user licences, the row of Windows 8 and 8.1 has a footnote. It may limit what the row says.',
  }),
  'ten-by-eleven': () => ({
    lead: 'For Windows 10 Pro, Microsoft recommends it',
    says: 'Microsoft’s guide of April 2023 recommends this licence to take Windows 7, 8 and 8.1 Pro devices to Windows 10 Pro.',
  }),
  'vda-instead': () => ({
    lead: 'For remote use, look at Virtual Desktop Access',
    says: 'Virtual Desktop Access (VDA) per user has no such condition when Windows Enterprise is used remotely. To run it on the PC itself always takes a system that qualifies.',
  }),
  'sold-as-of-2023': () => ({
    lead: 'Where it is sold, as of April 2023',
    says: 'The table that we read is of that month. Ask your reseller what is sold today.',
  }),
  'five-devices': () => ({
    lead: 'Five devices for each user',
    says: 'A user licence covers up to five devices at a time.',
  }),
  'full-license-first': () => ({
    lead: 'The PC first needs a full Windows licence',
    says: 'It comes with a new PC, and a retail licence may serve too. It has to be a Windows that qualifies, such as Pro. Ask a CSP partner about the Get Genuine Windows Agreement too.',
  }),
  'programme-ended': () => ({
    lead: 'Open License is no longer sold',
    says: 'Since 1 January 2022 nothing can be bought or renewed under it. Licences bought before stay valid. Licences without an end are sold through CSP now, and Open Value has offers for education and non-profit organisations.',
  }),
  'old-system-not-said': () => ({
    lead: 'The old Windows',
    says: 'No text of these years says whether it has to be removed when the upgrade licence is used.',
  }),
}

/** By the place that a row points to, what stands there. */
const hints: Readonly<Record<string, string>> = {
  'qos-2024.2':
    'A consultant’s notes of June 2024 count Enterprise, Pro and Pro for Workstations of Windows 10 and 11, and Pro and Enterprise of Windows 8 and 8.1, as qualifying per device for Windows 11.',
  'qos-2024.3':
    'A consultant’s notes of June 2024 count Windows 7 Professional, Enterprise and Ultimate as qualifying per device for Windows 10, but not for Windows 11.',
  'qos-2024.4':
    'By a consultant’s notes of June 2024, Home, Starter, Education and plain Windows 8 or 8.1 do not qualify per device. Nor does Windows 10 S, except for education and charities.',
  'mac-qos-2017.1':
    'By a licensing site, a Mac qualified for Windows 10 in new Enterprise Agreements, in MPSA, Select Plus and Open, and for education and charities. It did not for new devices in running Enterprise Agreements.',
  'academic-qos.1':
    'By a university’s list, nearly every Windows back to XP qualifies in academic programmes, Home editions and Macs included.',
}

function hintsFor(facts: UpgradeFacts): string[] {
  const places = systemOf(facts.currentOs)?.hint ?? {}
  const said = columnsOf(currentCase(facts)).flatMap((column) => hints[places[column] ?? ''] ?? [])
  const isHomeInCsp = facts.currentOs === 'windows-home' && isCsp(facts)
  return [
    ...new Set(said),
    ...(isHomeInCsp
      ? ['A training firm wrote in 2020 that Windows 10 Home qualifies for academic customers of CSP.']
      : []),
  ]
}
