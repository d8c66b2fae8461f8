/** Remarks that an upgrade verdict carries without changing its outcome. */

import type { Note } from '../../../engine/rules/note.ts'
import { isOpenLicensePast } from '../catalogue/agreements.ts'
import { columnsFor, columnsOf } from '../catalogue/qualification.ts'
import { systemOf } from '../catalogue/qualifying-systems.ts'
import { isMet, isNoThrough, isOpen, isOutcome, isUnmet } from '../judged.ts'
import type { Place } from '../sources/places.ts'
import { currentCase, isEnterpriseUserTarget, isProTarget, type UpgradeFacts } from './facts.ts'

/** A second-hand table speaks of this system in a column that applies. */
function hasHint(facts: UpgradeFacts): boolean {
  const hint = systemOf(facts.currentOs)?.hint
  return hint !== undefined && columnsOf(currentCase(facts)).some((column) => hint[column] !== undefined)
}

const isInPerUserTable = (facts: UpgradeFacts): boolean =>
  isEnterpriseUserTarget(facts) && columnsFor('windows-enterprise-user', facts.agreement).includes('user-vl')
const isOldPro = (facts: UpgradeFacts): boolean =>
  facts.currentOs === 'windows-8-pro' || facts.currentOs === 'windows-7-pro'

export const upgradeNotes = [
  {
    id: 'second-hand-table',
    cites: ['qos-2024.2', 'qos-2024.3', 'qos-2024.4', 'mac-qos-2017.1', 'academic-qos.1', 'qos-2020.1'],
    shown: (facts, verdict) => isOpen(verdict, 'qualifying-os') && hasHint(facts),
  },
  {
    id: 'footnote-not-read',
    cites: ['silence-2026.18'],
    shown: (facts, verdict) =>
      facts.currentOs === 'windows-8-pro' && isInPerUserTable(facts) && !isOutcome(verdict, 'not-permitted'),
  },
  {
    id: 'ten-by-eleven',
    cites: ['windows-guide-2023.3'],
    shown: (facts, verdict) => isProTarget(facts) && isOldPro(facts) && !isOutcome(verdict, 'not-permitted'),
  },
  {
    id: 'vda-instead',
    cites: ['windows-guide-2023.16', 'windows-guide-2023.17'],
    shown: (facts, verdict) => isEnterpriseUserTarget(facts) && isNoThrough(verdict, 'primary-user', 'qualifying-os'),
  },
  {
    id: 'sold-as-of-2023',
    cites: ['windows-guide-2023.11'],
    shown: (facts, verdict) =>
      facts.currentOs !== undefined && (isMet(verdict, 'sold-here') || isUnmet(verdict, 'sold-here')),
  },
  {
    id: 'five-devices',
    cites: ['windows-guide-2023.13'],
    shown: (facts, verdict) =>
      isEnterpriseUserTarget(facts) && isOutcome(verdict, 'permitted', 'conditional', 'undetermined'),
  },
  {
    id: 'full-license-first',
    cites: ['windows-guide-2023.7', 'open-license-end-2021.3'],
    shown: (_, verdict) => isNoThrough(verdict, 'qualifying-os', 'licensed-here'),
  },
  {
    id: 'programme-ended',
    cites: ['open-license-end-2021.1', 'open-license-end-2021.2', 'keys-2024.12'],
    shown: isOpenLicensePast,
  },
  {
    id: 'old-system-not-said',
    cites: ['silence-2026.15'],
    shown: (_, verdict) => isOutcome(verdict, 'permitted', 'conditional'),
  },
] as const satisfies readonly Note<UpgradeFacts, string, Place>[]

export type UpgradeNote = (typeof upgradeNotes)[number]['id']
