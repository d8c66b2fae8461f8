import { expect } from 'playwright/test'
import { image, product, sideNames, verdicts } from '../src/pages/image/text.ts'
import { question } from '../src/pages/question/text.ts'
import { verdict } from '../src/pages/verdict/text.ts'
import { verdictAt } from './addresses.ts'
import { selectPlus } from './comparing.ts'
import { test } from './wizard.ts'

test('Office is checked in the image of a Windows verdict, and one link holds both', async ({ wizard }) => {
  const { page, heading } = wizard
  const office = page.getByRole('region', { name: sideNames.b, exact: true })
  await wizard.open(verdictAt('reimaging', selectPlus))
  await wizard.follow(verdict.secondProduct('Office'))
  await wizard.answer('image', 'office-2007-standard')

  // Half done, the image says which question is open; it leads there, and the address alone leads on.
  await wizard.follow(question.toBoth.image)
  await expect(heading).toHaveText(verdicts.open.headline)
  await wizard.follow(image.goOn('b'))
  const { address } = wizard
  await page.goto('about:blank')
  await wizard.open(address)
  for (const [id, value] of [
    ['channel', 'retail'],
    ['licensed', 'office-2007-standard'],
    ['components', 'yes'],
    ['language', 'same'],
  ] as const)
    await wizard.answer(id, value)
  await expect(heading).toHaveText(verdicts.permitted.headline)
  await expect(office).toHaveAttribute('data-outcome', 'permitted')

  await office.getByRole('link', { name: 'Change Same applications' }).click()
  await wizard.answer('components', 'no')
  await expect(heading).toHaveText(verdicts['not-permitted'].headline)
  await page.goBack()
  await page.goBack()
  await expect(heading).toHaveText(verdicts.permitted.headline)
  await office.getByRole('link', { name: product.open }).click()
  await wizard.expectVerdict('permitted')
})
