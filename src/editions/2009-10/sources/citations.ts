import type { Passage, SourceDocument } from '../../../engine/sources/document.ts'
import { article } from './article.ts'
import { brief } from './brief.ts'
import { article931858, catalogue, programmes, silence, upgradeTable } from './other.ts'

const sources = [brief, article, upgradeTable, catalogue, programmes, article931858, silence] as const

type WrittenPassage = (typeof sources)[number]['passages'][number]

/** A place that a verdict can cite: any passage of any document. */
export type CitationId = WrittenPassage['id']

/** One thing that a passage says. */
export type StatementId = WrittenPassage['statements'][number]['id']

/** What something rests on: a passage with all it says, or one statement of it. A citation shows the passage. */
export type Place = CitationId | StatementId

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

/** What a place stands for: the passage to cite, and where the statements that are meant stand among all. */
interface Meant {
  readonly passage: CitationId
  readonly statements: readonly number[]
}

/** Every statement of every document, in their order. */
export const statementIds: readonly StatementId[] = sources.flatMap((document) =>
  document.passages.flatMap(({ statements }: WrittenPassage): StatementId[] => statements.map(({ id }) => id)),
)

const meantBy: ReadonlyMap<Place, Meant> = new Map(
  sources.flatMap((document) =>
    document.passages.flatMap((place: WrittenPassage): (readonly [Place, Meant])[] => {
      const own = place.statements.map(({ id }) => [id, statementIds.indexOf(id)] as const)
      return [
        [place.id, { passage: place.id, statements: own.map(([, at]) => at) }],
        ...own.map(([id, at]) => [id, { passage: place.id, statements: [at] }] as const),
      ]
    }),
  ),
)

/** The passages to cite for places, each once, in the order given. */
export function passagesOf(places: readonly Place[]): CitationId[] {
  const cited = new Set<CitationId>()
  for (const place of places) {
    const meant = meantBy.get(place)
    if (meant !== undefined) cited.add(meant.passage)
  }
  return [...cited]
}

/** The statements that places stand for, each once, in the order of the documents. */
export function statementsAt(places: readonly Place[]): StatementId[] {
  // Every verdict asks for this, so it marks statements by their place among all instead of sorting ids.
  const isMeant = new Uint8Array(statementIds.length)
  for (const place of places) for (const at of meantBy.get(place)?.statements ?? []) isMeant[at] = 1
  return statementIds.filter((_, at) => isMeant[at] === 1)
}

/** How a citation reads in the margin: document and place (`Brief · FAQ 6`), or one name where both have the same. */
export function citationLabel(id: CitationId): string {
  const { document, passage: place } = passage(id)
  return document.short === place.label ? place.label : `${document.short} · ${place.label}`
}

/** How a citation reads where it stands by itself, in print for one: with the date of its document. */
export function citationSource(id: CitationId): string {
  const { document, passage: place } = passage(id)
  const source = `${document.short}, ${document.date}`
  return document.short === place.label ? source : `${source} · ${place.label}`
}
