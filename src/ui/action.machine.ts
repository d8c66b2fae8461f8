import { assign, fromPromise, setup } from 'xstate'

/** The doing, which rejects where it does not work. */
type Act = () => Promise<void>

/**
 * What buttons do, one at a time: what was done last, by its name, and whether that worked. It has `just` worked for two
 * seconds; so long the button says so in place.
 */
export const actionMachine = setup({
  types: {
    context: {} as { what: string; act?: Act },
    events: {} as { type: 'act'; what: string; act: Act } | { type: 'forget' },
  },
  actors: { act: fromPromise<void, Act | undefined>(async ({ input }) => input?.()) },
  actions: { keep: assign(({ event }) => (event.type === 'act' ? { what: event.what, act: event.act } : {})) },
  delays: { awhile: 2_000 },
}).createMachine({
  id: 'action',
  context: { what: '' },
  initial: 'idle',
  on: { act: { target: '.acting', actions: 'keep' } },
  states: {
    idle: {},
    acting: { invoke: { src: 'act', input: ({ context }) => context.act, onDone: 'done', onError: 'failed' } },
    // What worked is said until something else is wanted.
    done: { on: { forget: 'idle' }, initial: 'just', states: { just: { after: { awhile: 'told' } }, told: {} } },
    failed: {},
  },
})
