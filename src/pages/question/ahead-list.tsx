import type { Outcome } from '../../engine/rules/judgement.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { OutcomeSign } from '../parts/sign.tsx'

/** Answers that can come to the same outcomes. */
export interface ShownAhead {
  readonly answers: readonly string[]
  readonly outcomes: readonly Outcome[]
}

/** What each answer can still come to. */
export function Ahead({ groups }: { readonly groups: readonly ShownAhead[] }) {
  return (
    <dl className="mt-2 space-y-3">
      {groups.map(({ answers, outcomes }) => (
        <div key={outcomes.join()}>
          <dt className="text-soft">{answers.join(' · ')}</dt>
          {outcomes.map((outcome) => (
            <dd key={outcome} data-outcome={outcome} className="flex items-center gap-2 text-tone">
              <OutcomeSign outcome={outcome} />
              {outcomeNames[outcome]}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
