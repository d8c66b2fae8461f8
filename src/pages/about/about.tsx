import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import { version as current } from '../../browser/version.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { promises } from '../../words/obligations.ts'
import { productName } from '../../words/product.ts'
import { inDigits } from '../../words/sentences.ts'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'
import type { Measured } from './measured.ts'
import {
  audience,
  follows,
  holds,
  licences,
  limits,
  mistake,
  mutation,
  page,
  stored,
  statements as text,
  tried,
  version,
} from './text.ts'

const counted = [
  { heading: tried.questions, count: 'questions' },
  { heading: tried.requirements, count: 'requirements' },
  { heading: tried.pathsCounted, count: 'paths' },
  { heading: tried.verdicts, count: 'verdicts' },
] as const

interface AboutPageProps {
  readonly edition: Edition
  readonly proof: Measured
}

/** What this is, what it follows, and what was proved of it, with the numbers that were counted. */
export function AboutPage({ edition, proof }: AboutPageProps) {
  usePage(page.title, page.description(productName))
  const paths = proof.checks.reduce((sum, check) => sum + check.paths, 0)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {page.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{page.lead}</p>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{audience.heading}</h2>
        <p className="mt-2">{audience.says}</p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{stored.heading}</h2>
        <p className="mt-2">{stored.intro}</p>
        <ul className="mt-2 list-disc space-y-1.5 pl-6 marker:text-soft">
          {stored.kept.map(({ what, says }) => (
            <li key={what}>
              <strong className="font-semibold">{what}</strong> {says}
            </li>
          ))}
        </ul>
        <p className="mt-2">{stored.all}</p>
        <p className="mt-3 flex flex-wrap gap-2.5">
          <PlainLink to="/">{stored.start}</PlainLink>
          <PlainLink to="/saved">{stored.saved}</PlainLink>
        </p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{mistake.heading}</h2>
        <p className="mt-2">
          {mistake.says}
          <Link to={`${edition.base}/corrections`}>{mistake.corrections}</Link>.
        </p>
        <p className="mt-2">{version.says(productName, current, edition.id, edition.revision)}</p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{follows.heading}</h2>
        <p className="mt-2">
          {follows.documents(edition.library.documents, edition.checks[0]?.follows ?? '')}
          <Link to={`${edition.base}/sources`}>{follows.sources}</Link>
          {follows.shows}
        </p>
        <p className="mt-2">{follows.laterBriefs(edition.laterBriefs)}</p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{tried.heading}</h2>
        <p className="mt-2">
          {tried.paths(paths)}
          <Link to={`${edition.base}/rules/table`}>{tried.table}</Link>
          {tried.listsAll}
        </p>
        <ScrollRegion name={tried.tableName}>
          <table className="mt-3 w-full border-collapse text-small">
            <thead>
              <tr>
                <th scope="col" className="border-b border-soft py-1.5 text-left align-bottom">
                  {tried.counted}
                </th>
                {proof.checks.map(({ id }) => (
                  <th key={id} scope="col" className="border-b border-soft py-1.5 pl-4 text-right align-bottom">
                    {checkIn(edition, id)?.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counted.map(({ heading, count }) => (
                <tr key={count}>
                  <th scope="row" className="border-b border-line py-1.5 text-left font-normal">
                    {heading}
                  </th>
                  {proof.checks.map((check) => (
                    <td key={check.id} className="border-b border-line py-1.5 pl-4 text-right tabular-nums">
                      {inDigits(check[count])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="mt-2 text-small text-soft">{tried.kinds}</p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{holds.heading}</h2>
        <ul className="mt-2 space-y-2">
          {proof.obligations.map(({ id, breaches }) => (
            <li key={id} className="border-l-2 border-line pl-3">
              {promises[id]} <span className="text-soft">{holds.breaches(breaches)}</span>
            </li>
          ))}
        </ul>
        <p className="mt-3">{holds.secondReading}</p>
      </section>
      {proof.mutation && <Mutation measured={proof.mutation} />}
      <Statements edition={edition} proof={proof} />
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">{limits.heading}</h2>
        <p className="mt-2">{limits.says}</p>
      </section>
      <section className="mt-10 max-w-measure">
        <h2 className="text-heading">{licences.heading}</h2>
        <p className="mt-1">
          {licences.leadIn}
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>{licences.link}</a>
          {licences.says}
        </p>
      </section>
    </Page>
  )
}

function Mutation({ measured }: { readonly measured: NonNullable<Measured['mutation']> }) {
  const { date, tool, mutants, noticed, explained, isOfThisCode } = measured
  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-heading">{mutation.heading}</h2>
      <p className="mt-2">{mutation.numbers(mutants, noticed, explained)}</p>
      <p className="mt-2 text-small text-soft">
        {mutation.measured(tool, date)}
        {!isOfThisCode && mutation.hasChanged}
      </p>
    </section>
  )
}

function Statements({ edition, proof }: AboutPageProps) {
  const statements = edition.library.documents.flatMap(({ passages }) =>
    passages.flatMap((passage) => passage.statements),
  )
  const deciding = statements.filter(({ kind }) => kind === 'decides')
  const restedOn = new Set(proof.traces.filter(({ verdicts }) => verdicts > 0).map(({ statement }) => statement))
  const cited = deciding.filter(({ id }) => restedOn.has(id))
  const unused = statements.filter(({ unusedBecause }) => unusedBecause !== undefined)
  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-heading">{text.heading}</h2>
      <p className="mt-2">{text.numbers(statements.length, deciding.length, cited.length, unused.length)}</p>
      <ul className="mt-2 list-disc space-y-1.5 pl-6">
        {unused.map(({ id, says, unusedBecause }) => (
          <li key={id}>
            {says} <span className="text-soft">{unusedBecause}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
