import { expect } from 'playwright/test'
import { faultsOf, repeated, treeOf } from './ax-tree.ts'
import { expectCleanLooks } from './axe.ts'
import { withoutEdge } from './edges.ts'
import { expectToFit } from './fit.ts'
import { countStops, startAtTop, stopsBy, watchFocus } from './focus-stops.ts'
import { watchShifts } from './layout-shifts.ts'
import { brokenOnPurpose, kinds, type Place, unfold } from './places.ts'
import { test, type Wizard } from './wizard.ts'

test.use({ expected: brokenOnPurpose })

/** What speaks up by itself: nothing where nothing has happened. */
const speaking: Readonly<Record<string, readonly string[]>> = {
  'a question with an error': ['alert'],
  'every path and its verdict': ['status'],
  'a kind of verdict with its paths': ['status'],
  'choices that no path has together': ['status'],
  'a link to be copied by hand': ['status'],
  'all questions at once in large type, one of them changed': ['status'],
  'saved checks': ['status', 'alert'],
  'a comparison that cannot begin': ['alert'],
}

// One visit asks everything: most of the time of a browser test is spent on getting to a page. That nothing speaks up in
// the console, nothing is against the policy and nobody else is asked for anything is seen to by every test.
for (const place of kinds)
  test(`${place.about} keeps what every page promises`, async ({ wizard }) => {
    test.setTimeout(90_000)
    const { page } = wizard
    await place.spoil?.(page)
    const shifts = await watchShifts(page)
    await wizard.open(place.address)
    await test.step('nothing moves while it opens', async () => expect(await shifts()).toEqual([]))
    await place.prepare?.(wizard)

    await test.step('it has a title, a language, ids that are unique, and names, headings and landmarks in order', () =>
      expectOrder(wizard, place))
    await test.step('axe finds nothing', () => expectCleanLooks(page))
    await test.step('Tab leads through it in reading order, each stop in sight, and out again', () =>
      expectTabOrder(wizard))
    await test.step('with all it folds away it fits 320 and 2560 px', async () => {
      await unfold(wizard)
      for (const screen of [
        { width: 320, height: 640 },
        { width: 2560, height: 1440 },
      ]) {
        await page.setViewportSize(screen)
        await expectToFit(page)
      }
    })
    // Last, as Chromium now and then crashes when a window changes its size after its colours.
    await test.step('in forced colours whatever has an edge keeps it', async () => {
      // With light letters on black, as most who choose such colours have them.
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
      expect(await withoutEdge(page)).toEqual([])
    })
  })

async function expectOrder({ page }: Wizard, { about }: Place): Promise<void> {
  await expect(page).toHaveTitle(/\S - Reimaging Advisor$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const tree = await treeOf(page)
  expect(faultsOf(tree)).toEqual([])
  const loud = tree.filter(({ role, text }) => ['alert', 'status', 'log'].includes(role) && text.trim() !== '')
  expect(loud.map(({ role }) => role)).toEqual(speaking[about] ?? [])
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(repeated(ids)).toEqual([])
}

async function expectTabOrder({ page }: Wizard): Promise<void> {
  // Narrow and low: one column, in which above is before, and where something is easily off the screen.
  await page.setViewportSize({ width: 360, height: 560 })
  // What stands elsewhere on a narrow screen is there in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await watchFocus(page)
  await startAtTop(page)
  const stops = await stopsBy(page, 'Tab')
  expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: await countStops(page) }, (_, index) => index))
  expect(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))).toEqual([])
  const jumps = stops.filter(({ top }, index) => index > 1 && top < (stops[index - 1]?.top ?? 0) - 30)
  expect(jumps.map(({ name }) => `${name} stands above what comes before it`)).toEqual([])
}
