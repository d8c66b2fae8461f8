import type { Proof } from '../../engine/proof/proof.ts'

/** The proof of an edition, and how strong the tests are that stand behind it, where that was measured. */
export interface Measured extends Proof {
  readonly mutation?: {
    readonly date: string
    readonly tool: string
    /** Deliberate faults put into facts, rules, flow and link, one at a time. */
    readonly mutants: number
    /** Those that made a test fail, or kept it from ending. */
    readonly noticed: number
    /** Those that did not, each with a reason why it makes no difference. */
    readonly explained: number
    /** Whether what was measured is the code as it stands. */
    readonly isOfThisCode: boolean
  }
}
