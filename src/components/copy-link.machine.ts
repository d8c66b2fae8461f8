import { assign, fromPromise, setup } from 'xstate'

/** Copying a link: what the button and the status beside it say. A refusal leaves the link to be copied by hand. */
export const copyLinkMachine = setup({
  types: {
    context: {} as { link: string },
    events: {} as { type: 'copy'; link: string },
  },
  actors: {
    writeClipboard: fromPromise<void, { link: string }>(async ({ input }) => navigator.clipboard.writeText(input.link)),
  },
  actions: { keepLink: assign({ link: ({ event }) => event.link }) },
}).createMachine({
  id: 'copy-link',
  context: { link: '' },
  initial: 'idle',
  on: { copy: { target: '.copying', actions: 'keepLink' } },
  states: {
    idle: {},
    copying: {
      invoke: {
        src: 'writeClipboard',
        input: ({ context }) => ({ link: context.link }),
        onDone: 'copied',
        onError: 'refused',
      },
    },
    copied: {},
    refused: {},
  },
})
