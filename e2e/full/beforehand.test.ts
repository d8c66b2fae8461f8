import { expect } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { stepsOf } from '../../src/engine/step/step.ts'
import { questions, verdictAt, verdicts } from '../addresses.ts'
import { cases } from '../cases.ts'
import { openWithoutScripts } from '../without-scripts.ts'
import { test } from '../wizard.ts'

const steps = edition200910.checks.flatMap((check) => stepsOf(check).map((step) => ({ check, step })))
const addressAt = (check: string, step: string): string => `/${check}/${step}`

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every page that a page leads to is there', async ({ page }) => {
    test.setTimeout(120_000)
    const known = new Set(['/', ...steps.map(({ check, step }) => addressAt(check.id, step))])
    for (const address of known) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(200)
      if (response?.headers()['content-type']?.startsWith('text/plain')) continue
      await expect(page).toHaveTitle(/ - Reimaging Advisor$/)
      expect(await page.locator('h1').count(), address).toBe(1)
      const leads = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const href of leads) known.add(href?.split('#')[0] ?? '')
    }
    expect([...known]).toEqual(expect.arrayContaining(['/reimaging', '/sources', '/about', '/rules/table']))
  })

  for (const { check, step } of steps.filter(({ step }) => step !== 'verdict'))
    test(`the question ${step} of the ${check.id} check shows all its answers`, async ({ page }) => {
      await page.goto(addressAt(check.id, step))
      const question = check.flow.questions.find(({ id }) => id === step)
      const shown = await page
        .getByRole('main')
        .getByRole('radio')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value')))
      expect(shown.toSorted()).toEqual(question?.values.toSorted())
    })

  for (const { id } of edition200910.checks)
    test(`the verdict of the ${id} check says that it needs scripts`, async ({ page }) => {
      await page.goto(addressAt(id, 'verdict'))
      await expect(page.locator('noscript p')).toBeVisible()
    })

  test('an address at which nothing stands is not found', async ({ page }) => {
    for (const address of ['/nowhere', '/reimaging/nowhere', '/rules', '/assets/'])
      expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  })

  test('Continue sends nothing anywhere', async ({ page }) => {
    await page.goto('/reimaging')
    await page.getByRole('main').getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL('/reimaging')
  })
})

test('scripts find every page as it was made', async ({ wizard }) => {
  test.setTimeout(120_000)
  const others = [
    '/',
    '/reimaging',
    '/reimaging/',
    '/upgrade',
    '/sources',
    '/about',
    '/saved',
    '/compare',
    '/image',
    '/rules/table',
  ]
  for (const address of [...others, ...steps.map(({ check, step }) => addressAt(check.id, step))])
    await wizard.open(address)
})

const withAnswers = [
  { about: 'a verdict', address: verdicts[0]?.address ?? '' },
  { about: 'a question further on', address: questions.find(({ id }) => id === 'licensed')?.address ?? '' },
  { about: 'a first question that is answered', address: '/reimaging/media#v=1&media=oem' },
  { about: 'a check to go on with', address: '/reimaging#v=1&media=volume-licensing' },
]

for (const { about, address } of withAnswers)
  test(`${about} shows nothing before the answers are read that is not certain`, async ({ wizard }) => {
    const { page } = wizard
    const letGo = await openWithoutScripts(page, address)
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.locator('h1')).toBeHidden()
    await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
    await expect(page.getByText('Reading the answers')).toBeVisible()
    letGo()
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByText('Reading the answers')).toBeHidden()
  })

test.describe('where a script does not come', () => {
  test.use({ expected: /Failed to load resource/ })
  for (const address of ['/reimaging', verdictAt('reimaging', cases.reimaging[0].answers)])
    test(`${address} says so`, async ({ wizard }) => {
      await wizard.page.route('**/*.js', (route) => route.abort())
      await wizard.page.goto(address)
      await expect(wizard.page.getByText('did not arrive whole')).toBeVisible()
    })
})
