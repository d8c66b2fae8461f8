import { createContext, type ReactNode, useContext, useId, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Citation } from '../../engine/sources/library.ts'
import { basisNames } from '../../words/bases.ts'
import { cameFrom } from './came-from.ts'
import { citations as text } from './text.ts'

/** What a page cites, each at the place of its number. */
const Numbered = createContext<readonly Citation[]>([])

/** A page with citations, of which each has one number wherever it is cited. */
export function Citations({ all, children }: { readonly all: readonly Citation[]; readonly children: ReactNode }) {
  return <Numbered value={all}>{children}</Numbered>
}

interface CitedProps {
  readonly citations: readonly Citation[]
  /** The paragraph that rests on them. */
  readonly children: ReactNode
}

/**
 * A paragraph, and what it cites: the numbers at its end open what is said there, right below the paragraph.
 */
export function Cited({ citations, children }: CitedProps) {
  const [isOpen, setIsOpen] = useState(false)
  const below = useId()
  const all = useContext(Numbered)
  const numbered = citations
    .map((citation) => ({ citation, number: all.findIndex(({ id }) => id === citation.id) + 1 }))
    .toSorted((one, other) => one.number - other.number)
  return (
    <>
      <p>
        {children}
        {numbered.length > 0 && (
          <button
            type="button"
            className="cites"
            aria-expanded={isOpen}
            aria-controls={below}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span className="sr-only">{text.sources(numbered.length)}</span>
            {numbered.map(({ citation, number }, place) => (
              <span key={citation.id}>
                {place > 0 && ', '}
                {number}
                <span className="sr-only"> {citation.label}</span>
              </span>
            ))}
          </button>
        )}
      </p>
      <div id={below} hidden={!isOpen}>
        {isOpen &&
          numbered.map(({ citation, number }) => <Explained key={citation.id} citation={citation} number={number} />)}
      </div>
    </>
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

function Explained({ citation, number }: { readonly citation: Citation; readonly number?: number }) {
  const { about, says, document, date, address, place, basis, url, isKeptElsewhere } = citation
  const { pathname } = useLocation()
  return (
    <div className="my-2 max-w-measure space-y-1.5 border-l-2 border-line pl-3 text-note text-soft">
      <p className="font-semibold text-ink">
        {number !== undefined && `${number}. `}
        {about}
      </p>
      {says.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <p>
        {document}, {date},{' '}
        <Link to={address} state={cameFrom(pathname)}>
          {place}
        </Link>
        {basis && `: ${basisNames[basis]}`}.
        {url !== undefined && (
          <>
            {' '}
            <a href={url} rel="noreferrer">
              {isKeptElsewhere ? text.copy : text.published}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
