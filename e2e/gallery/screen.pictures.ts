import { brokenOnPurpose, kinds, visit } from '../places.ts'
import { test } from '../wizard.ts'
import { pictureOf } from './files.ts'

test.use({ expected: brokenOnPurpose })

/** The longest pages go on as they have begun. */
const tallest = 5000

for (const place of kinds)
  test(place.about, async ({ wizard: { page }, wizard }, { project }) => {
    await visit(wizard, place)
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }))
    await page.screenshot({
      path: `${pictureOf(place.about, project.name)}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    })
  })
