/** Remarks that an upgrade verdict carries without changing its outcome. */

import type { Judgement } from '../../../engine/rules/judgement.ts'
import type { Note } from '../../../engine/rules/note.ts'
import type { Place } from '../sources/places.ts'
import { isOtherTarget, type UpgradeFacts } from './facts.ts'

function goesAhead(_facts: UpgradeFacts, verdict: Judgement): boolean {
  return ['permitted', 'conditional', 'undetermined'].includes(verdict.outcome)
}

export const upgradeNotes = [
  {
    id: 'tied',
    cites: ['select-open.2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) || isOtherTarget(facts),
  },
  {
    id: 'other-system',
    cites: ['concurrent', 'select-open.3'],
    shown: (facts, verdict) =>
      goesAhead(facts, verdict) &&
      (facts.currentOs === 'macintosh' || facts.currentOs === 'os-2') &&
      (facts.oldSystem === 'keep' || facts.oldSystem === 'unknown'),
  },
  { id: 'both-products', cites: ['upgrade-table.7'], shown: goesAhead },
  {
    id: 'renewals',
    cites: ['new-oem.2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && facts.acquired !== undefined,
  },
  {
    id: 'mergers',
    cites: ['new-other.2'],
    shown: (facts, verdict) => goesAhead(facts, verdict) && facts.acquired === 'other-source',
  },
] as const satisfies readonly Note<UpgradeFacts, string, Place>[]

export type UpgradeNote = (typeof upgradeNotes)[number]['id']
