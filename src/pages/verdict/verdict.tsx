import type { ReactNode } from 'react'
import { AfterPaint } from '../../browser/after-paint.tsx'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { accountOf } from '../../engine/step/report.ts'
import type { Changed } from '../../engine/step/shared-stamp.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { Section } from '../../ui/section.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { Answers } from '../parts/answers.tsx'
import { ChangedNotice } from '../parts/changed-notice.tsx'
import { Findings } from '../parts/findings.tsx'
import { LinkNotice } from '../parts/link-notice.tsx'
import { PlainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { AdviceList } from './advice.tsx'
import { EvidenceList } from './record.tsx'

interface VerdictScreenProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly notices: readonly string[]
  readonly changed: Changed
  /** What would make it better. */
  readonly changes: ReactNode
  /** On paper: who it is for. */
  readonly preparedFor: ReactNode
  /** Ways to pass it on and to file it. */
  readonly actions: ReactNode
  /** Ways to keep it, and to hold it beside another case. */
  readonly keeping: ReactNode
  /** On paper: when and with what it was made, and the way back. */
  readonly colophon: ReactNode
}

/** The verdict: what, why, what next, each requirement, the answers, and what it rests on. */
export function VerdictScreen(props: VerdictScreenProps) {
  const { edition, step, notices, changed, changes, preparedFor, actions, keeping, colophon } = props
  const { check, verdict, given } = step
  const { kind, headline, reason, remarks, steps, notes, findings, evidence } = accountOf(edition, step)
  usePage(headline, `${check.name}: ${kind}. ${reason}`)

  return (
    <Page back={step.back !== undefined && <BackLink to={step.back}>Back to the last question</BackLink>}>
      <LinkNotice notices={notices} />
      <ChangedNotice changed={changed} follows={check.follows} />
      <article
        data-outcome={verdict.outcome}
        className="gap-x-10 spacious:grid spacious:grid-cols-[minmax(0,1fr)_15.5rem] spacious:grid-rows-[auto_1fr] spacious:items-start"
      >
        <div>
          <header className="max-w-measure border-l-6 border-tone pl-5 sm:pl-6 print:max-w-none">
            <p className="text-note text-soft">{check.name}</p>
            <p className="mt-1 flex items-start gap-2 text-lead font-semibold text-tone">
              <span className="pt-px">
                <OutcomeSign outcome={verdict.outcome} />
              </span>
              {kind}
            </p>
            <h1 tabIndex={-1} className="mt-1.5 text-title tracking-tight">
              {headline}
            </h1>
            <p className="mt-3 text-lead print:mt-1">{reason}</p>
          </header>
          {preparedFor}
          {remarks.length > 0 && (
            <div className="mt-6 print:mt-2">
              <AdviceList about="remarks on the verdict" advice={remarks} />
            </div>
          )}
          {steps.length > 0 && (
            <Section heading="What to do next">
              <AdviceList about="what to do next" advice={steps} isOrdered />
            </Section>
          )}
          {notes.length > 0 && (
            <Section heading="Good to know">
              <AdviceList about="good to know" advice={notes} />
            </Section>
          )}
          <AfterPaint>
            <Section heading="How it was decided">
              <Findings findings={findings} />
            </Section>
            {changes}
          </AfterPaint>
        </div>
        <div className="max-w-measure print:max-w-none spacious:col-start-2 spacious:row-span-2 spacious:row-start-1 spacious:[&>section]:mt-0">
          <Section heading="Your answers">
            <div className="mt-3 print:mt-1">
              <Answers given={given} />
            </div>
          </Section>
        </div>
        <div className="spacious:col-start-1 spacious:row-start-2">
          <AfterPaint>
            <Section heading="To keep on file">
              <EvidenceList evidence={evidence} />
            </Section>
            <Section heading="Pass it on" isForScreen>
              <div className="mt-3">{actions}</div>
            </Section>
            <Section heading="Keep it" isForScreen>
              <div className="mt-3 space-y-1">{keeping}</div>
            </Section>
            <p className="no-print mt-10">
              <PlainLink to={`/${check.id}`}>Start again</PlainLink>
            </p>
            <footer className="mt-10 max-w-measure space-y-1 border-t border-line pt-4 text-note text-soft print:mt-3 print:max-w-none print:pt-2">
              <p>
                This follows {check.follows}. Later reimaging briefs appeared in {dates(edition.laterBriefs)}, so what
                applies to you may have changed since. It is guidance and not legal advice.
              </p>
              {colophon}
            </footer>
          </AfterPaint>
        </div>
      </article>
    </Page>
  )
}

const dates = (all: readonly string[]): string => `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
