import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { print } from '../../browser/this-page.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Contrast, comparedAnswers, comparedFindings } from '../../engine/step/comparison.ts'
import {
  type CaseNames,
  type Comparison,
  comparisonAddress,
  decodeComparison,
  type Side,
  sharedComparison,
  shortComparison,
  sides,
  withReturn,
} from '../../engine/step/comparison-link.ts'
import { continueFrom, stepAt } from '../../engine/step/step.ts'
import { PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { Page } from '../frame/page.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { PlainLink } from '../parts/links.tsx'
import { mailtoOf } from '../parts/mailto.ts'
import { PrintedLink } from '../parts/printed-link.tsx'
import { SideNotices } from '../parts/side-notices.tsx'
import { CompareStart } from './compare-start.tsx'
import { ComparedCase } from './compared-case.tsx'
import { ComparedAnswers, ComparedFindings } from './compared-rows.tsx'
import { ofCase, sideNames, start, summary, comparison as text } from './text.ts'

/** Two cases side by side, as the address says; where it says none, how to begin. */
export function ComparePage({ edition }: { readonly edition: Edition }) {
  const { hash } = useLocation()
  const decoded = decodeComparison(edition, hash)
  if (decoded.kind === 'comparison') return <SideBySide key="compared" edition={edition} comparison={decoded} />
  return <CompareStart key="start" edition={edition} notice={hash.length > 1 ? noticeOn(decoded.check) : undefined} />
}

const noticeOn = (check: string | undefined): string =>
  check === undefined ? start.noCheck : start.unknownCheck(check)

interface SideBySideProps {
  readonly edition: Edition
  readonly comparison: Comparison
}

/** Two cases of one check: both verdicts, and what is different. */
function SideBySide({ edition, comparison }: SideBySideProps) {
  const { check, hashes, steps, names } = comparison
  const navigate = useNavigate()
  const [hasSwapped, setHasSwapped] = useState(false)
  usePage(text.title, text.description(check.name))
  const answers = comparedAnswers(comparison)
  const findings = comparedFindings(comparison)
  const link = absoluteUrl(sharedComparison(edition, comparison, today()))
  const short = shortComparison(edition, comparison, today())
  const shortLink = short && absoluteUrl(short)

  function swap() {
    const swapped = comparisonAddress(edition, check, { a: hashes.b, b: hashes.a }, swapNames(names))
    navigate(swapped, { replace: true })
    setHasSwapped(true)
  }

  /** In place of this entry of the history, so that Back leaves the comparison. */
  function choose(side: Side, question: string, value: string) {
    const asked = stepAt(check, question, hashes[side])
    if (asked.kind === 'verdict') return
    const changed = { ...hashes, [side]: continueFrom(asked, value).hash }
    navigate(comparisonAddress(edition, check, changed, names), { replace: true })
  }

  const callCase = (side: Side, name: string) =>
    navigate(comparisonAddress(edition, check, hashes, { ...names, [side]: name }), { replace: true })

  /** The address of a question of that side which leads back here once it is answered. */
  const answerAt = (side: Side, address: string): string =>
    withReturn(address, { page: 'compare', side, other: side === 'a' ? hashes.b : hashes.a, names })

  return (
    <Page>
      <SideNotices edition={edition} cases={comparison} names={sideNames} />
      <p className="text-note text-soft">{check.name}</p>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{summaryOf(comparison, countsOf(answers), countsOf(findings))}</p>
      <div className="mt-8 grid gap-8 sm:grid-cols-2 print:mt-4 print:grid-cols-2">
        {sides.map((side) => (
          <ComparedCase
            key={side}
            side={side}
            name={names[side]}
            step={steps[side]}
            answerAt={answerAt}
            onName={callCase}
          />
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap items-center gap-2.5">
        <PlainButton type="button" onClick={swap}>
          {text.swap}
        </PlainButton>
        <CopyLink link={link} to={text.copied} />
        <PlainAnchor href={mailtoOf(mailOn(comparison, shortLink ?? link))}>{text.email}</PlainAnchor>
        <PlainButton type="button" onClick={print}>
          {text.print}
        </PlainButton>
        <PlainLink to={`${edition.base}/compare`}>{text.other}</PlainLink>
        <p role="status" className="sr-only">
          {hasSwapped && text.swapped(names.a ?? check.nameCase(steps.a.facts))}
        </p>
      </div>
      {answers.length > 0 && (
        <Section heading={text.answers}>
          <ComparedAnswers comparison={comparison} answers={answers} answerAt={answerAt} onChoose={choose} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section heading={text.findings}>
          <ComparedFindings names={names} findings={findings} />
        </Section>
      )}
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
        {text.follows(check.follows)}
      </p>
      <PrintedLink link={link} shortLink={shortLink} printedOn={text.printedOn} code={text.code} />
    </Page>
  )
}

function swapNames({ a, b }: CaseNames): CaseNames {
  return { ...(b !== undefined && { a: b }), ...(a !== undefined && { b: a }) }
}

/** Both cases in a line each; the link first. */
function mailOn({ check, steps, names }: Comparison, link: string) {
  const cases = sides.map((side) => {
    const step = steps[side]
    const kind = step.kind === 'verdict' ? check.explain(step.facts, step.verdict).kind : ofCase.notFinished
    return text.mailCase(side, names[side], check.nameCase(step.facts), kind)
  })
  return { subject: text.title, body: text.mail(link, cases) }
}

interface Counts {
  readonly different: number
  readonly all: number
}

const countsOf = (all: readonly { readonly contrast: Contrast }[]): Counts => ({
  different: all.filter(({ contrast }) => contrast === 'different').length,
  all: all.length,
})

function summaryOf({ steps: { a, b } }: Comparison, answers: Counts, findings: Counts): string {
  if (a.kind === 'question' && b.kind === 'question') return summary.neitherFinished(answers)
  if (a.kind === 'question') return summary.notFinished('a', answers)
  if (b.kind === 'question') return summary.notFinished('b', answers)
  if (a.address === b.address) return summary.same
  return summary.verdicts(a.verdict.outcome === b.verdict.outcome, answers, findings)
}
