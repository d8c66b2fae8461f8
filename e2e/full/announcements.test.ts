import { expect, type Page } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { test } from '../wizard.ts'

declare global {
  interface Window {
    heard: string[]
  }
}

const [{ answers }] = cases.reimaging

/** Notes down what a screen reader would speak of by itself: where the focus goes, and what live regions say. */
function listen(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]'
    window.heard = []
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.heard.push(`focus ${target.tagName.toLowerCase()}`)
    })
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => [
        (target instanceof Element ? target : target.parentElement)?.closest(live),
        ...Array.from(addedNodes, (node) => (node instanceof Element ? (node.querySelector(live) ?? node) : undefined)),
      ])
      for (const region of new Set(regions))
        if (region?.matches(live) && region.textContent?.trim())
          window.heard.push(`says ${region.role ?? region.getAttribute('role')}`)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What has been heard since the last time it was asked for. */
async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.heard.splice(0))
}

test('each step is announced once, by its heading', async ({ wizard }) => {
  const { page } = wizard
  await listen(page)
  await wizard.start('reimaging')
  for (const [question, value] of Object.entries(answers)) {
    await wizard.expectQuestion(question)
    await expect(wizard.heading).toBeFocused()
    expect(await heard(page)).toEqual(expect.arrayContaining(['focus h1']))
    await wizard.choose(value)
    await heard(page)
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-question="${question}"]`)).toHaveCount(0)
    await expect(wizard.heading).toBeFocused()
    expect(await page.evaluate(() => window.heard)).toEqual(['focus h1'])
  }
  await wizard.expectVerdict('permitted')
})

test('an error is announced once, where the focus goes', async ({ wizard }) => {
  const { page } = wizard
  await listen(page)
  await wizard.open('/reimaging/media')
  await page.getByRole('button', { name: 'Continue' }).focus()
  await heard(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').locator('..')).toBeFocused()
  expect((await heard(page)).toSorted()).toEqual(['focus div', 'says alert'])
})

test('what was copied is announced once, and the focus stays', async ({ wizard, context }) => {
  const { page } = wizard
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await listen(page)
  await wizard.open(verdictAt('reimaging', answers))
  const copy = page.getByRole('button', { name: 'Copy link', exact: true })
  await copy.focus()
  await heard(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The link is copied.')).toBeVisible()
  await expect(copy).toBeFocused()
  expect(await heard(page)).toEqual(['says status'])
})
