import { assign, fromPromise, setup } from 'xstate'
import { writeClipboard } from '../browser/clipboard.ts'

/** Copying a text: what the button and the status beside it say. After a refusal the text is to be copied by hand. */
export const copyMachine = setup({
  types: {
    context: {} as { text: string },
    events: {} as { type: 'copy'; text: string },
  },
  actors: {
    writeClipboard: fromPromise<void, { text: string }>(({ input }) => writeClipboard(input.text)),
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
