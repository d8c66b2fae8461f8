import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Page } from '../frame/page.tsx'
import type { Measured } from './measured.ts'

interface AboutScreenProps {
  readonly edition: Edition
  readonly proof: Measured
}

const counted = [
  { heading: 'Questions', count: 'questions' },
  { heading: 'Rules', count: 'requirements' },
  { heading: 'Paths', count: 'paths' },
  { heading: 'Kinds of verdict', count: 'verdicts' },
] as const

/** What this is, what it follows, and what was proved of it, with the numbers that were counted. */
export function AboutScreen({ edition, proof }: AboutScreenProps) {
  usePage(
    'About this tool',
    'What the Reimaging Advisor rests on and how far it has been checked: sources, paths, proofs, and what they do not prove.',
  )
  const paths = proof.checks.reduce((sum, check) => sum + check.paths, 0)
  const [first, second] = edition.library.documents
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        About this tool
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        It answers one question: may I put this image on this PC? People rely on the answer in audits, so here is what
        it rests on, and how far it has been checked.
      </p>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">What it follows</h2>
        <p className="mt-2">
          {first?.title} ({first?.date}) and {second?.title} ({second?.date}), restated in our own words. Where they
          leave room, our reading is marked as ours. Where they are silent, the verdict says so.{' '}
          <Link to="/sources">Sources</Link> shows what rests on each of their statements.
        </p>
        <p className="mt-2">
          Later briefs appeared in {edition.laterBriefs.slice(0, -1).join(', ')} and {edition.laterBriefs.at(-1)}. They
          may say otherwise. This is guidance and not legal advice, and it is not a Microsoft product.
        </p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">What has been tried</h2>
        <p className="mt-2">
          The questions have a finite number of answers, so every complete way through them can be tried. There are{' '}
          {number(paths)} such paths. <Link to="/rules/table">Every path and its verdict</Link> lists them all.
        </p>
        <ScrollRegion name="Paths of each check">
          <table className="mt-3 w-full border-collapse text-small">
            <thead>
              <tr>
                <th scope="col" className="border-b border-soft py-1.5 text-left align-bottom">
                  Counted
                </th>
                {proof.checks.map(({ id }) => (
                  <th key={id} scope="col" className="border-b border-soft py-1.5 pl-4 text-right align-bottom">
                    {edition.checks.find((check) => check.id === id)?.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counted.map(({ heading, count }) => (
                <tr key={heading}>
                  <th scope="row" className="border-b border-line py-1.5 text-left font-normal">
                    {heading}
                  </th>
                  {proof.checks.map((check) => (
                    <td key={check.id} className="border-b border-line py-1.5 pl-4 text-right tabular-nums">
                      {number(check[count])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="mt-2 text-small text-soft">
          Two verdicts are of one kind when outcome, state of each rule and notes are the same, whatever the products
          are called.
        </p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">What holds on every path</h2>
        <ul className="mt-2 space-y-2">
          {proof.obligations.map(({ id, says, breaches }) => (
            <li key={id} className="border-l-2 border-line pl-3">
              {says}{' '}
              <span className="text-soft">
                {breaches === 0 ? 'No exception was found.' : `It fails on ${number(breaches)} paths.`}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          Besides, a second reading of the sources was written apart from this one. The tests compare both on every
          path: outcome, state of each rule, and notes.
        </p>
      </section>
      <MutationSection mutation={proof.mutation} />
      <StatementsSection edition={edition} proof={proof} />
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">What this does not prove</h2>
        <p className="mt-2">
          That the sources were read rightly is a matter of judgement, and so are our readings. Look up the cited place
          where much depends on it, and ask Microsoft or your reseller where it stays unclear.
        </p>
      </section>
      <section className="mt-10 max-w-measure">
        <h2 className="text-heading">What it is made with</h2>
        <p className="mt-1">
          This tool stands on the work of others.{' '}
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>Licences of what it contains</a> names them, and on which
          terms.
        </p>
      </section>
    </Page>
  )
}

function MutationSection({ mutation }: Pick<Measured, 'mutation'>) {
  const { date, tool, mutants, noticed, explained, isOfThisCode } = mutation
  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-heading">Whether a mistake would be noticed</h2>
      <p className="mt-2">
        Tests that pass prove little if they pass with a mistake as well. So {number(mutants)} small mistakes were put
        into the rules, the questions and the links, one at a time. Tests noticed {number(noticed)} of them, which is{' '}
        {((100 * noticed) / mutants).toFixed(1)} %. The other {number(explained)} make no difference to anything that is
        shown; each was looked at and has its reason written down.
      </p>
      <p className="mt-2 text-small text-soft">
        Measured with {tool} on {day.format(new Date(date))}.{!isOfThisCode && ' The code has changed since.'}
      </p>
    </section>
  )
}

function StatementsSection({ edition, proof }: AboutScreenProps) {
  const statements = edition.library.documents.flatMap(({ passages }) =>
    passages.flatMap((passage) => passage.statements),
  )
  const deciding = statements.filter(({ kind }) => kind === 'decides')
  const cited = new Set(proof.homes.filter(({ verdicts }) => verdicts > 0).map(({ statement }) => statement))
  const citedCount = deciding.filter(({ id }) => cited.has(id)).length
  const isEachCited = citedCount === deciding.length
  const apart = statements.filter((statement) => statement.apart !== undefined)
  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-heading">Where the statements of the sources went</h2>
      <p className="mt-2">
        The sources come to {number(statements.length)} statements. {number(deciding.length)} of them decide something,
        and {isEachCited ? 'each' : `only ${number(citedCount)}`} of those is cited by a verdict that can be reached.
        Nothing rests on {apart.length} of the others:
      </p>
      <ul className="mt-2 list-disc space-y-1.5 pl-6">
        {apart.map(({ id, says, apart: why }) => (
          <li key={id}>
            {says} <span className="text-soft">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const number = (count: number): string => count.toLocaleString('en')
