import { Link } from 'react-router'
import type { Outcome } from '../../engine/rules/judgement.ts'
import { OutcomeSign } from './sign.tsx'

/** A case with its verdict, in short. */
export interface ShownSmallVerdict {
  readonly about: string
  readonly outcome: Outcome
  readonly kind: string
  readonly headline: string
  readonly reason: string
  readonly address: string
}

/** A verdict in small: the case, the sign with its word, and the reason. */
export function SmallVerdict({ about, outcome, kind, headline, reason, address }: ShownSmallVerdict) {
  return (
    <section data-outcome={outcome} className="border-l-4 border-tone pl-5">
      <p className="text-small text-soft">{about}</p>
      <p className="mt-2 flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <OutcomeSign outcome={outcome} />
        </span>
        {kind}
      </p>
      <h3 className="mt-1 font-serif text-lead font-semibold text-balance">
        <Link to={address}>{headline}</Link>
      </h3>
      <p className="mt-1 text-small">{reason}</p>
    </section>
  )
}
