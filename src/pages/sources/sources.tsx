import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { scrollAndFocus } from '../../browser/focus.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Proof } from '../../engine/proof/proof.ts'
import type { SourceDocument, Statement } from '../../engine/sources/document.ts'
import { basisNames } from '../../words/bases.ts'
import { Page } from '../frame/page.tsx'
import { page as text, usedBy } from './text.ts'
import { kindsOfVerdict, UsedBy } from './used-by.tsx'

interface SourcesPageProps {
  readonly edition: Edition
  readonly proof: Proof
}

/**
 * What every source says, statement by statement in our words, and what rests on each. Opened at the place that the
 * address names: `/sources#faq-6`.
 */
export function SourcesPage({ edition, proof }: SourcesPageProps) {
  const { hash } = useLocation()
  const place = hash.slice(1)
  const kinds = kindsOfVerdict(proof)
  usePage(text.title, text.description)
  useEffect(() => {
    if (place !== '') scrollAndFocus(place)
  }, [place])
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead(kinds)}</p>
      <nav aria-label={text.documents} className="mt-6 max-w-measure">
        <ul className="list-disc space-y-1 pl-6">
          {edition.library.documents.map((source) => (
            <li key={source.id}>
              <Link to={`#${source.id}-document`}>{source.title}</Link>
            </li>
          ))}
          <li>
            <Link to="#readings">{text.readings}</Link>
          </li>
          <li>
            <Link to="#words">{text.glossary}</Link>
          </li>
        </ul>
      </nav>
      {edition.unread !== undefined && (
        <p className="mt-4">
          <Link to={`${edition.base}/unread`}>{text.unread(edition.unread.length)}</Link>
        </p>
      )}
      {edition.library.documents.map((source) => (
        <Source key={source.id} edition={edition} proof={proof} source={source} place={place} />
      ))}
      <section className="mt-16">
        <h2 id="readings" tabIndex={-1} className="text-heading">
          {text.readings}
        </h2>
        <p className="mt-1 max-w-measure text-soft">{text.readingsLead}</p>
        {edition.readings.map(({ id, says, why }) => (
          <div key={id} className="mt-5 gap-x-10 wide:grid wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
            <div>
              <p className="font-medium">{says}</p>
              <p className="text-soft">{why}</p>
            </div>
            <p className="text-note text-soft">
              {usedBy.kindsOfVerdict(proof.readings.find(({ reading }) => reading === id)?.verdicts ?? 0, kinds)}
            </p>
          </div>
        ))}
      </section>
      <section className="mt-14 max-w-measure">
        <h2 id="words" tabIndex={-1} className="text-heading">
          {text.glossary}
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

interface SourceProps extends SourcesPageProps {
  readonly source: SourceDocument
  readonly place: string
}

function Source({ edition, proof, source, place }: SourceProps) {
  return (
    <section className="mt-16">
      <h2 id={`${source.id}-document`} tabIndex={-1} className="text-heading">
        {source.title}
      </h2>
      <p className="text-small text-soft">
        {source.date}
        {source.basis && `: ${basisNames[source.basis]}`}
        {source.url !== undefined && (
          <>
            {', '}
            <a href={source.url} rel="noreferrer" className="break-words">
              {source.url.replace(/^https:\/\/(www\.)?/, '')}
            </a>
          </>
        )}
      </p>
      <p className="mt-1 max-w-measure text-soft">{source.about}</p>
      {source.passages.map((passage) => (
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

interface StatementProps extends SourcesPageProps {
  readonly statement: Statement
}

/** A statement, and beside it what rests on it. */
function StatementLine({ edition, proof, statement }: StatementProps) {
  const trace = proof.traces.find((one) => one.statement === statement.id)
  return (
    <li id={statement.id} className="gap-x-10 wide:grid wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <p>{statement.says}</p>
      {statement.unusedBecause === undefined ? (
        trace && <UsedBy edition={edition} proof={proof} trace={trace} />
      ) : (
        <p className="text-note text-soft">{usedBy.nothing(statement.unusedBecause)}</p>
      )}
    </li>
  )
}
