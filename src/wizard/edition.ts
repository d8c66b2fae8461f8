import { reimagingFlow } from '../flow/reimaging.ts'
import { upgradeFlow } from '../flow/upgrade.ts'
import { reimagingRules } from '../rules/reimaging/rule-book.ts'
import { upgradeRules } from '../rules/upgrade/rule-book.ts'
import { documents, laterBriefs } from '../sources/citations.ts'
import type { SourceDocument } from '../sources/document.ts'
import { glossary, type Term } from '../sources/glossary.ts'
import { type Reading, readings } from '../sources/readings.ts'
import { reimagingWords } from '../words/reimaging/words.ts'
import { upgradeWords } from '../words/upgrade/words.ts'
import { type Check, checkOf } from './check.ts'

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
