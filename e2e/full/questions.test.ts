import { expect } from 'playwright/test'
import { oemGrant } from '../../src/editions/2009-10/catalogue/grants.ts'
import { type ProductId, productOf } from '../../src/editions/2009-10/catalogue/products.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { questions } from '../addresses.ts'
import { checkNamed, test, type Wizard } from '../wizard.ts'

test('every question says why it is asked, on what ground, and where to look', async ({ wizard }) => {
  for (const { id, address } of questions) {
    await wizard.open(address)
    await wizard.expectQuestion(id)
    const aside = wizard.page.getByRole('complementary')
    const why = aside.getByRole('heading', { name: 'Why we ask' }).locator('..')
    await expect(why.locator('summary').first()).toBeVisible()
    await expect(aside.getByRole('heading', { name: 'Where to look' })).toBeVisible()
  }
})

test('nothing is chosen beforehand, and not being sure comes last', async ({ wizard }) => {
  for (const { id, address } of questions) {
    await wizard.open(address)
    await wizard.expectQuestion(id)
    await expect(wizard.page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0)
    const values = await valuesOffered(wizard)
    expect(values.slice(0, -1)).not.toContain('unknown')
  }
})

test('choosing an answer does not go on by itself', async ({ wizard }) => {
  await wizard.open('/reimaging/media')
  await wizard.choose('recovery')
  await wizard.choose('oem')
  await wizard.expectQuestion('media')
  await expect(wizard.choice('oem')).toBeChecked()
  await expect(wizard.page).toHaveURL('/reimaging/media')
})

const licensedAt = (channel: string, image: string) =>
  addressOf(checkNamed('reimaging'), 'licensed', {
    media: 'volume-licensing',
    agreement: 'select-license',
    channel,
    image,
    ...(channel === 'other-agreement' && image.startsWith('windows') ? { baseLicense: 'yes' } : {}),
  })

for (const { channel, image, asks } of [
  { channel: 'oem', image: 'windows-7-professional', asks: true },
  { channel: 'system-builder', image: 'windows-xp-professional', asks: true },
  { channel: 'retail', image: 'windows-7-professional', asks: false },
  { channel: 'other-agreement', image: 'windows-7-professional', asks: false },
  { channel: 'oem', image: 'office-2007-small-business', asks: false },
]) {
  test(`${image} licensed by ${channel} ${asks ? 'is' : 'is not'} asked for by the COA label`, async ({ wizard }) => {
    await wizard.open(licensedAt(channel, image))
    await wizard.expectQuestion('licensed')
    await expect(wizard.heading).toHaveText(asks ? /COA label/ : /^(?!.*COA)/)
    const unsure = wizard.page.getByRole('main').getByRole('radio').last()
    await expect(unsure).toHaveValue('unknown')
    await expect(unsure).toHaveAccessibleName(asks ? /label/ : /not sure/)
  })
}

/** For each way of selling: some products sold so, and some of the same family that were not. */
const sold: readonly { channel: string; image: string; offers: ProductId[]; hides: ProductId[] }[] = [
  {
    channel: 'oem',
    image: 'windows-7-professional',
    offers: ['windows-7-starter', 'windows-xp-media-center', 'windows-7-professional'],
    hides: ['windows-7-enterprise', 'windows-vista-enterprise', 'office-2007-basic'],
  },
  {
    channel: 'system-builder',
    image: 'office-2007-small-business',
    offers: ['office-2007-basic', 'office-2007-professional'],
    hides: ['office-2007-standard', 'office-2007-ultimate', 'windows-7-professional'],
  },
  {
    channel: 'retail',
    image: 'windows-7-professional',
    offers: ['windows-7-ultimate', 'windows-7-home-premium'],
    hides: ['windows-7-starter', 'windows-xp-tablet-pc', 'windows-7-enterprise'],
  },
  {
    channel: 'other-agreement',
    image: 'office-2007-enterprise',
    offers: ['office-2007-professional-plus', 'office-2003-professional-enterprise'],
    hides: ['office-2007-basic', 'office-2007-ultimate'],
  },
]

for (const { channel, image, offers, hides } of sold) {
  test(`for ${image}, ${channel} offers only what was sold that way`, async ({ wizard }) => {
    await wizard.open(licensedAt(channel, image))
    const values = await valuesOffered(wizard)
    expect(values).toEqual(expect.arrayContaining(offers))
    expect(values.filter((value) => hides.some((hidden) => hidden === value))).toEqual([])
    for (const id of offers)
      await expect(
        wizard.page.getByRole('main').getByRole('radio', { name: productOf(id)?.name ?? '', exact: true }),
      ).toBeVisible()
  })
}

const valuesOffered = (wizard: Wizard): Promise<string[]> =>
  wizard.page
    .getByRole('main')
    .getByRole('radio')
    .evaluateAll((all) => all.map((radio) => radio.getAttribute('value') ?? ''))

const priorVersionAt = (channel: string, licensed: string, image: string) =>
  addressOf(checkNamed('reimaging'), 'priorVersion', {
    media: 'volume-licensing',
    agreement: 'select-license',
    channel,
    image,
    licensed,
  })

test('the question on a prior version says what published terms allow for the very pair', async ({ wizard }) => {
  const [licensed, image] = ['windows-7-ultimate', 'windows-xp-professional'] as const
  await wizard.open(priorVersionAt('oem', licensed, image))
  await wizard.expectQuestion('priorVersion')
  const help = wizard.page.getByRole('complementary')
  for (const id of [licensed, image, 'windows-vista-business'])
    await expect(help).toContainText(productOf(id)?.name ?? '')
  await expect(help).toContainText(oemGrant(licensed, image)?.limit?.says ?? 'a grant')
})

test('the question on a prior version claims no terms that are not known', async ({ wizard }) => {
  await wizard.open(priorVersionAt('retail', 'windows-7-professional', 'windows-xp-professional'))
  await wizard.expectQuestion('priorVersion')
  await expect(wizard.page.getByRole('complementary')).toContainText('no published terms')
})
