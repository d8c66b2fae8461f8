import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Contrast, comparedAnswers, comparedFindings } from '../../engine/step/comparison.ts'
import {
  type Comparison,
  comparisonAddress,
  decodeComparison,
  type Side,
  sharedComparison,
  sides,
  withReturn,
} from '../../engine/step/comparison-link.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { noticesOf } from '../../words/link-notices.ts'
import { Page } from '../frame/page.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { ChangedNotice, LinkNotice } from '../parts/link-notices.tsx'
import { PlainLink } from '../parts/links.tsx'
import { CompareStart } from './compare-start.tsx'
import { ComparedCase } from './compared-case.tsx'
import { ComparedAnswers, ComparedFindings } from './compared-rows.tsx'
import { sideNames, start, summary, comparison as text } from './text.ts'

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
  const { check, hashes, steps, problems } = comparison
  const navigate = useNavigate()
  const [hasSwapped, setHasSwapped] = useState(false)
  usePage(text.title, text.description(check.name))
  const answers = comparedAnswers(comparison)
  const findings = comparedFindings(comparison)
  const link = absoluteUrl(sharedComparison(edition, comparison, today()))

  function swap() {
    navigate(comparisonAddress(edition, check, { a: hashes.b, b: hashes.a }), { replace: true })
    setHasSwapped(true)
  }

  /** The address of a question of that side which leads back here once it is answered. */
  const answerAt = (side: Side, address: string): string =>
    withReturn(address, { side, other: side === 'a' ? hashes.b : hashes.a })

  return (
    <Page>
      <LinkNotice
        notices={[
          ...noticesOf(check, {}, problems),
          ...sides.flatMap((side) =>
            noticesOf(check, steps[side].facts, steps[side].problems).map((one) => text.notice(side, one)),
          ),
        ]}
      />
      {sides.map((side) => (
        <ChangedNotice
          key={side}
          whose={sideNames[side]}
          changed={changedSince(edition, steps[side], steps[side].memory, today())}
          follows={check.follows}
        />
      ))}
      <p className="text-note text-soft">{check.name}</p>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{summaryOf(comparison, countsOf(answers), countsOf(findings))}</p>
      <div className="mt-8 grid gap-8 sm:grid-cols-2 print:mt-4 print:grid-cols-2">
        {sides.map((side) => (
          <ComparedCase key={side} side={side} step={steps[side]} answerAt={answerAt} />
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap items-center gap-2.5">
        <PlainButton type="button" onClick={swap}>
          {text.swap}
        </PlainButton>
        <CopyLink link={link} to={text.copied} />
        <PlainLink to={`${edition.base}/compare`}>{text.other}</PlainLink>
        <p role="status" className="sr-only">
          {hasSwapped && text.swapped(check.nameCase(steps.a.facts))}
        </p>
      </div>
      {answers.length > 0 && (
        <Section heading={text.answers}>
          <ComparedAnswers answers={answers} steps={steps} answerAt={answerAt} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section heading={text.findings}>
          <ComparedFindings findings={findings} />
        </Section>
      )}
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
        {text.follows(check.follows)}
      </p>
      <p className="hidden text-note break-all print:block">{link}</p>
    </Page>
  )
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
