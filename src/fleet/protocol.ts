/** What a page and the worker that reads its inventory say to each other. */
import type { Uneven } from './inventory.ts'
import type { Layout } from './layout.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import type { Candidate } from './recognise.ts'
import type { Pc, Progress } from './session.ts'
import type { Summary } from './summary.ts'

export type FleetRequest =
  /** Opens a file, or a text as one. */
  | { readonly kind: 'open'; readonly edition: string; readonly plan: Plan; readonly blob: Blob }
  /** Decides by a plan, and reads the file again where it has to. */
  | { readonly kind: 'decide'; readonly plan: Plan }
  | { readonly kind: 'cancel' }
  /** Lists PCs, of one group or with a text in their names. */
  | {
      readonly kind: 'list'
      readonly plan: Plan
      readonly group?: number
      readonly text?: string
      readonly most: number
    }
  /** Writes the inventory with its verdicts. Links begin with `origin`. */
  | { readonly kind: 'export'; readonly day: string; readonly origin: string; readonly withPrivate: boolean }

/** The file as far as it is known before it is read. */
export interface Opened {
  readonly layout: Pick<Layout, 'encoding' | 'delimiter' | 'headers'>
  readonly candidates: readonly Candidate[]
  /** The plan with what the headers say. */
  readonly plan: Plan
}

/** What was noticed on the way. */
export interface Notices {
  readonly longer?: Uneven
  readonly shorter?: Uneven
}

export type FleetReply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'progress'; readonly progress: Progress; readonly of: number; readonly milliseconds: number }
  | { readonly kind: 'decided'; readonly summary: Summary; readonly notices: Notices }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'listed'
      readonly pcs: readonly Pc[]
      readonly hasMore: boolean
      readonly group?: number
      readonly text?: string
    }
  /** So many rows are written. */
  | { readonly kind: 'writing'; readonly rows: number }
  | { readonly kind: 'exported'; readonly blob: Blob }
