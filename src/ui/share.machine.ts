import { fromPromise, setup } from 'xstate'

/** Handing a link to the system’s own share sheet. Closing the sheet is no failure. */
export const shareMachine = setup({
  types: { events: {} as { type: 'share'; link: ShareData } },
  actors: { openSheet: fromPromise<void, ShareData>(async ({ input }) => navigator.share(input)) },
  guards: {
    isClosed: ({ event }) =>
      'error' in event && event.error instanceof DOMException && event.error.name === 'AbortError',
  },
}).createMachine({
  id: 'share',
  initial: 'idle',
  on: { share: '.sharing' },
  states: {
    idle: {},
    sharing: {
      invoke: {
        src: 'openSheet',
        input: ({ event }) => event.link,
        onDone: 'idle',
        onError: [{ guard: 'isClosed', target: 'idle' }, { target: 'failed' }],
      },
    },
    failed: {},
  },
})
