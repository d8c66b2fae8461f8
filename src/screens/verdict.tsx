import type { ReactNode } from 'react'
import { AdviceList, type ShownAdvice } from '../components/advice.tsx'
import { Answers } from '../components/answers.tsx'
import { PlainLink } from '../components/button.tsx'
import { ChangedNotice } from '../components/changed-notice.tsx'
import { CopyLink } from '../components/copy-link.tsx'
import { Findings, type ShownFinding } from '../components/findings.tsx'
import { LinkNotice } from '../components/link-notice.tsx'
import { BackLink, Page } from '../components/page.tsx'
import { OutcomeSign } from '../components/sign.tsx'
import { citationsOf } from '../wizard/citation.ts'
import type { Edition } from '../wizard/edition.ts'
import type { Changed } from '../wizard/memory.ts'
import { resumeAddress, type VerdictStep } from '../wizard/step.ts'
import type { Handover } from '../words/words.ts'
import { usePage } from './use-page.ts'

interface VerdictScreenProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly notices: readonly string[]
  readonly changed: Changed
  /** The whole address of this verdict, to be passed on. */
  readonly link: string
  /** What would make it better. */
  readonly changes: ReactNode
}

/** The verdict: what, why, what next, each requirement, the answers, and what it rests on. */
export function VerdictScreen({ edition, step, notices, changed, link, changes }: VerdictScreenProps) {
  const { check, facts, verdict, given } = step
  const { kind, headline, reason } = check.explain(facts, verdict)
  const steps = shownSteps(edition, step)
  const notes = shownNotes(edition, step)
  const isUnder = (note: ShownAdvice): boolean => check.underHeadline.some((id) => id === note.note)
  usePage(headline)

  return (
    <Page back={step.back !== undefined && <BackLink to={step.back}>Back to the last question</BackLink>}>
      <LinkNotice notices={notices} />
      <ChangedNotice changed={changed} follows={check.follows} />
      <article data-outcome={verdict.outcome}>
        <header className="border-l-6 border-tone pl-5 wide:pl-6">
          <p className="mb-1.5 flex items-center gap-2 font-semibold text-tone">
            <OutcomeSign outcome={verdict.outcome} />
            {kind}
          </p>
          <h1 tabIndex={-1} className="max-w-measure text-title tracking-tight print:max-w-none">
            {headline}
          </h1>
          <p className="mt-3 max-w-measure text-lead print:mt-1.5 print:max-w-none">{reason}</p>
        </header>
        {notes.some(isUnder) && <AdviceList advice={notes.filter(isUnder)} />}
        {steps.length > 0 && (
          <section className="mt-10 print:mt-4">
            <h2 className="text-heading">What to do next</h2>
            <AdviceList advice={steps} isOrdered />
          </section>
        )}
        {notes.some((note) => !isUnder(note)) && (
          <section className="mt-10 print:mt-4">
            <h2 className="text-heading">Good to know</h2>
            <AdviceList advice={notes.filter((note) => !isUnder(note))} />
          </section>
        )}
        <section className="mt-10 print:mt-4">
          <h2 className="text-heading">How it was decided</h2>
          <Findings findings={shownFindings(edition, step)} />
        </section>
        {changes}
        <section className="mt-10 max-w-measure print:mt-4 print:max-w-none">
          <h2 className="mb-2 text-heading">Your answers</h2>
          <Answers given={given} />
        </section>
        <div className="no-print mt-8 flex flex-wrap gap-2.5">
          <CopyLink link={link} />
          <PlainLink to={`/${check.id}`}>Start again</PlainLink>
        </div>
        <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
          This follows {check.follows}. Later reimaging briefs appeared in {dates(edition.laterBriefs)}, so what applies
          to you may have changed since. It is guidance and not legal advice.
        </p>
        <p className="hidden text-note break-all print:block">{link}</p>
      </article>
    </Page>
  )
}

const dates = (all: readonly string[]): string => `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`

function shownSteps(edition: Edition, { check, facts, verdict, given }: VerdictStep): readonly ShownAdvice[] {
  return check.explain(facts, verdict).steps.map(({ lead, says, cites, question, handover }) => {
    const answer = given.find((one) => one.question === question)
    return {
      lead,
      says,
      citations: citationsOf(cites),
      ...(answer === undefined ? {} : { question: answer }),
      ...onwardTo(edition, handover),
    }
  })
}

function shownNotes(edition: Edition, { check, facts, verdict }: VerdictStep): readonly ShownAdvice[] {
  return verdict.notes.map((note) => {
    const { lead, says, handover, letter } = check.note(note.id, facts)
    return {
      note: note.id,
      lead,
      says,
      citations: citationsOf(note.cites),
      ...onwardTo(edition, handover),
      ...(letter && { letter }),
    }
  })
}

function shownFindings(edition: Edition, { check, facts, verdict }: VerdictStep): readonly ShownFinding[] {
  return verdict.findings.map(({ requirement, state, curable, cites, readings }) => ({
    requirement,
    summary: check.requirements.find(({ id }) => id === requirement)?.summary ?? '',
    state,
    isCurable: curable,
    found: check.found(requirement, state, facts),
    citations: citationsOf(cites),
    readings: edition.readings.filter(({ id }) => readings.some((one) => one === id)).map(({ says }) => says),
  }))
}

function onwardTo(edition: Edition, handover: Handover | undefined): Pick<ShownAdvice, 'onward'> {
  const check = edition.checks.find(({ id }) => id === handover?.check)
  if (handover === undefined || check === undefined) return {}
  return { onward: { label: handover.label, address: resumeAddress(check, handover.answers) } }
}
