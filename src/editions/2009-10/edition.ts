/** The reimaging brief of October 2009 with the undated article on Windows upgrade licences. */
import { checkOf } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { corrections, revision2 } from './corrections.ts'
import { examples } from './examples.ts'
import { reimagingFlow } from './reimaging/chart.ts'
import { reimagingRules } from './reimaging/endings.ts'
import { reimagingWords } from './reimaging/words/words.ts'
import { secondProduct } from './second-product.ts'
import { glossary } from './sources/glossary.ts'
import { laterBriefs, library } from './sources/places.ts'
import { readings } from './sources/readings.ts'
import { upgradeFlow } from './upgrade/chart.ts'
import { upgradeRules } from './upgrade/endings.ts'
import { upgradeWords } from './upgrade/words/words.ts'

export const edition200910: Edition = {
  id: '2009-10',
  base: '',
  checks: [
    checkOf({ id: 'reimaging', flow: reimagingFlow, rules: reimagingRules, words: reimagingWords, secondProduct }),
    checkOf({ id: 'upgrade', flow: upgradeFlow, rules: upgradeRules, words: upgradeWords }),
  ],
  revision: revision2,
  corrections,
  library,
  elsewhere: { '2026-05': '/2026-05' },
  laterBriefs,
  readings,
  glossary,
  examples,
}
