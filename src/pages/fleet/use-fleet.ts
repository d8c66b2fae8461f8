import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react'
import { startWorker } from '../../browser/offline/worker-url.ts'
import type { Edition } from '../../engine/edition.ts'
import { decodePlan, encodePlan, type Plan } from '../../fleet/plan.ts'
import type { Problem } from '../../fleet/problem.ts'
import type { FleetReply, FleetRequest, Notices, Opened } from '../../fleet/protocol.ts'
import type { Pc } from '../../fleet/session.ts'
import type { Summary } from '../../fleet/summary.ts'
import workerUrl from '../../fleet/worker.ts?worker&url'

export interface Reading {
  readonly rows: number
  /** Between 0 and 1. */
  readonly part: number
  readonly perSecond: number
  readonly secondsLeft: number
}

export interface Listed {
  readonly pcs: readonly Pc[]
  readonly hasMore: boolean
  readonly group?: number
  readonly text?: string
}

/** What is known of the inventory. */
export interface Fleet {
  readonly file?: string
  readonly opened?: Opened
  readonly reading?: Reading
  readonly isCancelled?: true
  readonly problem?: Problem
  readonly summary?: Summary
  readonly notices?: Notices
  /** PCs that were found by their names, and those of the group that was listed last. */
  readonly found?: Listed
  readonly listed?: Listed
  /** How many rows of a file are written, while one is. */
  readonly written?: number
  readonly exported?: Blob
}

type Event = { readonly kind: 'chosen'; readonly file: string } | { readonly kind: 'taken' } | FleetReply

function next(fleet: Fleet, event: Event): Fleet {
  const { exported: _, ...kept } = fleet
  switch (event.kind) {
    case 'chosen':
      return { file: event.file }
    case 'opened':
      return { ...kept, opened: event.opened }
    case 'progress': {
      const { rows, bytes } = event.progress
      const seconds = Math.max(event.milliseconds, 1) / 1_000
      const { isCancelled: _cancelled, ...going } = kept
      return {
        ...going,
        reading: {
          rows,
          part: event.of === 0 ? 1 : bytes / event.of,
          perSecond: Math.round(rows / seconds),
          secondsLeft: Math.round(((event.of - bytes) * seconds) / Math.max(bytes, 1)),
        },
      }
    }
    case 'decided': {
      const { reading: _reading, found: _found, listed: _listed, ...done } = kept
      return { ...done, summary: event.summary, notices: event.notices }
    }
    case 'cancelled': {
      const { reading: _reading, ...stopped } = kept
      return { ...stopped, isCancelled: true }
    }
    case 'failed':
      return { ...(kept.file !== undefined && { file: kept.file }), problem: event.problem }
    case 'listed': {
      const { pcs, hasMore, group, text } = event
      const list = { pcs, hasMore, ...(group !== undefined && { group }), ...(text !== undefined && { text }) }
      return group === undefined ? { ...kept, found: list } : { ...kept, listed: list }
    }
    case 'writing':
      return { ...kept, written: event.rows }
    case 'exported': {
      const { written: _written, ...done } = kept
      return { ...done, exported: event.blob }
    }
    case 'taken':
      return kept
  }
}

export interface FleetActions {
  /** Opens a file, or a text under a name. */
  open(blob: Blob, name: string, plan: Plan): void
  decide(): void
  cancel(): void
  list(wanted: { readonly group?: number; readonly text?: string }): void
  write(day: string, origin: string, withPrivate: boolean): void
  /** The file that was written has been handed over. */
  taken(): void
}

const mostListed = 200

/**
 * An inventory in its worker. Whenever the plan changes, it is decided again.
 *
 * @param onPlan Told the plan with what the headers of a new file say.
 */
export function useFleet(edition: Edition, plan: Plan, onPlan: (plan: Plan) => void): readonly [Fleet, FleetActions] {
  const [fleet, dispatch] = useReducer(next, {})
  const worker = useRef<Worker>(undefined)
  const { opened } = fleet
  const address = encodePlan(plan)

  const send = useCallback((request: FleetRequest) => worker.current?.postMessage(request), [])

  useEffect(() => () => worker.current?.terminate(), [])

  // By its address, which says all of it: the plan itself is another object each time.
  useEffect(() => {
    if (opened !== undefined) send({ kind: 'decide', plan: decodePlan(edition, address) })
  }, [opened, address, edition, send])

  return [
    fleet,
    {
      open(blob, name, wanted) {
        worker.current ??= startWorker(workerUrl)
        worker.current.onmessage = ({ data }: MessageEvent<FleetReply>) => {
          if (data.kind === 'opened') onPlan(data.opened.plan)
          // What was decided is much to show, and the page stays free meanwhile.
          startTransition(() => dispatch(data))
        }
        dispatch({ kind: 'chosen', file: name })
        send({ kind: 'open', edition: edition.id, plan: wanted, blob })
      },
      decide: () => send({ kind: 'decide', plan }),
      cancel: () => send({ kind: 'cancel' }),
      list: (wanted) => send({ kind: 'list', plan, most: mostListed, ...wanted }),
      write: (day, origin, withPrivate) => send({ kind: 'export', day, origin, withPrivate }),
      taken: () => dispatch({ kind: 'taken' }),
    },
  ]
}
