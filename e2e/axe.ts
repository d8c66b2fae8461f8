import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Contrast and sizes have to be measured box by box, which takes two thirds of the time. */
const measured = ['color-contrast', 'target-size']

/** Axe without a report of what is right, which takes a third of the time. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations', 'incomplete'] })

/** No rule is broken, and none is left open that has to do with contrast. */
export async function expectClean(page: Page): Promise<void> {
  await expectNothing(axe(page).withTags(standards))
}

/** As {@link expectClean}, but for what has to be measured: for a great many pages that share one look. */
export async function expectSound(page: Page): Promise<void> {
  await expectNothing(axe(page).withTags(standards).disableRules(measured))
}

/** There is enough contrast everywhere. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothing(axe(page).withRules('color-contrast'))
}

/** There is as much contrast as the highest level of WCAG asks for: seven to one for text of the usual size. */
export async function expectEnhancedContrast(page: Page): Promise<void> {
  await expectNothing(axe(page).withRules('color-contrast-enhanced'))
}

async function expectNothing(asked: AxeBuilder): Promise<void> {
  // There are no frames, so axe need not open a page of its own to gather what it found in each.
  const { violations, incomplete } = await asked.setLegacyMode().analyze()
  // What stands behind a text of an SVG axe does not know.
  const unsure = incomplete
    .filter(({ id }) => id.startsWith('color-contrast'))
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !/^<(text|tspan)\b/.test(html)) }))
  const found = [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  )
  expect(found).toEqual([])
}
