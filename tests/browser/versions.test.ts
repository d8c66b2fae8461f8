import fc from 'fast-check'
import { expect, it } from 'vitest'
import { activate, type Running } from '../../src/browser/offline/versions.ts'

it('a release that was skipped goes, and the one that a window still runs stays', () => {
  const first = activate('v1', ['v1'], ['a', 'b'], undefined)
  // v2 came and waited, v3 took its place.
  const third = activate('v3', ['v1', 'v2', 'v3'], ['a', 'b'], first.running)
  expect(third.dropped).toEqual(['v2'])
  // b has been loaded again since.
  expect(activate('v4', ['v1', 'v3', 'v4'], ['a', 'c'], third.running).dropped).toEqual([])
  expect(activate('v4', ['v1', 'v3', 'v4'], ['c'], third.running).dropped).toEqual(['v1'])
})

it('where nobody remembers, the version before stays', () => {
  expect(activate('v3', ['v1', 'v2', 'v3'], [], undefined).dropped).toEqual(['v1'])
})

const anyEvent = fc.oneof(
  fc.constant('release' as const),
  fc.constant('take over' as const),
  fc.constant('open' as const),
  fc.record({ closed: fc.nat(5) }),
)

it('every open window keeps its version, whatever is released, skipped, opened and closed', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let released = 0
      let cached: readonly string[] = []
      let running: Running | undefined
      let waiting: string | undefined
      const windows = new Map<string, string>()
      for (const [place, event] of events.entries()) {
        if (event === 'release') {
          waiting = `v${++released}`
          cached = [...cached, waiting]
        } else if (event === 'take over' && waiting !== undefined) {
          const { running: now, dropped } = activate(waiting, cached, [...windows.keys()], running)
          running = now
          waiting = undefined
          cached = cached.filter((version) => !dropped.includes(version))
        } else if (event === 'open' && running !== undefined) windows.set(`w${place}`, running.active)
        else if (typeof event === 'object') windows.delete([...windows.keys()][event.closed] ?? '')
        for (const version of windows.values()) expect(cached).toContain(version)
        if (running !== undefined) expect(cached).toContain(running.active)
        if (waiting !== undefined) expect(cached).toContain(waiting)
      }
    }),
    { seed: 19, numRuns: 300 },
  )
})
