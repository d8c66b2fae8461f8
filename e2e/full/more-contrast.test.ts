import { expect, type Page } from 'playwright/test'
import { expectClean, expectEnhancedContrast } from '../axe.ts'
import { decided, type Place, pages, questionStates, visit } from '../places.ts'
import { test } from '../wizard.ts'

const placesWith = (all: readonly Place[], ...wanted: readonly RegExp[]): readonly Place[] =>
  wanted.map((about) => {
    const found = all.find((place) => about.test(place.about))
    if (found === undefined) throw new Error(`There is no place like ${about}`)
    return found
  })

/** The start page, a question with all its lines and an error, and a verdict in each of the tones. */
const places = [
  ...placesWith(pages, /^the start page$/),
  ...placesWith(questionStates, /with an error/, /all it folds away/),
  ...placesWith(
    decided,
    /^permitted/,
    /^conditional/,
    /^other-right/,
    /^not-covered/,
    /^undetermined/,
    /^not-permitted/,
  ),
]

for (const colorScheme of ['light', 'dark'] as const)
  test(`who asks for more contrast gets strong text and lines, in ${colorScheme} colours`, async ({ wizard }) => {
    test.setTimeout(120_000)
    const { page } = wizard
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    for (const place of places)
      await test.step(place.about, async () => {
        await visit(wizard, place)
        await expectClean(page)
        await expectEnhancedContrast(page)
        expect(await faintLines(page)).toEqual([])
      })
  })

test('who does not ask for it gets quiet lines', async ({ wizard }) => {
  await wizard.open('/reimaging/media')
  expect(await faintLines(wizard.page)).not.toEqual([])
})

/** Lines and edges that stand out from the paper by less than text has to. */
function faintLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) =>
        channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const paper = luminance(getComputedStyle(document.body).backgroundColor)
    const contrast = (color: string): number => {
      const line = luminance(color)
      return (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05)
    }
    const faint = new Set<string>()
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue
      const style = getComputedStyle(element)
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const of = (part: string): string => style.getPropertyValue(`border-${side}-${part}`)
        const color = of('color')
        const isDrawn = of('style') !== 'none' && of('width') !== '0px' && channels(color)[3] !== 0
        // The page that is open has a line in the navigation, and the others one as good as the paper.
        if (isDrawn && contrast(color) > 1 && contrast(color) < 4.5)
          faint.add(`${element.outerHTML.slice(0, 80)} ${color}`)
      }
    }
    return [...faint]
  })
}
