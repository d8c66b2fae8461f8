/** What a long question keeps in sight; no cheaper test knows what is. */
import { expect } from 'playwright/test'
import { test } from './wizard.ts'

const licensed =
  '/reimaging/licensed#v=1&media=volume-licensing&agreement=select-plus&image=windows-7-professional&channel=oem'

test.use({ viewport: { width: 1280, height: 800 } })

test('Continue stays in sight of a long list, and hides nothing that has the focus', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open(licensed)
  const button = page.getByRole('button', { name: 'Continue', exact: true })
  await expect(button).toBeInViewport({ ratio: 1 })
  const radios = page.getByRole('main').getByRole('radio')
  await radios.first().focus()
  const count = await radios.count()
  for (let pressed = 1; pressed < count; pressed++) {
    await page.keyboard.press('ArrowDown')
    const [chosen, bar] = await Promise.all([page.locator('[name=answer]:focus').boundingBox(), button.boundingBox()])
    expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  await expect(button).toBeInViewport({ ratio: 1 })
})
