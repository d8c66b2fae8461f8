import { Link } from 'react-router'
import type { Check } from '../../engine/check.ts'
import type { Example } from '../../engine/edition.ts'
import { addressOf, verdictStep } from '../../engine/step/step.ts'
import { OutcomeSign } from '../parts/sign.tsx'

interface SmallVerdictProps {
  readonly check: Check
  readonly example: Example
}

/** A verdict in small: the case, the sign with its word, and the reason. */
export function SmallVerdict({ check, example: { situation, answers } }: SmallVerdictProps) {
  const verdict = check.decide(answers)
  const { kind, headline, reason } = check.explain(answers, verdict)
  return (
    <section data-outcome={verdict.outcome} className="border-l-4 border-tone pl-5">
      <p className="text-small text-soft">{situation}</p>
      <p className="mt-2 flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <OutcomeSign outcome={verdict.outcome} />
        </span>
        {kind}
      </p>
      <h3 className="mt-1 font-serif text-lead font-semibold text-balance">
        <Link to={addressOf(check, verdictStep, answers)}>{headline}</Link>
      </h3>
      <p className="mt-1 text-small">{reason}</p>
    </section>
  )
}
