import axe, { type RunOptions } from 'axe-core'
import { expect, type Page } from 'playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Contrast and sizes have to be measured box by box, which takes two thirds of the time. */
const measured = ['color-contrast', 'target-size']

const ofStandards: RunOptions = { runOnly: { type: 'tag', values: standards } }

/** No rule is broken, and none is left open that has to do with contrast. */
export async function expectClean(page: Page): Promise<void> {
  await expectNothing(page, ofStandards)
}

/** As {@link expectClean}, with the contrast of one text of each look: a third of the time, for every place that there is. */
export async function expectCleanLooks(page: Page): Promise<void> {
  await expectNothing(page, { ...ofStandards, rules: { 'color-contrast': { enabled: false } } })
  await page.evaluate(markLooks, look)
  await expectNothing(page, { runOnly: ['color-contrast'] }, `[${look}]`)
}

/** As {@link expectClean}, but for what has to be measured: for a great many pages that share one look. */
export async function expectSound(page: Page): Promise<void> {
  const rules = Object.fromEntries(measured.map((id) => [id, { enabled: false }]))
  await expectNothing(page, { ...ofStandards, rules })
}

/** There is enough contrast everywhere. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothing(page, { runOnly: ['color-contrast'] })
}

/** There is as much contrast as the highest level of WCAG asks for: seven to one for text of the usual size. */
export async function expectEnhancedContrast(page: Page): Promise<void> {
  await expectNothing(page, { runOnly: ['color-contrast-enhanced'] })
}

/** Axe itself in the page, of which there are no frames: its builder for Playwright takes half as long again. */
async function expectNothing(page: Page, asked: RunOptions, within = 'html'): Promise<void> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source)
  // A report of what is right takes a third of the time.
  const options: RunOptions = { ...asked, resultTypes: ['violations', 'incomplete'] }
  const report = async (given: { within: string; options: RunOptions }): Promise<string[]> => {
    const { violations, incomplete } = await window.axe.run(given.within, given.options)
    // What stands behind a text of an SVG axe does not know.
    const unsure = incomplete
      .filter(({ id }) => id.startsWith('color-contrast'))
      .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !/^<(text|tspan)\b/.test(html)) }))
    return [...violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    )
  }
  expect(await page.evaluate(report, { within, options })).toEqual([])
}

const look = 'data-look'

/**
 * Runs in the page: marks one of all elements whose text has the same colour and size on the same grounds. What differs in
 * none of these has the same contrast.
 */
function markLooks(mark: string): void {
  const looks = new Set<string>()
  const hasText = ({ childNodes }: Element): boolean =>
    [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.matches('input, select, textarea') && !hasText(element)) continue
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const parts = [color, fontSize, fontWeight]
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position, display, visibility } = getComputedStyle(around)
      parts.push([backgroundColor, backgroundImage, opacity, position, display === 'none', visibility].join())
    }
    // An element more around it, without a ground of its own, changes nothing.
    const all = parts.filter((part) => part !== 'rgba(0, 0, 0, 0),none,1,static,false,visible').join(' ')
    if (looks.size < looks.add(all).size) element.setAttribute(mark, '')
  }
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
