import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Proof } from '../../engine/proof/proof.ts'
import type { SourceDocument, Statement } from '../../engine/sources/document.ts'
import { Page } from '../frame/page.tsx'
import { restingOn, verdictsOnReading } from './resting.ts'
import { Resting } from './resting-list.tsx'

interface SourcesScreenProps {
  readonly edition: Edition
  readonly proof: Proof
  /** The place that the address points to. */
  readonly place: string
}

/** What every source says, statement by statement in our words, and what rests on each. */
export function SourcesScreen({ edition, proof, place }: SourcesScreenProps) {
  usePage(
    'Sources',
    'What Microsoft’s reimaging brief of October 2009 and the other sources say, statement by statement, and what rests on each.',
  )
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Sources
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        What the documents say, place by place, restated in our words. Look up the original where it matters. Beside
        each statement stands what rests on it: questions, rules, notes, and how many of the{' '}
        {proof.checks.reduce((sum, { verdicts }) => sum + verdicts, 0).toLocaleString('en')} kinds of verdict.
      </p>
      <nav aria-label="Documents" className="mt-6 max-w-measure">
        <ul className="list-disc space-y-1 pl-6">
          {edition.library.documents.map((document) => (
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
      {edition.library.documents.map((document) => (
        <Document key={document.id} edition={edition} proof={proof} document={document} place={place} />
      ))}
      <section className="mt-16">
        <h2 id="readings" tabIndex={-1} className="text-heading">
          Readings of ours
        </h2>
        <p className="mt-1 max-w-measure text-soft">
          Where the sources leave room, we read them one way. A verdict that rests on such a reading says so.
        </p>
        {edition.readings.map(({ id, says, why }) => (
          <div key={id} className="mt-5 gap-x-10 wide:grid wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
            <div>
              <p className="font-medium">{says}</p>
              <p className="text-soft">{why}</p>
            </div>
            <p className="text-note text-soft">{verdictsOnReading(proof, id)}</p>
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
  readonly proof: Proof
  readonly document: SourceDocument
  readonly place: string
}

function Document({ edition, proof, document, place }: DocumentProps) {
  return (
    <section className="mt-16">
      <h2 id={`${document.id}-document`} tabIndex={-1} className="text-heading">
        {document.title}
      </h2>
      <p className="text-small text-soft">{document.date}</p>
      <p className="mt-1 max-w-measure text-soft">{document.about}</p>
      {document.passages.map((passage) => (
        <section
          key={passage.id}
          id={passage.id}
          aria-labelledby={`${passage.id}-heading`}
          tabIndex={-1}
          className={`-ml-4.5 mt-7 border-l-4 pl-3.5 ${passage.id === place ? 'border-accent bg-sunk py-3' : 'border-transparent'}`}
        >
          <h3 id={`${passage.id}-heading`} className="font-semibold">
            {passage.label}
            <span className="font-normal text-soft"> · {passage.about}</span>
          </h3>
          <ul className="mt-1.5 space-y-2">
            {passage.statements.map((statement) => (
              <StatementLine key={statement.id} edition={edition} proof={proof} statement={statement} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

interface StatementProps {
  readonly edition: Edition
  readonly proof: Proof
  readonly statement: Statement
}

/** A statement, and beside it what rests on it. */
function StatementLine({ edition, proof, statement }: StatementProps) {
  const home = proof.homes.find((one) => one.statement === statement.id)
  return (
    <li id={statement.id} className="gap-x-10 wide:grid wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <p>{statement.says}</p>
      {statement.apart === undefined ? (
        home && <Resting resting={restingOn(edition, proof, home)} />
      ) : (
        <p className="text-note text-soft">Nothing rests on it. {statement.apart}</p>
      )}
    </li>
  )
}
