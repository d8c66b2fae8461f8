import type { Edition } from '../../engine/edition.ts'
import { reportOf } from '../../engine/step/report.ts'
import { addressOf, mapStep, type QuestionStep, type Step, type VerdictStep } from '../../engine/step/step.ts'
import { MainLink, PlainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { all as text } from './text.ts'

interface LiveVerdictProps {
  readonly edition: Edition
  readonly step: Step
  readonly isLarge: boolean
}

/** The verdict on the answers as they stand, or the question that is still open. What changed is read aloud elsewhere. */
export function LiveVerdict({ edition, step, isLarge }: LiveVerdictProps) {
  const size = isLarge ? 'text-presented' : 'text-title'
  return (
    <div data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}>
      {step.kind === 'verdict' ? (
        <Decided edition={edition} step={step} size={size} />
      ) : (
        <Open step={step} size={size} />
      )}
      <p className="no-print mt-5 flex flex-wrap gap-3">
        <MainLink to={step.address}>{step.kind === 'verdict' ? text.whole : text.goOn}</MainLink>
        <PlainLink to={addressOf(step.check, mapStep, step.answers)}>{text.map}</PlainLink>
      </p>
    </div>
  )
}

function Decided({
  edition,
  step,
  size,
}: {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly size: string
}) {
  const { kind, headline, reason, steps } = reportOf(edition, step)
  return (
    <>
      <div className="border-l-6 border-tone pl-5">
        <p className="flex items-start gap-2 font-semibold text-tone">
          <OutcomeSign outcome={step.verdict.outcome} />
          {kind}
        </p>
        <h2 className={`mt-1 tracking-tight ${size}`}>{headline}</h2>
        <p className="mt-2">{reason}</p>
      </div>
      {steps.length > 0 && (
        <div className="mt-4">
          <h3 className="font-semibold">{text.steps}</h3>
          <ol className="list-decimal space-y-1 pl-6">
            {steps.map(({ lead }) => (
              <li key={lead}>{lead}.</li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

function Open({ step, size }: { readonly step: QuestionStep; readonly size: string }) {
  const { check, question, facts } = step
  return (
    <div data-tone="plain" className="border-l-6 border-tone pl-5">
      <h2 className={`tracking-tight ${size}`}>{text.open}</h2>
      <p className="mt-2">{text.next(check.question(question, facts).ask)}</p>
    </div>
  )
}
