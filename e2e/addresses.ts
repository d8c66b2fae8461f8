import { edition200910 } from '../src/editions/2009-10/edition.ts'
import type { Answers } from '../src/engine/question.ts'
import type { Outcome } from '../src/engine/rules/judgement.ts'
import { addressOf } from '../src/engine/step/step.ts'
import { cases } from './cases.ts'
import { type CheckId, checkNamed } from './wizard.ts'

/** Where a check's verdict on these answers stands. */
export const verdictAt = (check: CheckId, answers: Answers): string => addressOf(checkNamed(check), 'verdict', answers)

/** Every case of both checks, with the address of its verdict. */
export const verdicts: readonly {
  readonly check: CheckId
  readonly about: string
  readonly outcome: Outcome
  readonly answers: Answers
  readonly address: string
}[] = (['reimaging', 'upgrade'] as const).flatMap((check) =>
  cases[check].map((one) => ({ check, ...one, address: verdictAt(check, one.answers) })),
)

/** One case of every outcome, and one of each check: those that are clicked through on every change. */
export const journeys = verdicts.filter(
  ({ check, outcome }, place) =>
    verdicts.findIndex((other) => other.check === check && other.outcome === outcome) === place &&
    (check === 'reimaging' || outcome === 'permitted'),
)

/** Every question of both checks, with the address at which a case asks it: the answers before it, and no others. */
export const questions: readonly { readonly check: string; readonly id: string; readonly address: string }[] =
  edition200910.checks.flatMap((check) =>
    check.flow.questions.map(({ id }) => ({ check: check.id, id, address: questionAt(check.id, id) })),
  )

function questionAt(check: string, id: string): string {
  const asking = verdicts.find((one) => one.check === check && id in one.answers)
  if (asking === undefined) throw new Error(`No case of ${check} asks ${id}`)
  const given = Object.entries(asking.answers)
  const before = given.slice(
    0,
    given.findIndex(([question]) => question === id),
  )
  return addressOf(checkNamed(check), id, Object.fromEntries(before))
}

/** The day as a shared link says it: asked for when it is wanted, as a run may last over midnight. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')
