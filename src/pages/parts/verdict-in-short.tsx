import type { VerdictStep } from '../../engine/step/step.ts'
import { OutcomeSign } from './sign.tsx'

/** A verdict beside another: its kind, its headline and why, below the heading of a case. */
export function VerdictInShort({ step: { check, facts, verdict } }: { readonly step: VerdictStep }) {
  const { kind, headline, reason } = check.explain(facts, verdict)
  return (
    <>
      <p className="mt-3 flex items-center gap-2 font-semibold text-tone">
        <OutcomeSign outcome={verdict.outcome} />
        {kind}
      </p>
      <p className="mt-1 font-serif text-heading font-semibold">{headline}</p>
      <p className="mt-2">{reason}</p>
    </>
  )
}
