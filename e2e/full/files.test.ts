import { expect } from 'playwright/test'
import { test } from '../wizard.ts'

test('the pictures of the product are there, in the sizes that are named', async ({ wizard }) => {
  const { page } = wizard
  await wizard.open('/')
  const pictures = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"], meta[property="og:image"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? ''))
  expect(pictures).toHaveLength(4)
  const sizes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const picture = new Image()
          picture.src = address
          await picture.decode()
          return `${picture.naturalWidth} × ${picture.naturalHeight}`
        }),
      ),
    pictures.filter((address) => address.endsWith('.png')),
  )
  expect(sizes).toEqual(['32 × 32', '180 × 180', '1200 × 630'])
  const social = await page.request.get('/social.png')
  expect((await social.body()).length).toBeLessThan(100_000)
})

test('the page about the tool leads to the licences of what it contains', async ({ wizard }) => {
  await wizard.open('/about')
  await wizard.follow('Licences of what it contains')
  const notice = wizard.page.locator('body')
  for (const name of ['react-dom', 'xstate', 'tailwindcss', 'workbox-precaching'])
    await expect(notice).toContainText(new RegExp(`${name} - \\d+\\.\\d+`))
  await expect(notice).toContainText('Permission is hereby granted')
})
