import { Link } from 'react-router'
import type { Side } from '../../engine/step/comparison-link.ts'
import type { QuestionStep, Step, VerdictStep } from '../../engine/step/step.ts'
import { PlainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { sideNames, ofCase as text } from './text.ts'

interface ComparedCaseProps {
  readonly side: Side
  readonly step: Step
  /** The address of a question of that side which leads back to the comparison once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
}

/** A case with its verdict, or with the question that it still needs. */
export function ComparedCase({ side, step, answerAt }: ComparedCaseProps) {
  return (
    <section
      aria-label={sideNames[side]}
      data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}
      className={`border-l-6 pl-5 print:break-inside-avoid ${step.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 className="font-sans text-small text-soft">
        {sideNames[side]}: <bdi>{step.check.nameCase(step.facts)}</bdi>
      </h2>
      {step.kind === 'verdict' ? (
        <Verdict side={side} step={step} />
      ) : (
        <OpenQuestion side={side} step={step} answerAt={answerAt} />
      )}
    </section>
  )
}

function Verdict({ side, step }: { readonly side: Side; readonly step: VerdictStep }) {
  const { check, facts, verdict, address } = step
  const { kind, headline, reason } = check.explain(facts, verdict)
  return (
    <>
      <p className="mt-3 flex items-center gap-2 font-semibold text-tone">
        <OutcomeSign outcome={verdict.outcome} />
        {kind}
      </p>
      <p className="mt-1 font-serif text-heading font-semibold">{headline}</p>
      <p className="mt-2">{reason}</p>
      <p className="no-print mt-4">
        <PlainLink to={address}>
          {text.open}
          <span className="sr-only">{text.whose(side)}</span>
        </PlainLink>
      </p>
    </>
  )
}

function OpenQuestion({ side, step, answerAt }: ComparedCaseProps & { readonly step: QuestionStep }) {
  const { check, question, facts, address } = step
  return (
    <>
      <p className="mt-3 font-semibold">{text.notFinished}</p>
      <p className="mt-1">{text.next(check.question(question, facts).ask)}</p>
      <p className="no-print mt-4">
        <Link to={answerAt(side, address)} className="inline-flex min-h-8 items-center touch:min-h-11">
          {text.answer}
          <span className="sr-only">{text.whose(side)}</span>
        </Link>
      </p>
    </>
  )
}
