import { expect } from 'playwright/test'
import { library } from '../../src/editions/2009-10/sources/places.ts'
import { test } from '../wizard.ts'

const { documents } = library
test('an address among the sources opens at its place', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/sources#faq-9')
  await expect(page.locator('#faq-9')).toBeInViewport()
  await page.evaluate(() => {
    window.location.hash = '#title'
  })
  await expect(page.locator('#title')).toBeInViewport()
})

test('an address of a place that is none opens the sources at their top', async ({ wizard }) => {
  for (const place of ['#nowhere', '#%', '#__proto__', `#${'x'.repeat(100_000)}`]) {
    await wizard.open('/')
    await wizard.open(`/sources${place}`)
    await expect(wizard.heading).toBeInViewport()
  }
})

test('every document is listed and led to', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/sources')
  const list = page.getByRole('navigation', { name: 'Documents' })
  for (const { title, date } of documents) {
    await list.getByRole('link', { name: title, exact: true }).click()
    const heading = page.getByRole('heading', { name: title, exact: true })
    await expect(heading).toBeInViewport()
    await expect(heading.locator('..')).toContainText(date)
  }
})

test('what rests on a statement can be opened from there', async ({ wizard }) => {
  const { page } = wizard
  for (const kind of ['Questions', 'Rules', 'Notes', 'Verdicts']) {
    await wizard.open('/sources')
    const line = page
      .locator('main li[id]')
      .filter({ has: page.locator('dt', { hasText: kind }) })
      .first()
    await line.locator('summary').click()
    await line
      .locator('div')
      .filter({ has: page.locator('dt', { hasText: kind }) })
      .last()
      .getByRole('link')
      .first()
      .click()
    await expect(page.locator('[data-question], article[data-outcome]')).toHaveCount(1)
    await expect(wizard.notice).toHaveCount(0)
  }
})
