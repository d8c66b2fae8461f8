import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { continueFrom, stepAt } from '../../src/engine/step/step.ts'
import { build, test as onSite } from '../site.ts'
import { openWithoutScripts } from '../without-scripts.ts'
import { test } from '../wizard.ts'

/** The questions that may follow a first one, each with the answer that leads there. */
const seconds = edition200910.checks.flatMap((check) => {
  const step = stepAt(check, '', '')
  if (step.kind === 'verdict') return []
  return step.options.flatMap((value) => {
    const { next } = continueFrom(step, value)
    const after = stepAt(check, '', next.slice(next.indexOf('#')))
    return after.kind === 'question' ? [{ check: check.id, value, next, step: after }] : []
  })
})

for (const { check, value, next, step } of seconds)
  test(`the question after ${value} of the ${check} check is there before the scripts, and they keep it`, async ({
    wizard,
  }) => {
    const { page, heading } = wizard
    const letGo = await openWithoutScripts(page, `/${check}`)
    await wizard.choose(value)
    await wizard.proceed()
    await wizard.expectQuestion(step.question)
    await expect(heading).toBeFocused()
    const { ask } = step.check.question(step.question, step.facts)
    await expect(page).toHaveTitle(`${ask} - Reimaging Advisor`)
    expect(wizard.address).toBe(next)
    expect(await page.getByRole('main').getByRole('radio').count()).toBe(step.options.length)
    const choice = step.options.at(-2) ?? ''
    await wizard.choose(choice)

    const shown = await heading.elementHandle()
    letGo()
    await wizard.expectAwake()
    expect(await heading.evaluate((now, then) => now === then, shown)).toBe(true)
    await expect(wizard.choice(choice)).toBeChecked()
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', next)
    await wizard.proceed()
    await expect(page.locator(`[data-question="${step.question}"]`)).toHaveCount(0)
    await page.goBack()
    await wizard.expectQuestion(step.question)
    await expect(wizard.choice(choice)).toBeChecked()
    await page.goBack()
    await expect(wizard.choice(value)).toBeChecked()
  })

test('two answers may be given before the scripts have run', async ({ wizard }) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, '/reimaging/media')
  await wizard.answer('media', 'volume-licensing')
  await wizard.expectQuestion('agreement')
  await wizard.choose('academic-select')
  await wizard.proceed()
  letGo()
  await wizard.expectQuestion('image')
  await expect(wizard.heading).toBeFocused()
  await wizard.expectListed({ media: 'volume-licensing', agreement: 'academic-select' })
  await page.goBack()
  await expect(wizard.choice('academic-select')).toBeChecked()
  await page.goBack()
  await expect(wizard.choice('volume-licensing')).toBeChecked()
})

test('Back before the scripts have run leads back to the first question, with its answer', async ({ wizard }) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, '/reimaging/media')
  await wizard.answer('media', 'volume-licensing')
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByText('Reading the answers')).toBeVisible()
  letGo()
  await wizard.expectQuestion('media')
  await wizard.expectAwake()
  await expect(wizard.choice('volume-licensing')).toBeChecked()
  await wizard.proceed()
  await wizard.expectQuestion('agreement')
})

test('an early Continue without a choice keeps nobody from choosing and going on', async ({ wizard }) => {
  const { page } = wizard
  const letGo = await openWithoutScripts(page, '/reimaging/media')
  await wizard.proceed()
  await wizard.answer('media', 'volume-licensing')
  await wizard.expectQuestion('agreement')
  letGo()
  await wizard.expectAwake()
  await wizard.expectQuestion('agreement')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

onSite(
  'a Continue pressed before the next questions have come shows one as soon as they have',
  async ({ wizard, site }) => {
    const page = readFileSync(join(build, 'reimaging/index.html'), 'utf8')
    // In the middle of the very one that is wanted.
    const cut = page.indexOf('<h1', page.indexOf('<template data-answer="volume-licensing"'))
    let sendRest = () => {}
    site.answer = (request, response) => {
      // Neither the scripts nor the rest of the page come by themselves.
      if (request.url !== '/reimaging/media') return
      response.setHeader('Content-Type', 'text/html').write(page.slice(0, cut))
      sendRest = () => response.end(page.slice(cut))
    }
    await wizard.page.goto('/reimaging/media', { waitUntil: 'commit' })
    await wizard.choose('volume-licensing')
    await wizard.proceed()
    await expect(wizard.page.locator('form')).toHaveAttribute('data-sent')
    await wizard.expectQuestion('media')
    sendRest()
    await wizard.expectQuestion('agreement')
  },
)
