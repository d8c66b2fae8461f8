import type { ReactNode } from 'react'
import { AdviceList } from '../components/advice.tsx'
import { Answers } from '../components/answers.tsx'
import { PlainLink } from '../components/button.tsx'
import { ChangedNotice } from '../components/changed-notice.tsx'
import { CopyLink } from '../components/copy-link.tsx'
import { Findings } from '../components/findings.tsx'
import { LinkNotice } from '../components/link-notice.tsx'
import { BackLink, Page } from '../components/page.tsx'
import { OutcomeSign } from '../components/sign.tsx'
import { accountOf } from '../wizard/account.ts'
import type { Edition } from '../wizard/edition.ts'
import type { Changed } from '../wizard/memory.ts'
import type { VerdictStep } from '../wizard/step.ts'
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
  const { check, verdict, given } = step
  const { kind, headline, reason, remarks, steps, notes, findings } = accountOf(edition, step)
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
        {remarks.length > 0 && <AdviceList advice={remarks} />}
        {steps.length > 0 && (
          <section className="mt-10 print:mt-4">
            <h2 className="text-heading">What to do next</h2>
            <AdviceList advice={steps} isOrdered />
          </section>
        )}
        {notes.length > 0 && (
          <section className="mt-10 print:mt-4">
            <h2 className="text-heading">Good to know</h2>
            <AdviceList advice={notes} />
          </section>
        )}
        <section className="mt-10 print:mt-4">
          <h2 className="text-heading">How it was decided</h2>
          <Findings findings={findings} />
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
