import { expect } from 'playwright/test'
import { asked, decided, pages, visit } from '../places.ts'
import { test } from '../wizard.ts'

test('every page has a title and a description that no other has', async ({ wizard }) => {
  test.setTimeout(240_000)
  const { page } = wizard
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  for (const place of [...pages, ...asked, ...decided]) {
    await visit(wizard, place)
    await expect(page).toHaveTitle(/ - Reimaging Advisor$/)
    const title = await page.title()
    const [description, shared] = await Promise.all(
      ['meta[name="description"]', 'meta[property="og:description"]'].map((meta) =>
        page.locator(meta).getAttribute('content'),
      ),
    )
    expect(description?.length, place.about).toBeGreaterThan(50)
    expect(shared).toBe(description)
    expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(
      title.replace(' - Reimaging Advisor', ''),
    )
    // Two verdicts may well be the same in few words; their cases are not, so their reasons differ.
    expect(titles.get(`${title} ${description}`), place.about).toBeUndefined()
    expect(descriptions.get(description ?? ''), place.about).toBeUndefined()
    titles.set(`${title} ${description}`, place.about)
    descriptions.set(description ?? '', place.about)
  }
})

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
