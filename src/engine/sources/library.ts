import { type Basis, bases, weakest } from '../rules/basis.ts'
import type { Passage, SourceDocument } from './document.ts'

/** A passage with all that is needed to cite it: where it stands, and what is said in our words at the places cited. */
export interface Citation {
  readonly id: string
  /** `Brief · FAQ 6` */
  readonly label: string
  /** `Brief, October 2009 · FAQ 6` */
  readonly source: string
  readonly about: string
  /** The statements that are cited: of a whole passage, all. */
  readonly says: readonly string[]
  readonly document: string
  readonly date: string
  readonly place: string
  /** On what it stands at the weakest; absent where the edition makes no such difference. */
  readonly basis?: Basis
  /** Where it was published, or where we read it. */
  readonly url?: string
  /** Somebody else than the publisher keeps what stands there. */
  readonly isKeptElsewhere?: true
  /** Where the sources page shows it. */
  readonly address: string
}

/**
 * The documents of an edition, indexed by place. A place is the id of a passage (`faq-9`) or of one statement in it
 * (`faq-9.2`); a citation names the passage and says what is cited of it. A place that no document has is a mistake of ours and throws; the types of
 * an edition rule it out.
 */
export interface Library {
  readonly documents: readonly SourceDocument[]
  /** Every statement, in the order of the documents. */
  readonly statementIds: readonly string[]
  /** The passages in which these places stand, each once, in the order given. */
  passagesOf(places: readonly string[]): string[]
  /** The statements that these places stand for, each once, in the order of the documents. */
  statementsAt(places: readonly string[]): string[]
  /** The weakest basis of the statements of these places; `undefined` where none has one. */
  basisOf(places: readonly string[]): Basis | undefined
  /** The passages of these places, ready to be shown, each once, in the order given. */
  citationsOf(places: readonly string[]): readonly Citation[]
}

/** Indexes documents. `path` is where the sources page of their edition stands. */
export function libraryOf(documents: readonly SourceDocument[], path = '/sources'): Library {
  const passages = documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })))
  const statementIds = passages.flatMap(({ passage }) => passage.statements.map(({ id }) => id))
  /** Of each statement, where its basis stands among all, weakest first; -1 where it has none. */
  const ranks = passages.flatMap(({ document, passage }) =>
    passage.statements.map(({ basis = document.basis }) => (basis === undefined ? -1 : bases.indexOf(basis))),
  )
  const places = new Map<string, { readonly passage: string; readonly statements: readonly number[] }>()
  let count = 0
  for (const { passage } of passages) {
    const own = passage.statements.map((_, index) => count + index)
    count += own.length
    places.set(passage.id, { passage: passage.id, statements: own })
    for (const [index, { id }] of passage.statements.entries())
      if (id !== passage.id) places.set(id, { passage: passage.id, statements: own.slice(index, index + 1) })
  }
  const statements = passages.flatMap(({ passage }) => passage.statements)
  const citations = new Map(
    passages.map(({ document, passage }) => [passage.id, citationOf(document, passage, path)] as const),
  )
  const at = (place: string): { readonly passage: string; readonly statements: readonly number[] } => {
    const found = places.get(place)
    if (found === undefined) throw new Error(`No document has the place "${place}"`)
    return found
  }
  const passagesOf = (wanted: readonly string[]): string[] => [...new Set(wanted.map((place) => at(place).passage))]
  return {
    documents,
    statementIds,
    passagesOf,
    statementsAt(wanted) {
      // Every verdict asks for this, so it marks statements by their place among all instead of sorting ids.
      const isMeant = new Uint8Array(statementIds.length)
      for (const place of wanted) for (const index of at(place).statements) isMeant[index] = 1
      return statementIds.filter((_, index) => isMeant[index] === 1)
    },
    basisOf(wanted): Basis | undefined {
      // Every finding of every verdict asks for this, so it compares ranks instead of gathering statements.
      let weakest: number = bases.length
      for (const place of wanted)
        for (const index of at(place).statements) {
          const rank = ranks[index] ?? -1
          if (rank !== -1 && rank < weakest) weakest = rank
        }
      return bases[weakest]
    },
    citationsOf: (wanted) =>
      passagesOf(wanted).flatMap((id) => {
        const citation = citations.get(id)
        if (citation === undefined) return []
        const cited = new Set(wanted.map(at).flatMap((place) => (place.passage === id ? place.statements : [])))
        const says = [...cited].toSorted((one, other) => one - other).flatMap((index) => statements[index]?.says ?? [])
        return [{ ...citation, says }]
      }),
  }
}

/** A document and a place in it; one name where both have the same. */
function citationOf(source: SourceDocument, passage: Passage, path: string): Omit<Citation, 'says'> {
  const { title, short, date, url, isKeptElsewhere } = source
  const dated = `${short}, ${date}`
  const isWhole = short === passage.label
  const basis = weakest(passage.statements.map((statement) => statement.basis ?? source.basis))
  return {
    id: passage.id,
    label: isWhole ? passage.label : `${short} · ${passage.label}`,
    source: isWhole ? dated : `${dated} · ${passage.label}`,
    about: passage.about,
    document: title,
    date,
    place: passage.label,
    ...(basis && { basis }),
    ...(url !== undefined && { url }),
    ...(isKeptElsewhere && { isKeptElsewhere }),
    address: `${path}#${passage.id}`,
  }
}
