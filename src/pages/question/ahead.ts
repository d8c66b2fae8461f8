import type { QuestionStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { outcomesAhead } from '../../engine/table/what-can-happen.ts'
import type { ShownAhead } from './ahead-list.tsx'

/** What each answer can still come to, in the order of the answers; those that can come to the same stand together. */
export function aheadOf(packed: PackedCheck, { check, question, facts, options }: QuestionStep): readonly ShownAhead[] {
  const outcomes = outcomesAhead(packed, facts, question)
  const { option } = check.question(question, facts)
  const groups = new Map<string, ShownAhead & { readonly answers: string[] }>()
  for (const value of options) {
    const possible = outcomes.get(value) ?? []
    const group = groups.get(possible.join()) ?? { answers: [], outcomes: possible }
    groups.set(possible.join(), group)
    group.answers.push(option(value).label)
  }
  return [...groups.values()]
}
