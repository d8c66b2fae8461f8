/** What each note of an upgrade verdict says. */

import type { NotesInWords } from '../../../../engine/words.ts'
import { systemName } from '../../catalogue/names.ts'
import { isOtherTarget, type UpgradeFacts } from '../facts.ts'
import type { UpgradeNote } from '../notes.ts'

export const upgradeNoteWords: NotesInWords<UpgradeFacts, UpgradeNote> = {
  tied: (facts) => ({
    lead: 'The upgrade licence goes to this PC',
    says: isOtherTarget(facts)
      ? 'It is assigned to the same PC that has the qualifying system. The article says so of its two upgrades; that it holds for another Windows is our reading.'
      : 'It is assigned to the same PC that has the qualifying system. The article says so of Select and Open.',
  }),
  'other-system': (facts) => ({
    lead: 'The article speaks of versions of Windows',
    says: `It does not say what holds where ${systemName(facts.currentOs)} stays beside the new Windows. Microsoft’s Product List of November 2007 asks the same of any system, and we follow that, the stricter one.`,
  }),
  'both-products': () => ({
    lead: 'One table for both upgrades',
    says: 'What qualifies for Windows XP Professional qualifies for Windows Vista Business, and the other way round.',
  }),
  renewals: () => ({
    lead: 'The term includes renewals',
    says: 'PCs bought in a renewal or a term that follows count as bought during the term.',
  }),
  mergers: () => ({
    lead: 'Mergers and acquisitions count',
    says: 'PCs that came with a company you took over are PCs from other sources.',
  }),
}
