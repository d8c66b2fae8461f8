import type { Judgement } from './judgement.ts'

/** A remark that a verdict carries without changing its outcome. What it says is in the words of the check. */
export interface Note<Facts, Id extends string = string, Place extends string = string> {
  readonly id: Id
  readonly cites: readonly Place[]
  shown(facts: Facts, verdict: Judgement): boolean
}
