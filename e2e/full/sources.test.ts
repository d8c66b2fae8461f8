import { expect } from 'playwright/test'
import { library } from '../../src/editions/2009-10/sources/places.ts'
import type { Statement } from '../../src/engine/sources/document.ts'
import { proof } from '../../src/pages/about/measured.ts'
import { verdicts } from '../addresses.ts'
import { test } from '../wizard.ts'

const { documents } = library
const passages = documents.flatMap((document) => document.passages)

test('a citation of a verdict opens in place and leads to the very place among the sources', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/reimaging/verdict#v=1&media=volume-licensing&agreement=none')
  const { address } = wizard
  const [faq] = library.citationsOf(['faq-6'])
  if (faq === undefined) throw new Error('There is no FAQ 6')
  const citation = page.locator('[data-requirement="vl-customer"] details').filter({ hasText: faq.place })
  await expect(citation.getByRole('link')).toBeHidden()
  await citation.locator('summary').click()
  for (const says of faq.says) await expect(citation.getByText(says, { exact: true })).toBeVisible()
  await expect(citation).toContainText(faq.document)
  await expect(citation).toContainText(faq.date)
  await expect(wizard.page).toHaveURL(address)

  await citation.getByRole('link', { name: faq.place }).click()
  await expect(page).toHaveURL('/sources#faq-6')
  await expect(page.locator('#faq-6')).toBeInViewport()
  await expect(page.locator('#faq-6')).toBeFocused()
  await page.goBack()
  await wizard.expectVerdict('not-permitted')
  await expect(wizard.page).toHaveURL(address)
})

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

test('every statement of every source stands on the page, once, in its place', async ({ wizard }) => {
  await wizard.open('/sources')
  const shown = await wizard.page
    .locator('main [id]')
    .evaluateAll((all) => all.map((element) => `${element.id}: ${element.textContent}`))
  for (const { statements } of passages)
    for (const { id, says } of statements)
      expect(shown.filter((text) => text.startsWith(`${id}: ${says}`))).toHaveLength(1)
  for (const { id } of passages) expect(shown.filter((text) => text.startsWith(`${id}: `))).toHaveLength(1)
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

test('every citation of every verdict leads to a place that there is', async ({ wizard }) => {
  const places = new Set<string>(passages.map(({ id }) => `/sources#${id}`))
  for (const { address } of verdicts) {
    await wizard.open(address)
    const cited = await wizard.page
      .locator('main details a[href^="/sources"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter((href) => !places.has(href))).toEqual([])
  }
})

test('every statement says what rests on it, or why nothing does', async ({ wizard }) => {
  await wizard.open('/sources')
  const statements: readonly Statement[] = passages.flatMap((place) => place.statements)
  const shown = await wizard.page
    .locator('main li[id]')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent ?? '' })))
  for (const { id, apart } of statements) {
    const text = shown.find((one) => one.id === id)?.text
    const home = proof.homes.find(({ statement }) => statement === id)
    if (apart !== undefined) expect(text).toContain(`Nothing rests on it. ${apart}`)
    else if (home?.verdicts) expect(text).toContain(`${home.verdicts.toLocaleString('en')} of`)
    else expect(text).toMatch(/Rests on it: [1-9]/)
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
