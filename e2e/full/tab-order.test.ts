import { expect } from 'playwright/test'
import { countStops, startAtTop, stopsBy, watchFocus } from '../focus-stops.ts'
import { brokenOnPurpose, kinds, visit } from '../places.ts'
import { test } from '../wizard.ts'

// Narrow and low: one column, in which above is before, and where something is easily off the screen.
test.use({ expected: brokenOnPurpose, viewport: { width: 360, height: 560 } })

for (const place of kinds)
  test(`Tab leads through ${place.about} in reading order, each stop in sight, and out again; so does Shift+Tab back`, async ({
    wizard,
  }) => {
    const { page } = wizard
    await visit(wizard, place)
    await watchFocus(page)
    await startAtTop(page)
    const there = await stopsBy(page, 'Tab')
    const back = await stopsBy(page, 'Shift+Tab')

    const inOrder = Array.from({ length: await countStops(page) }, (_, index) => index)
    expect(there.map(({ place: at }) => at)).toEqual(inOrder)
    expect(back.map(({ place: at }) => at)).toEqual(inOrder.toReversed())
    const faults = [...there, ...back].flatMap(({ name, faults: all }) => all.map((fault) => `${name} ${fault}`))
    expect(faults).toEqual([])
    const jumps = there.filter(({ top }, index) => index > 1 && top < (there[index - 1]?.top ?? 0) - 30)
    expect(jumps.map(({ name }) => `${name} stands above what comes before it`)).toEqual([])
  })
