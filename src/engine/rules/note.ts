import type { Judgement } from './judgement.ts'
import type { Where } from './requirement.ts'

/** A remark that a verdict carries without changing its outcome. What it says is in the words of the check. */
export interface Note<Facts, Id extends string = string, Place extends string = string> {
  readonly id: Id
  readonly cites: readonly Where<Facts, Place>[]
  /** It leads on to where the verdict hands over. */
  readonly handsOver?: true
  shown(facts: Facts, verdict: Judgement): boolean
}
