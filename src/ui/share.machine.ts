import { fromPromise, setup } from 'xstate'
import { share } from '../browser/share.ts'

interface SharedLink {
  readonly title: string
  readonly url: string
}

/** Handing a link to the system’s own share sheet. */
export const shareMachine = setup({
  types: { events: {} as { type: 'share'; link: SharedLink } },
  actors: { openSheet: fromPromise<void, SharedLink>(({ input }) => share(input)) },
}).createMachine({
  id: 'share',
  initial: 'idle',
  on: { share: '.sharing' },
  states: {
    idle: {},
    sharing: {
      invoke: { src: 'openSheet', input: ({ event }) => event.link, onDone: 'idle', onError: 'failed' },
    },
    failed: {},
  },
})
