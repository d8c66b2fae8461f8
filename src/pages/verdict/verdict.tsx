import { AfterPaint } from '../../browser/after-paint.tsx'
import { usePage } from '../../browser/use-page.ts'
import type { Evidence } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { reportOf, type VerdictReport } from '../../engine/step/report.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { Section } from '../../ui/section.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { Answers } from '../parts/answers.tsx'
import { Findings } from '../parts/findings.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { PlainLink } from '../parts/links.tsx'
import { SaveThis } from '../parts/save-this.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { AdviceList } from './advice.tsx'
import { CompareThis } from './compare-this.tsx'
import { Colophon, PreparedFor } from './on-paper.tsx'
import { PassOn } from './pass-on.tsx'
import { RecordActions } from './record-actions.tsx'
import { notesOf, verdict as text } from './text.ts'
import { WhatWouldChange } from './what-would-change.tsx'

interface VerdictPageProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/**
 * The verdict: what, why, what next, each requirement, the answers, and what it rests on. Whatever changes while it is
 * read changes below: this renders once a step.
 */
export function VerdictPage({ edition, step }: VerdictPageProps) {
  const { check, verdict, given } = step
  const report = reportOf(edition, step)
  const { kind, headline, reason, remarks, steps, notes, findings, evidence } = report
  usePage(headline, `${check.name}: ${kind}. ${reason}`)

  return (
    <Page back={step.back !== undefined && <BackLink to={step.back}>{text.back}</BackLink>}>
      <LinkNotices edition={edition} step={step} />
      <article
        data-outcome={verdict.outcome}
        className="gap-x-10 spacious:grid spacious:grid-cols-[minmax(0,1fr)_15.5rem] spacious:grid-rows-[auto_1fr] spacious:items-start"
      >
        <div>
          <Headline step={step} report={report} />
          <PreparedFor />
          {remarks.length > 0 && (
            <div className="mt-6 print:mt-2">
              <AdviceList about={notesOf.remarks} advice={remarks} />
            </div>
          )}
          {steps.length > 0 && (
            <Section heading={text.next}>
              <AdviceList about={notesOf.next} advice={steps} isOrdered />
            </Section>
          )}
          {notes.length > 0 && (
            <Section heading={text.notes}>
              <AdviceList about={notesOf.notes} advice={notes} />
            </Section>
          )}
          <AfterPaint>
            <Section heading={text.decided}>
              <Findings findings={findings} />
            </Section>
            {verdict.outcome !== 'permitted' && <WhatWouldChange step={step} />}
          </AfterPaint>
        </div>
        <div className="max-w-measure print:max-w-none spacious:col-start-2 spacious:row-span-2 spacious:row-start-1 spacious:[&>section]:mt-0">
          <Section heading={text.answers}>
            <div className="mt-3 print:mt-1">
              <Answers given={given} />
            </div>
          </Section>
        </div>
        <div className="spacious:col-start-1 spacious:row-start-2">
          <AfterPaint>
            <Section heading={text.evidence}>
              <EvidenceList evidence={evidence} />
            </Section>
            <Section heading={text.passOn} isForScreen>
              <div className="mt-3">
                <PassOn edition={edition} step={step} title={headline} />
                <RecordActions edition={edition} step={step} />
              </div>
            </Section>
            <Section heading={text.keep} isForScreen>
              <div className="mt-3 space-y-1">
                <SaveThis edition={edition} step={step} />
                <CompareThis edition={edition} step={step} />
              </div>
            </Section>
            <p className="no-print mt-10">
              <PlainLink to={`${check.base}/${check.id}`}>{text.startAgain}</PlainLink>
            </p>
            <footer className="mt-10 max-w-measure space-y-1 border-t border-line pt-4 text-note text-soft print:mt-3 print:max-w-none print:pt-2">
              <p>{text.follows(check.follows, edition)}</p>
              <Colophon edition={edition} step={step} />
            </footer>
          </AfterPaint>
        </div>
      </article>
    </Page>
  )
}

function Headline({ step, report }: { readonly step: VerdictStep; readonly report: VerdictReport }) {
  return (
    <header className="max-w-measure border-l-6 border-tone pl-5 sm:pl-6 print:max-w-none">
      <p className="text-note text-soft">{step.check.name}</p>
      <p className="mt-1 flex items-start gap-2 text-lead font-semibold text-tone">
        <span className="pt-px">
          <OutcomeSign outcome={step.verdict.outcome} />
        </span>
        {report.kind}
      </p>
      <h1 tabIndex={-1} className="mt-1.5 text-title tracking-tight">
        {report.headline}
      </h1>
      <p className="mt-3 text-lead print:mt-1">{report.reason}</p>
    </header>
  )
}

/** What to keep on file beside the record. */
function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <>
      <p className="mt-1 text-small text-soft print:hidden">{text.evidenceIntro}</p>
      <ul className="mt-2 max-w-measure list-disc space-y-1 pl-6 text-small marker:text-soft print:max-w-none print:columns-2 print:gap-x-10 print:space-y-0">
        {evidence.map(({ question, keep, shows }) => (
          <li key={question}>
            {keep}, <span className="text-soft">{text.toShow(shows)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
