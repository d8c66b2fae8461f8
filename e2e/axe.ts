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
async function expectNothing(page: Page, asked: RunOptions): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (options) => {
    // A report of what is right takes a third of the time.
    const { violations, incomplete } = await window.axe.run({ ...options, resultTypes: ['violations', 'incomplete'] })
    // What stands behind a text of an SVG axe does not know.
    const unsure = incomplete
      .filter(({ id }) => id.startsWith('color-contrast'))
      .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !/^<(text|tspan)\b/.test(html)) }))
    return [...violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    )
  }, asked)
  expect(found).toEqual([])
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
