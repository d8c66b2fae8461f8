import { Link } from 'react-router'
import { Page } from '../components/page.tsx'
import type { Passage, SourceDocument } from '../sources/document.ts'
import type { Edition } from '../wizard/edition.ts'
import { rulesResting } from '../wizard/resting.ts'
import { usePage } from './use-page.ts'

interface SourcesScreenProps {
  readonly edition: Edition
  /** The place that the address points to. */
  readonly place: string
}

/** What every source says, statement by statement in our words, and which rules rest on it. */
export function SourcesScreen({ edition, place }: SourcesScreenProps) {
  usePage('Sources')
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Sources
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        What the documents say, place by place, restated in our words. Look up the original where it matters.
      </p>
      <nav aria-label="Documents" className="mt-6 max-w-measure">
        <ul className="list-disc space-y-1 pl-6">
          {edition.documents.map((document) => (
            <li key={document.id}>
              <Link to={`#${document.id}-document`}>{document.title}</Link>
            </li>
          ))}
          <li>
            <Link to="#readings">Readings of ours</Link>
          </li>
          <li>
            <Link to="#words">Words of the field</Link>
          </li>
        </ul>
      </nav>
      {edition.documents.map((document) => (
        <Document key={document.id} edition={edition} document={document} place={place} />
      ))}
      <section className="mt-14">
        <h2 id="readings" tabIndex={-1} className="text-heading">
          Readings of ours
        </h2>
        <p className="mt-1 max-w-measure text-soft">
          Where the sources leave room, we read them one way. A verdict that rests on such a reading says so.
        </p>
        {edition.readings.map(({ id, says, why }) => (
          <div key={id} className="mt-5 max-w-measure">
            <p className="font-medium">{says}</p>
            <p className="text-soft">{why}</p>
          </div>
        ))}
      </section>
      <section className="mt-14 max-w-measure">
        <h2 id="words" tabIndex={-1} className="text-heading">
          Words of the field
        </h2>
        <dl className="mt-3 space-y-3">
          {edition.glossary.map(({ id, term, short, means }) => (
            <div key={id}>
              <dt className="font-medium">{short === undefined ? term : `${term} (${short})`}</dt>
              <dd className="text-soft">{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  )
}

interface DocumentProps {
  readonly edition: Edition
  readonly document: SourceDocument
  readonly place: string
}

function Document({ edition, document, place }: DocumentProps) {
  return (
    <section className="mt-14">
      <h2 id={`${document.id}-document`} tabIndex={-1} className="text-heading">
        {document.title}
      </h2>
      <p className="text-small text-soft">{document.date}</p>
      <p className="mt-1 max-w-measure text-soft">{document.about}</p>
      {document.passages.map((passage) => (
        <PassageSection key={passage.id} edition={edition} passage={passage} isPlace={passage.id === place} />
      ))}
    </section>
  )
}

interface PassageSectionProps {
  readonly edition: Edition
  readonly passage: Passage
  readonly isPlace: boolean
}

function PassageSection({ edition, passage, isPlace }: PassageSectionProps) {
  const resting = rulesResting(edition, passage.id)
  return (
    <section
      id={passage.id}
      aria-labelledby={`${passage.id}-heading`}
      tabIndex={-1}
      className={`mt-6 gap-x-10 border-l-4 pl-4 wide:grid wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] ${isPlace ? 'border-accent' : 'border-transparent'}`}
    >
      <div>
        <h3 id={`${passage.id}-heading`} className="font-semibold">
          {passage.label}
          <span className="font-normal text-soft"> · {passage.about}</span>
        </h3>
        <ul className="mt-1.5 space-y-1.5">
          {passage.statements.map((statement) => (
            <li key={statement.id} id={statement.id}>
              {statement.says}
            </li>
          ))}
        </ul>
      </div>
      {resting.length > 0 && (
        <div className="mt-2 text-note text-soft wide:mt-0">
          <p>Rules that rest on it</p>
          <ul className="mt-0.5 list-disc space-y-0.5 pl-4">
            {resting.map(({ check, summary }) => (
              <li key={`${check} ${summary}`}>
                {check}: {summary}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
