import { expect, it } from 'vitest'
import { createActor, SimulatedClock, waitFor } from 'xstate'
import { actionMachine } from '../../src/ui/action.machine.ts'

it('an action has only just worked for two seconds, and then has worked', async () => {
  const clock = new SimulatedClock()
  const actor = createActor(actionMachine, { clock }).start()
  actor.send({ type: 'act', what: 'link', act: async () => undefined })
  await waitFor(actor, (snapshot) => snapshot.matches({ done: 'just' }))
  clock.increment(1_999)
  expect(actor.getSnapshot().value).toEqual({ done: 'just' })
  clock.increment(1)
  expect(actor.getSnapshot()).toMatchObject({ value: { done: 'told' }, context: { what: 'link' } })
})

it('an action that is refused has failed', async () => {
  const actor = createActor(actionMachine).start()
  actor.send({ type: 'act', what: 'text', act: () => Promise.reject(new Error('refused on purpose')) })
  await waitFor(actor, (snapshot) => snapshot.matches('failed'))
  expect(actor.getSnapshot().context.what).toBe('text')
})
