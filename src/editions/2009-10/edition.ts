import type { SourceDocument } from '../../engine/sources/document.ts'
import { type Check, checkOf } from '../../engine/step/check.ts'
import { reimagingFlow } from './reimaging/chart.ts'
import { reimagingRules } from './reimaging/endings.ts'
import { reimagingWords } from './reimaging/words/words.ts'
import { documents, laterBriefs } from './sources/citations.ts'
import { glossary, type Term } from './sources/glossary.ts'
import { type Reading, readings } from './sources/readings.ts'
import { upgradeFlow } from './upgrade/chart.ts'
import { upgradeRules } from './upgrade/endings.ts'
import { upgradeWords } from './upgrade/words/words.ts'

/** The checks by the rules of one time, with the sources they rest on. Nothing above assumes that there is only one. */
export interface Edition {
  readonly id: string
  readonly checks: readonly Check[]
  readonly documents: readonly SourceDocument[]
  /** When the brief was replaced. */
  readonly laterBriefs: readonly string[]
  readonly readings: readonly Reading[]
  readonly glossary: readonly Term[]
}

/** The reimaging brief of October 2009 with the undated article on Windows upgrade licences. */
export const edition200910: Edition = {
  id: '2009-10',
  checks: [
    checkOf({ id: 'reimaging', flow: reimagingFlow, rules: reimagingRules, words: reimagingWords }),
    checkOf({ id: 'upgrade', flow: upgradeFlow, rules: upgradeRules, words: upgradeWords }),
  ],
  documents,
  laterBriefs,
  readings,
  glossary,
}
