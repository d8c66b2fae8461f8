import { assign, fromPromise, setup } from 'xstate'

/** Copying a text: what the button and the status beside it say. After a refusal the text is to be copied by hand. */
export const copyMachine = setup({
  types: {
    context: {} as { text: string },
    events: {} as { type: 'copy'; text: string },
  },
  actors: {
    writeClipboard: fromPromise<void, { text: string }>(async ({ input }) => navigator.clipboard.writeText(input.text)),
  },
  actions: { keepText: assign({ text: ({ event }) => event.text }) },
}).createMachine({
  id: 'copy',
  context: { text: '' },
  initial: 'idle',
  on: { copy: { target: '.copying', actions: 'keepText' } },
  states: {
    idle: {},
    copying: {
      invoke: {
        src: 'writeClipboard',
        input: ({ context }) => ({ text: context.text }),
        onDone: 'copied',
        onError: 'refused',
      },
    },
    copied: {},
    refused: {},
  },
})
