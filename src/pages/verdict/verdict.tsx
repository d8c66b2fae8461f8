import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { AfterPaint } from '../../browser/after-paint.tsx'
import { today } from '../../browser/clock.ts'
import { useMedia } from '../../browser/use-media.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { LaterTexts } from '../../engine/later-texts.ts'
import { isInPlay } from '../../engine/rules/verdict.ts'
import { isOfOneFact } from '../../engine/step/branches.ts'
import { withMemory } from '../../engine/step/link.ts'
import { type ReportFinding, reportOf, type VerdictReport } from '../../engine/step/report.ts'
import { decidedOn } from '../../engine/step/shared-stamp.ts'
import { addressOf, allStep, asRemembered, type GivenAnswer, type VerdictStep } from '../../engine/step/step.ts'
import { secondProductAt } from '../../engine/step/whole-image.ts'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { dayInWords } from '../../words/sentences.ts'
import { BackLink, Page } from '../frame/page.tsx'
import { Answers } from '../parts/answers.tsx'
import { Citations } from '../parts/citations.tsx'
import { Findings, RestingFindings } from '../parts/findings.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { thenAndNowAddress } from '../rules.ts'
import { ActionBar } from './action-bar.tsx'
import { Notes, Steps } from './advice.tsx'
import { Branches } from './branches.tsx'
import { EvidenceList } from './evidence.tsx'
import { PathStrip } from './path-strip.tsx'
import { Printed } from './printed.tsx'
import { Standing, WeakestPoint } from './rests-on.tsx'
import { SinceProvider, SinceVerdict, sinceOf } from './since.tsx'
import { branches as branchesText, pathStrip as pathText, verdict as text } from './text.ts'
import { WhatMoved } from './what-moved.tsx'
import { WhatWouldChange } from './what-would-change.tsx'

interface VerdictPageProps {
  readonly edition: Edition
  readonly step: VerdictStep
  /** As `2026-11-25`: some rules are out of date one day. */
  readonly today: string
  /** What is known since. */
  readonly later: LaterTexts | undefined
  /** The verdict before an answer was changed, where it was reached that way. */
  readonly before?: VerdictStep | undefined
}

/** Where the page says what has changed. */
const movedId = 'moved'

/**
 * The verdict on one screen: what, why, how to pass it on, what to do next. All else is folded away under headings that
 * say how much there is. Whatever changes while it is read changes below: this renders once a step.
 */
export function VerdictPage({ edition, step, today, later, before }: VerdictPageProps) {
  const { check, verdict, given } = step
  const report = reportOf(edition, step)
  const { kind, headline, reason, remarks, steps, notes, findings, evidence } = report
  const points = [...remarks, ...notes]
  const hasRoomBeside = useMedia('screen and (width >= 80rem)')
  usePage(headline, `${check.name}: ${kind}. ${reason}`)

  return (
    <Page
      back={
        <span className="flex flex-wrap gap-x-6">
          {step.back !== undefined && <BackLink to={step.back}>{text.back}</BackLink>}
          <Link
            to={asRemembered(addressOf(check, allStep, step.answers), step.memory)}
            className="inline-flex min-h-8 items-center touch:min-h-11"
          >
            {pathText.all}
          </Link>
        </span>
      }
    >
      <LinkNotices edition={edition} step={step} />
      <OutOfDate edition={edition} today={today} />
      {before !== undefined && <WhatMoved id={movedId} edition={edition} before={before} step={step} />}
      <SinceProvider value={sinceOf(later, step)}>
        <Citations all={report.citations}>
          <article
            data-outcome={verdict.outcome}
            className="no-print gap-x-10 spacious:grid spacious:grid-cols-[minmax(0,1fr)_15.5rem] spacious:grid-rows-[auto_1fr] spacious:items-start"
          >
            <div>
              <Headline edition={edition} step={step} report={report} describedBy={before && movedId} />
              <ActionBar edition={edition} step={step} title={headline} />
            </div>
            {hasRoomBeside && (
              <div className="col-start-2 row-span-2 row-start-1 [&>section]:border-y-0">
                <AnswersFold given={given} isOpen />
              </div>
            )}
            <div className="spacious:col-start-1">
              {steps.length > 0 && (
                <Section heading={text.next} beside={<SecondProduct step={step} />} isClose>
                  <Steps step={step} steps={steps} />
                </Section>
              )}
              {verdict.outcome === 'undetermined' && verdict.missing.length > 0 && (
                <Section heading={branchesText.heading(verdict.missing.length)} isClose>
                  <Branches step={step} />
                </Section>
              )}
              <AfterPaint>
                <div className={steps.length > 0 ? 'mt-3' : 'mt-6'}>
                  <SinceVerdict sameCase={sameCaseToday(edition, step)} />
                  <Decided findings={isOfOneFact(verdict) ? findings.filter(isLookedAt) : findings}>
                    <PathStrip step={step} kind={kind} />
                  </Decided>
                  {points.length > 0 && (
                    <Fold heading={text.toKnow(points.length)}>
                      <Notes step={step} notes={points} />
                    </Fold>
                  )}
                  {verdict.outcome !== 'permitted' && <WhatWouldChange step={step} />}
                  {evidence.length > 0 && (
                    <Fold heading={text.papers(evidence.length)}>
                      <EvidenceList evidence={evidence} />
                    </Fold>
                  )}
                  {!hasRoomBeside && <AnswersFold given={given} />}
                  <Fold heading={text.limits}>
                    <p className="max-w-measure">{text.follows(check.follows, edition.laterBriefs)}</p>
                    <Standing edition={edition} />
                    <p className="mt-3">
                      <Link to={thenAndNowAddress(edition.id, check.id, step.hash)}>{text.bothRules}</Link>
                    </p>
                  </Fold>
                </div>
              </AfterPaint>
            </div>
          </article>
        </Citations>
        <Printed edition={edition} step={step} />
      </SinceProvider>
    </Page>
  )
}

/** The same answers by the rules of the other edition, which keeps those that mean the same there. */
function sameCaseToday({ id, elsewhere }: Edition, { check, hash }: VerdictStep): string {
  const [base = ''] = Object.values(elsewhere)
  return withMemory(`${base}/${check.id}${hash}`, { rules: id })
}

interface HeadlineProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly report: VerdictReport
  readonly describedBy: string | undefined
}

function Headline({ edition, step, report, describedBy }: HeadlineProps) {
  const { check, verdict } = step
  return (
    <header className="border-l-6 border-tone pl-5 sm:pl-6">
      <p className="text-note text-soft">{check.name}</p>
      <p className="mt-1 flex items-start gap-2 text-lead font-semibold text-tone">
        <span className="pt-px">
          <OutcomeSign outcome={verdict.outcome} />
        </span>
        {report.kind}
      </p>
      <h1 tabIndex={-1} aria-describedby={describedBy} className="mt-1 text-title tracking-tight">
        {report.headline}
      </h1>
      <p className="mt-2.5 max-w-lead text-lead">{report.reason}</p>
      <WeakestPoint report={report} />
      <p className="mt-2 text-note text-soft">
        {text.decidedOn(dayInWords(decidedOn(edition, step, today())))} {text.by(check.follows, edition.laterBriefs)}
        {edition.standing !== undefined && ` ${edition.standing}`}
      </p>
    </header>
  )
}

/** Windows and Office are often in one image, and each needs a verdict. */
function SecondProduct({ step }: { readonly step: VerdictStep }) {
  const second = secondProductAt(step)
  if (second === undefined) return undefined
  return (
    <Link to={second.address} className="inline-flex min-h-6 items-center text-small touch:min-h-11">
      {text.secondProduct(second.name)}
    </Link>
  )
}

/** Where one fact ends the check, nobody wants to read what else would have been looked at. */
const isLookedAt = ({ state }: ReportFinding): boolean => state !== 'not-reached'

interface DecidedProps {
  readonly findings: readonly ReportFinding[]
  /** The way that led there. */
  readonly children: ReactNode
}

/** Every requirement. What is not met, to do or not known is never folded away. */
function Decided({ findings, children }: DecidedProps) {
  const decisive = findings.filter(({ state }) => isInPlay(state) && state !== 'met')
  return (
    <>
      {decisive.length > 0 && <Findings findings={decisive} />}
      <Fold heading={text.requirements(findings)}>
        <Findings findings={findings.filter(({ state }) => state === 'met')} />
        <RestingFindings state="not-applicable" findings={findings} />
        <RestingFindings state="not-reached" findings={findings} />
        {children}
      </Fold>
    </>
  )
}

function AnswersFold({ given, isOpen = false }: { readonly given: readonly GivenAnswer[]; readonly isOpen?: boolean }) {
  return (
    <Fold heading={isOpen ? text.answers : text.answersOf(given.length)} isOpen={isOpen}>
      <Answers given={given} />
    </Fold>
  )
}
