/** What can be cited: the documents of this edition, and their places as types, so that the compiler checks each id. */
import { libraryOf } from '../../../engine/sources/library.ts'
import { article } from './article.ts'
import { brief } from './brief.ts'
import { article931858, catalogue, programmes, silence, upgradeTable } from './other.ts'

/** First the two that the checks rest on, then what those leave out. */
const documents = [brief, article, upgradeTable, catalogue, programmes, article931858, silence] as const

type WrittenPassage = (typeof documents)[number]['passages'][number]

/** A passage with all it says (`faq-9`), or one statement of it (`faq-9.2`). */
export type Place = WrittenPassage['id'] | WrittenPassage['statements'][number]['id']

export const library = libraryOf(documents)

/** When Microsoft published later reimaging briefs, which this edition does not follow. */
export const laterBriefs = ['February 2011', 'April 2014', 'February 2015', 'November 2020', 'October 2021'] as const
