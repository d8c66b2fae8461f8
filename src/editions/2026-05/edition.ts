/** Microsoft's texts of November 2020 to May 2026 on reimaging and on Windows upgrade licences. */
import { checkOf } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { examples } from './examples.ts'
import { reimagingFlow } from './reimaging/chart.ts'
import { reimagingRules } from './reimaging/endings.ts'
import { reimagingWords } from './reimaging/words/words.ts'
import { secondProduct } from './second-product.ts'
import { glossary } from './sources/glossary.ts'
import { library } from './sources/places.ts'
import { unreadDocuments } from './sources/unread.ts'
import { upgradeFlow } from './upgrade/chart.ts'
import { upgradeRules } from './upgrade/endings.ts'
import { upgradeWords } from './upgrade/words/words.ts'

const base = '/2026-05'

export const edition202605: Edition = {
  id: '2026-05',
  base,
  checks: [
    checkOf({
      id: 'reimaging',
      base,
      flow: reimagingFlow,
      rules: reimagingRules,
      words: reimagingWords,
      secondProduct,
    }),
    checkOf({ id: 'upgrade', base, flow: upgradeFlow, rules: upgradeRules, words: upgradeWords }),
  ],
  revision: { number: 1, date: '2026-11-27' },
  corrections: [],
  library,
  elsewhere: { '2009-10': '' },
  standing: 'These texts inform. Your signed agreement and the Product Terms decide.',
  dated: '2027-06-01',
  unread: unreadDocuments,
  // Nothing replaced it, as far as we know.
  laterBriefs: [],
  // They are statements here, marked by their basis.
  readings: [],
  glossary,
  examples,
}
