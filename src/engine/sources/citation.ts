import {
  type CitationId,
  citationLabel,
  citationSource,
  type Place,
  passage,
  passagesOf,
} from '../../editions/2009-10/sources/citations.ts'

/** A citation with all that is needed to show it: where it stands, and what is said there in our words. */
export interface Citation {
  readonly id: CitationId
  /** `Brief · FAQ 6` */
  readonly label: string
  /** `Brief, October 2009 · FAQ 6` */
  readonly source: string
  readonly about: string
  readonly says: readonly string[]
  readonly document: string
  readonly date: string
  readonly place: string
  /** Where the sources page shows it. */
  readonly address: string
}

/** The passages in which these places stand, each once, in the order given. */
export function citationsOf(places: readonly Place[]): readonly Citation[] {
  return passagesOf(places).map((id) => {
    const { document, passage: place } = passage(id)
    return {
      id,
      label: citationLabel(id),
      source: citationSource(id),
      about: place.about,
      says: place.statements.map((statement) => statement.says),
      document: document.title,
      date: document.date,
      place: place.label,
      address: `/sources#${id}`,
    }
  })
}
