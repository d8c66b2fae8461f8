import { spawnSync } from 'node:child_process'
import { expect, type Page } from 'playwright/test'
import { brokenOnPurpose, decided, kinds, visit } from '../places.ts'
import { test } from '../wizard.ts'
import { pictureOf } from './files.ts'

test.use({ expected: brokenOnPurpose })

const colours = ['light', 'dark'] as const
const widths = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 360, height: 740 },
] as const

/** The longest pages go on as they have begun. */
const tallest = 5000

for (const place of kinds)
  test(place.about, async ({ wizard: { page }, wizard }) => {
    await visit(wizard, place)
    // Nothing is to look as if it were pointed at.
    await page.mouse.move(0, 0)
    for (const { name, ...viewport } of widths) {
      await page.setViewportSize(viewport)
      for (const colorScheme of colours) {
        await page.emulateMedia({ colorScheme })
        await photograph(page, `${pictureOf(place.about, `${name}-${colorScheme}`)}.png`)
      }
    }
    if (decided.includes(place)) await print(page, pictureOf(place.about, 'print'))
  })

async function photograph(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }))
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } })
}

async function print(page: Page, file: string): Promise<void> {
  await page.pdf({ path: `${file}.pdf`, format: 'A4' })
  const { error, status } = spawnSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file])
  // Where there is no such program, the PDF is what there is to look at.
  if (error === undefined) expect(status).toBe(0)
}
