import { useLocation } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { print } from '../../browser/this-page.ts'
import { usePage } from '../../browser/use-page.ts'
import { editionEntries } from '../../editions/index.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { encode } from '../../engine/step/link.ts'
import { type Step, stepAt, verdictStep } from '../../engine/step/step.ts'
import { PlainButton } from '../../ui/button.tsx'
import { noticesOf } from '../../words/link-notices.ts'
import { acrossStep } from '../across/from-other-rules.tsx'
import { Page } from '../frame/page.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { LinkNotice } from '../parts/link-notices.tsx'
import { MainLink, PlainLink } from '../parts/links.tsx'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { VerdictInShort } from '../parts/verdict-in-short.tsx'
import { thenAndNowAddress } from '../rules.ts'
import { thenAndNow as text } from './text.ts'

/** A case by the rules of one edition. */
interface Decided {
  readonly edition: Edition
  readonly step: Step
}

/** One case by every edition, as the address says: it holds the case by one of them. */
export function ThenAndNowPage({ editions }: { readonly editions: readonly Edition[] }) {
  const { hash } = useLocation()
  usePage(text.title, text.description)
  const decided = decidedBy(editions, hash)
  return (
    <Page>
      <LinkNotice notices={decided.flatMap(({ step }) => noticesOf(step.check, step.facts, own(step).problems))} />
      {decided.map(({ edition }) => (
        <OutOfDate key={edition.id} edition={edition} today={today()} />
      ))}
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      {decided.length === 0 ? <Start editions={editions} /> : <SideBySide decided={decided} hash={hash} />}
    </Page>
  )
}

/** What is wrong with the link is said once, by the rules that it was made by. */
const own = (step: Step): Pick<Step, 'problems'> => (step.carried === undefined ? step : { problems: [] })

/** The case by each edition, in the order of the editions; none where the address holds no case. */
function decidedBy(editions: readonly Edition[], hash: string): readonly Decided[] {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const from = editions.find(({ id }) => id === given.get('rules'))
  const check = from && checkIn(from, given.get('check') ?? '')
  if (from === undefined || check === undefined) return []
  return editions.flatMap((edition) => {
    const here = checkIn(edition, check.id)
    if (here === undefined) return []
    const step =
      edition === from
        ? stepAt(check, verdictStep, hash)
        : acrossStep(edition, here, verdictStep, hash, check, check.follows)
    return { edition, step }
  })
}

function Start({ editions: [first] }: { readonly editions: readonly Edition[] }) {
  const { check: id, answers } = first?.examples.comparison.a ?? {}
  const check = first && id && checkIn(first, id)
  return (
    <>
      <p className="mt-6 max-w-measure">{text.start}</p>
      {check && (
        <p className="mt-4">
          <MainLink to={thenAndNowAddress(first.id, check.id, encode(check.flow, answers ?? {}))}>
            {text.example}
          </MainLink>
        </p>
      )}
    </>
  )
}

interface SideBySideProps {
  readonly decided: readonly Decided[]
  readonly hash: string
}

function SideBySide({ decided, hash }: SideBySideProps) {
  const outcomes = decided.map(({ step }) => (step.kind === 'verdict' ? step.verdict.outcome : undefined))
  return (
    <>
      <p className="mt-6 max-w-measure font-semibold">
        {outcomes.includes(undefined) ? text.notFinished : new Set(outcomes).size === 1 ? text.same : text.differ}
      </p>
      <div className="mt-6 grid gap-8 sm:grid-cols-2 print:mt-4 print:grid-cols-2">
        {decided.map(({ edition, step }) => (
          <Side key={edition.id} edition={edition} step={step} />
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap items-center gap-2.5">
        <CopyLink link={absoluteUrl(`/then-and-now${hash}`)} to={text.copied} />
        <PlainButton type="button" onClick={print}>
          {text.print}
        </PlainButton>
      </div>
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft">{text.limits}</p>
    </>
  )
}

/** The case by one edition: its verdict or its open question, and what was not carried over to it. */
function Side({ edition, step }: Decided) {
  const follows = editionEntries.find(({ id }) => id === edition.id)?.follows ?? edition.id
  const whose = <span className="sr-only">{text.whose(follows)}</span>
  return (
    <section
      aria-label={text.by(follows)}
      data-edition={edition.id}
      data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}
      className={`border-l-6 pl-5 print:break-inside-avoid ${step.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 className="font-sans text-small font-semibold">{text.by(follows)}</h2>
      <p className="text-note text-soft">
        <bdi>{step.check.nameCase(step.facts)}</bdi>. {step.carried === undefined ? text.answered : text.carried}
      </p>
      {step.kind === 'verdict' ? <VerdictInShort step={step} /> : <Open step={step} />}
      {step.carried !== undefined && step.carried.left.length > 0 && (
        <div className="mt-4 text-small">
          <p>{text.left}</p>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {step.carried.left.map(({ question, name, label }) => (
              <li key={question} data-left={question}>
                {name}: {label}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="no-print mt-4">
        <PlainLink to={step.address}>
          {step.kind === 'verdict' ? text.open : text.answer}
          {whose}
        </PlainLink>
      </p>
    </section>
  )
}

function Open({ step: { check, question, facts } }: { readonly step: Step & { readonly kind: 'question' } }) {
  return (
    <>
      <p className="mt-3 font-semibold">{text.openQuestion}</p>
      <p className="mt-1">{text.next(check.question(question, facts).ask)}</p>
    </>
  )
}
