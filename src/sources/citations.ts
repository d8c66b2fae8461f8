import { article } from './article.ts'
import { brief } from './brief.ts'
import type { Passage, SourceDocument } from './document.ts'
import { article931858, catalogue, programmes, silence, upgradeTable } from './other.ts'

const sources = [brief, article, upgradeTable, catalogue, programmes, article931858, silence] as const

/** A place that a verdict can cite: any passage of any document. */
export type CitationId = (typeof sources)[number]['passages'][number]['id']

/** A passage together with the document it stands in. */
export interface CitedPassage {
  readonly document: SourceDocument<CitationId>
  readonly passage: Passage<CitationId>
}

/** All documents: first the two that the checks rest on, then what those leave out. */
export const documents: readonly SourceDocument<CitationId>[] = sources

/** When Microsoft published later reimaging briefs, which this product does not follow. */
export const laterBriefs = ['February 2011', 'April 2014', 'February 2015', 'November 2020'] as const

const passages: ReadonlyMap<CitationId, CitedPassage> = new Map(
  documents.flatMap((document) => document.passages.map((place) => [place.id, { document, passage: place }] as const)),
)

/** Every place that can be cited, in the order of the documents. */
export const citationIds: readonly CitationId[] = [...passages.keys()]

/** The passage that a citation points to. Throws on an id that no document has, which the types rule out. */
export function passage(id: CitationId): CitedPassage {
  const cited = passages.get(id)
  if (cited === undefined) throw new Error(`No source document has a passage with the id "${id}"`)
  return cited
}

/** How a citation reads in the margin: document and place (`Brief · FAQ 6`), or one name where both have the same. */
export function citationLabel(id: CitationId): string {
  const { document, passage: place } = passage(id)
  return document.short === place.label ? place.label : `${document.short} · ${place.label}`
}
