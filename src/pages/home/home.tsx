import { Fragment } from 'react'
import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import { type EditionEntry, editionEntries } from '../../editions/index.ts'
import { checkIn, type Edition, type Example } from '../../engine/edition.ts'
import { addressOf, verdictStep } from '../../engine/step/step.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { Page } from '../frame/page.tsx'
import { MainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { GoOn } from './go-on.tsx'
import { page as text } from './text.ts'

/** What this is, for whom, and the way into either check. */
export function HomePage({ edition }: { readonly edition: Edition }) {
  usePage(text.title, text.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="max-w-[18ch] text-display tracking-tight">
        {text.title}
      </h1>
      <p className="mt-5 max-w-measure text-lead">{text.lead}</p>
      <p className="mt-3 max-w-measure text-small text-soft">{text.effort}</p>
      <GoOn />
      <h2 className="text-heading">{text.whichProducts}</h2>
      <div className="mt-4 grid gap-x-14 gap-y-10 md:grid-cols-2">
        {newestFirst.map((entry) => (
          <Way key={entry.id} entry={entry} checks={edition.checks} />
        ))}
      </div>
      <p className="mt-8">
        {text.fleet}{' '}
        {newestFirst.map(({ id, base, age }, place) => (
          <Fragment key={id}>
            {place > 0 && text.or}
            <Link to={`${base}/fleet`}>{age}</Link>
          </Fragment>
        ))}
      </p>
      <section className="mt-16">
        <h2 className="text-heading">{text.examples(ageOf(edition))}</h2>
        <ul className="mt-3 grid gap-x-14 md:grid-cols-2">
          {edition.examples.situations.map((example) => (
            <Situation key={example.id} edition={edition} example={example} />
          ))}
        </ul>
        {editionEntries
          .filter(({ id }) => id !== edition.id)
          .map(({ id, base, age }) => (
            <p key={id} className="mt-4">
              <Link to={base || '/'}>{text.otherExamples(age)}</Link>
            </p>
          ))}
      </section>
      <section className="mt-16 max-w-measure text-small text-soft">
        <h2 className="text-heading text-ink">{text.follows}</h2>
        {newestFirst.map(({ id, base, age, follows }) => (
          <p key={id} className="mt-2">
            {text.forProducts(age)} {id === edition.id ? text.sources(edition) : text.followed(follows)}
            <Link to={`${base}/sources`}>
              {text.readSources}
              <span className="sr-only"> {text.about(age)}</span>
            </Link>
            {text.placeByPlace}
          </p>
        ))}
      </section>
    </Page>
  )
}

const ageOf = ({ id }: Edition): string => editionEntries.find((entry) => entry.id === id)?.age ?? ''

const newestFirst = editionEntries.toReversed()

interface WayProps {
  readonly entry: EditionEntry
  /** Every edition has the same checks. */
  readonly checks: Edition['checks']
}

/** The way into the checks of an edition, by the products that it is about. */
function Way({ entry: { base, products, restsOn }, checks }: WayProps) {
  const [first, ...others] = checks
  return (
    <section className="flex flex-col border-t-2 border-ink pt-4">
      <h3 className="text-lead font-semibold">{products}</h3>
      <p className="mt-1 mb-5 max-w-measure grow text-small text-soft">{restsOn}</p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {first && (
          <MainLink to={`${base}/${first.id}`}>
            {text.start(first.name)}
            <span className="sr-only">: {products}</span>
          </MainLink>
        )}
        {others.map(({ id, name }) => (
          <Link key={id} to={`${base}/${id}`} className="inline-flex min-h-6 items-center touch:min-h-11">
            {name}
            <span className="sr-only">: {products}</span>
          </Link>
        ))}
      </p>
    </section>
  )
}

interface SituationProps {
  readonly edition: Edition
  readonly example: Example
}

/** A situation in a sentence, which opens its verdict. */
function Situation({ edition, example: { situation, check: id, answers, outcome } }: SituationProps) {
  const check = checkIn(edition, id)
  if (check === undefined) throw new Error(`An example is of the check ${id}, which the edition does not have`)
  return (
    <li data-outcome={outcome} className="border-t border-line py-3">
      <Link to={addressOf(check, verdictStep, answers)} className="inline-block min-h-6 touch:min-h-11">
        {situation}
      </Link>
      <p className="mt-1 flex items-start gap-2 text-small font-semibold text-tone">
        <span className="pt-px">
          <OutcomeSign outcome={outcome} />
        </span>
        {outcomeNames[outcome]}
      </p>
    </li>
  )
}
