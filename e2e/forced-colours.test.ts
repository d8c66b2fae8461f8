import { expect, type Page } from 'playwright/test'
import { expectClean } from './axe.ts'
import { inTurn, visit } from './places.ts'
import { test } from './wizard.ts'

test.use({ contextOptions: { forcedColors: 'active' } })
test.setTimeout(300_000)

const [everyKind] = inTurn

test('in forced colours axe finds nothing, and whatever has an edge keeps it', async ({ wizard }) => {
  // With light letters on black, as most who choose such colours have them.
  await wizard.page.emulateMedia({ colorScheme: 'dark' })
  for (const place of everyKind?.places ?? [])
    await test.step(place.about, async () => {
      await visit(wizard, place)
      await expectClean(wizard.page)
      expect(await withoutEdge(wizard.page), wizard.page.url()).toEqual([])
    })
})

/** Buttons, fields, and what marks an outcome by a bar: whatever would be lost without its line. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    return [...document.querySelectorAll<HTMLElement>('main button, main select, main textarea, .border-tone')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(element)
        const isLine = Number.parseFloat(borderLeftWidth) >= 1 && borderLeftStyle !== 'none'
        return !isLine || borderLeftColor === paper || borderLeftColor === 'rgba(0, 0, 0, 0)'
      })
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 50)}`)
  })
}
