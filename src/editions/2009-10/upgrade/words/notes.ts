/** What each note of an upgrade verdict says. */

import type { NotesInWords } from '../../../../engine/words.ts'
import type { UpgradeFacts } from '../facts.ts'
import type { UpgradeNote } from '../notes.ts'

export const upgradeNoteWords: NotesInWords<UpgradeFacts, UpgradeNote> = {
  tied: () => ({
    lead: 'The upgrade licence goes to this PC',
    says: 'It is assigned to the same PC that holds the qualifying system. The article says so of Select and Open.',
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
