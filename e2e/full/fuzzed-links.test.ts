import fc from 'fast-check'
import { expect } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { questions, verdicts } from '../addresses.ts'
import { checkNamed, test } from '../wizard.ts'

const checks = edition200910.checks.map(({ id }) => id)
const steps = edition200910.checks.flatMap(({ flow }) => flow.questions.map(({ id }) => id))
const values = edition200910.checks.flatMap(({ flow }) => flow.questions.flatMap((question) => question.values))

const valid = fc.constantFrom(...[...verdicts, ...questions].map(({ address }) => address))

const truncated = fc
  .tuple(valid, fc.nat(300))
  .map(([address, length]) => address.slice(0, Math.max(length, '/upgrade'.length)))

/** A stretch of it replaced by anything. */
const mutated = fc
  .tuple(valid, fc.nat(300), fc.nat(12), fc.string({ unit: 'binary', maxLength: 12 }))
  .map(([address, start, length, other]) => {
    const from = Math.max(start % address.length, '/upgrade/'.length)
    return address.slice(0, from) + encodeURI(other).replaceAll('?', '') + address.slice(from + length)
  })

/** Our own keys and values in any order, and some that are neither. */
const shuffled = fc
  .tuple(
    fc.constantFrom(...checks),
    fc.constantFrom('', '/verdict', ...steps.map((step) => `/${step}`)),
    fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom('v', 'rules', 'was', ...steps), fc.string({ maxLength: 8 })),
        fc.oneof(fc.constantFrom('1', '2009-10', ...values), fc.string({ unit: 'grapheme', maxLength: 8 })),
      ),
      { maxLength: 20 },
    ),
  )
  .map(([check, step, answers]) => {
    const given = answers.map(([key, value]) => [key, value])
    return `/${check}${step}#${new URLSearchParams(given)}`
  })

/** The same in every run, so that what fails once fails again. */
const links = fc.sample(fc.oneof(valid, truncated, mutated, mutated, shuffled, shuffled), {
  numRuns: 1_000,
  seed: 2009,
})

const parts = 4

for (let part = 0; part < parts; part++)
  test(`of a thousand links, whole, cut off, garbled and shuffled, each shows a page: part ${part + 1} of ${parts}`, async ({
    wizard,
  }) => {
    test.setTimeout(240_000)
    const { page } = wizard
    for (const [index, link] of links.filter((_, place) => place % parts === part).entries())
      await test.step(link, async () => {
        // Most are followed within the page, and some from outside.
        if (index % 25 === 0) await page.goto('about:blank')
        await page.goto(link)
        await wizard.expectAwake()
        await expect(page.locator('h1')).toHaveText(/\S/)
        await expect(page.getByText('Something went wrong')).toHaveCount(0)
        const { pathname, hash } = new URL(page.url())
        const [, id = '', step = ''] = pathname.split('/')
        if (!checks.includes(id) || (await page.getByText('There is no page at this address').count()) > 0) return
        const expected = stepAt(checkNamed(id), step, hash)
        const shown = page.locator('[data-question], article[data-outcome]')
        if (expected.kind === 'question') await expect(shown).toHaveAttribute('data-question', expected.question)
        else await expect(shown).toHaveAttribute('data-outcome', expected.verdict.outcome)
      })
  })
