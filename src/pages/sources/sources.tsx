import { useDeferredValue, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { scrollAndFocus } from '../../browser/focus.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Proof } from '../../engine/proof/proof.ts'
import type { SourceDocument, Statement } from '../../engine/sources/document.ts'
import { Address } from '../../ui/address.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/fields.tsx'
import { basisNames } from '../../words/bases.ts'
import { Page } from '../frame/page.tsx'
import { page as text, usedBy } from './text.ts'
import { kindsOfVerdict, UsedBy } from './used-by.tsx'
import { useWayBack } from './way-back.tsx'

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
  const [wanted, setWanted] = useState('')
  const found = documentsWith(edition.library.documents, useDeferredValue(wanted))
  const place = hash.slice(1)
  usePage(text.title, text.description)
  useEffect(() => {
    if (place !== '') scrollAndFocus(place)
  }, [place])
  const isSearching = wanted.trim() !== ''
  const contents = <Contents documents={found} isSearching={isSearching} />
  return (
    <Page hasLateBack back={useWayBack(edition)}>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      {edition.unread !== undefined && (
        <p className="mt-4">
          <Link to={`${edition.base}/unread`}>{text.unread(edition.unread.length)}</Link>
        </p>
      )}
      <div className="gap-x-10 spacious:grid spacious:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="no-print mt-6 max-w-measure spacious:sticky spacious:top-0 spacious:max-h-dvh spacious:self-start spacious:overflow-y-auto spacious:py-4">
          <TextField
            label={text.search}
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <p role="status" className="min-h-6 pt-1 text-note text-soft">
            {isSearching && text.found(found.reduce((sum, { passages }) => sum + passages.length, 0))}
          </p>
          {/* Twice, and each width shows one: what is folded could be opened only by a script, and would move the page. */}
          <div className="spacious:hidden">
            <Disclosure summary={text.contents(found.length)}>{contents}</Disclosure>
          </div>
          <nav aria-label={text.documents} className="mt-2 hidden spacious:block">
            {contents}
          </nav>
        </div>
        <div>
          {found.map((source) => (
            <Source key={source.id} edition={edition} proof={proof} source={source} place={place} />
          ))}
          {!isSearching && <OurWords edition={edition} proof={proof} />}
        </div>
      </div>
    </Page>
  )
}

interface ContentsProps {
  readonly documents: readonly SourceDocument[]
  readonly isSearching: boolean
}

/** Leads to each document, and to what is ours where it is shown. */
function Contents({ documents, isSearching }: ContentsProps) {
  const { state } = useLocation()
  const ours = [
    { id: 'readings', title: text.readings },
    { id: 'words', title: text.glossary },
  ]
  const places = [...documents.map(({ id, title }) => ({ id: `${id}-document`, title })), ...(isSearching ? [] : ours)]
  return (
    <ul className="space-y-1 text-small">
      {places.map(({ id, title }) => (
        <li key={id}>
          {/* In place of this entry of the history, so that the way back stays one step. */}
          <Link to={`#${id}`} replace state={state} className="inline-block min-h-6 py-0.5 touch:min-h-11">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The documents with the passages in which all these words stand; all of them where there is no word. */
function documentsWith(documents: readonly SourceDocument[], wanted: string): readonly SourceDocument[] {
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return documents
  return documents.flatMap((source) => {
    const passages = source.passages.filter(({ label, about, statements }) => {
      const text = [source.title, label, about, ...statements.map(({ says }) => says)].join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    return passages.length === 0 ? [] : [{ ...source, passages }]
  })
}

/** What is ours and in no document: how we read them, and what the terms mean. */
function OurWords({ edition, proof }: SourcesPageProps) {
  const kinds = kindsOfVerdict(proof)
  return (
    <>
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
    </>
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
      <p className="mt-1 max-w-measure text-soft">{source.about}</p>
      <dl className="mt-2 grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-small">
        <dt className="text-soft">{text.date}</dt>
        <dd>{source.date}</dd>
        {source.basis !== undefined && (
          <>
            <dt className="text-soft">{text.basis}</dt>
            <dd>{basisNames[source.basis]}</dd>
          </>
        )}
        {source.publisher !== undefined && (
          <>
            <dt className="text-soft">{text.publisher}</dt>
            <dd>{source.publisher}</dd>
          </>
        )}
        {(source.url ?? source.publisher) !== undefined && (
          <>
            <dt className="text-soft">{source.isKeptElsewhere ? text.copyAt : text.publishedAt}</dt>
            <dd>
              {source.url === undefined ? (
                text.noAddress
              ) : (
                <a href={source.url} rel="noreferrer">
                  <Address url={source.url} />
                </a>
              )}
            </dd>
          </>
        )}
      </dl>
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
