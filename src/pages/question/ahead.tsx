import type { Outcome } from '../../engine/rules/judgement.ts'
import type { QuestionStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { outcomesAhead } from '../../engine/table/what-can-happen.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { OutcomeSign } from '../parts/sign.tsx'

/** Answers that can come to the same outcomes. */
interface Group {
  readonly values: string[]
  readonly outcomes: readonly Outcome[]
}

/** What each answer to a question can still come to. */
export function Ahead({ packed, step }: { readonly packed: PackedCheck; readonly step: QuestionStep }) {
  const { check, question, facts } = step
  const { option } = check.question(question, facts)
  return (
    <dl className="mt-2 space-y-3">
      {groupsOf(packed, step).map(({ values, outcomes }) => (
        <div key={outcomes.join()}>
          <dt className="text-soft">{values.map((value) => option(value).label).join(' · ')}</dt>
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

/** In the order of the answers; those that can come to the same stand together. */
function groupsOf(packed: PackedCheck, { question, facts, options }: QuestionStep): readonly Group[] {
  const ahead = outcomesAhead(packed, facts, question)
  const groups = new Map<string, Group>()
  for (const value of options) {
    const outcomes = ahead.get(value) ?? []
    const group = groups.get(outcomes.join()) ?? { values: [], outcomes }
    groups.set(outcomes.join(), group)
    group.values.push(value)
  }
  return [...groups.values()]
}
