import { expect } from 'playwright/test'
import { cases } from '../cases.ts'
import { expectKept, test } from '../site.ts'

test('no request holds an answer in a whole session through both checks', async ({ wizard, context, site }) => {
  test.setTimeout(120_000)
  const { page } = wizard
  await context.grantPermissions(['clipboard-write'])
  await wizard.open('/')
  await expectKept(page)
  for (const check of ['reimaging', 'upgrade'] as const) {
    const [{ answers, outcome }] = cases[check]
    await wizard.start(check)
    await wizard.answerAll(answers)
    await wizard.expectVerdict(outcome)
    await page.getByRole('button', { name: 'Copy link', exact: true }).click()
    await page.reload()
    await wizard.expectVerdict(outcome)
    await page.goBack()
    await page.goForward()
    // An address of which nothing is kept, so that the server itself is asked, with the answers behind it.
    await page.goto(`/${check}/nowhere?utm_source=mail${new URL(page.url()).hash}`)
    await wizard.follow('Go on with these answers')
    await wizard.expectVerdict(outcome)
  }
  for (const link of ['Every path and its verdict', 'Sources', 'About this tool']) {
    await wizard.follow(link)
    await expect(wizard.heading).toBeVisible()
  }
  // “same” is an answer, and “same-origin” a header of every request.
  const given = [cases.reimaging[0].answers, cases.upgrade[0].answers].flatMap((answers) => Object.entries(answers))
  const answers = given.map(([question, value]) => new RegExp(`${question}=|\\b${value}\\b(?!-origin)`))
  expect(site.received.some((text) => text.startsWith('GET /upgrade/nowhere'))).toBe(true)
  expect(site.received.some((text) => text.includes('service-worker.js'))).toBe(true)
  const holding = site.received.filter((text) => answers.some((answer) => answer.test(text)))
  expect(holding).toEqual([])
})
