import { createContext, type ReactNode, useContext, useId, useState } from 'react'
import { Link } from 'react-router'
import type { Citation } from '../../engine/sources/library.ts'
import { InPageLink } from './links.tsx'

/**
 * Citations of a section stand in its margin where there is one, each beside what rests on it. Where there is none, and
 * in print, a number stands at that place and the notes at the end of the section. Both are in the page and one of them
 * is shown, so nobody hears a citation twice and nothing has to be measured.
 */
interface Notes {
  readonly section: string
  readonly citations: readonly Citation[]
  /** Remembers which number was followed, to lead back there. */
  readonly onFollow: (placeId: string) => void
}

const NotesOfSection = createContext<Notes>({ section: '', citations: [], onFollow: () => undefined })

interface NotedProps {
  /** Everything in the section that cites, in its order. */
  readonly cited: readonly { readonly citations: readonly Citation[] }[]
  /** What the notes are of, as a name for their list. */
  readonly about: string
  readonly children: ReactNode
}

/** A part of a page with citations, and its notes at its end. */
export function Noted({ cited, about, children }: NotedProps) {
  const section = useId()
  const [from, setFrom] = useState<string>()
  const citations = [...new Map(cited.flatMap((one) => one.citations).map((one) => [one.id, one])).values()]
  return (
    <NotesOfSection value={{ section, citations, onFollow: setFrom }}>
      {children}
      {citations.length > 0 && (
        <ol
          aria-label={`Notes: ${about}`}
          className="notes mt-4 list-decimal space-y-0.5 pl-6 text-note text-soft marker:text-soft wide:hidden print:mt-1.5 print:columns-3 print:gap-x-6 print:space-y-0"
        >
          {citations.map((citation) => (
            <li key={citation.id}>
              <details className="disclosure">
                <summary id={noteId(section, citation)}>{citation.source}</summary>
                <Explained citation={citation}>
                  {from !== undefined && (
                    <InPageLink targetId={from} className="inline-block py-1 touch:py-2.5">
                      Back to the text
                    </InPageLink>
                  )}
                </Explained>
              </details>
            </li>
          ))}
        </ol>
      )}
    </NotesOfSection>
  )
}

/** Stands at the end of what rests on the citations: their numbers in the notes of the section. */
export function NoteNumbers({ citations }: { readonly citations: readonly Citation[] }) {
  const id = useId()
  const { section, citations: all, onFollow } = useContext(NotesOfSection)
  const noted = all.filter(({ id: noteOf }) => citations.some((one) => one.id === noteOf))
  const [first] = noted
  if (first === undefined) return undefined
  const numbers = noted.map((citation) => all.indexOf(citation) + 1)
  return (
    <InPageLink
      id={id}
      targetId={noteId(section, first)}
      className="note-number wide:hidden"
      onFollow={() => onFollow(id)}
    >
      <span className="sr-only">{numbers.length === 1 ? 'Note ' : 'Notes '}</span>
      {numbers.join(', ')}
    </InPageLink>
  )
}

/** The citations in the margin, beside what rests on them; each opens what is said there. */
export function MarginNotes({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <div className="hidden pt-0.5 wide:block">
      <Locators citations={citations} />
    </div>
  )
}

/** Citations by where they stand; each opens what is said there, in plain words, with document, date and place. */
export function Locators({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="text-note text-soft">
      {citations.map((citation) => (
        <li key={citation.id}>
          <details>
            <summary className="locator">{citation.label}</summary>
            <Explained citation={citation} />
          </details>
        </li>
      ))}
    </ul>
  )
}

function Explained({ citation, children }: { readonly citation: Citation; readonly children?: ReactNode }) {
  const { about, says, document, date, address, place } = citation
  return (
    <div className="no-print my-2 max-w-measure space-y-1.5 border-l-2 border-line pl-3">
      <p className="font-semibold text-ink">{about}</p>
      {says.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <p>
        {document}, {date}, <Link to={address}>{place}</Link>
      </p>
      {children}
    </div>
  )
}

const noteId = (section: string, { id }: Citation): string => `${section}-${id}`
