import { expect } from 'playwright/test'
import type { ReimagingFacts } from '../../src/editions/2009-10/reimaging/facts.ts'
import { verdictAt } from '../addresses.ts'
import { checkNamed, test } from '../wizard.ts'

const sameAgreement = (agreement: string, image: string) => ({
  media: 'volume-licensing',
  agreement,
  channel: 'same-agreement',
  image,
})

const label = 'Go on with the upgrade check'

test('Windows licensed under the same agreement goes on to the upgrade check with agreement and target', async ({
  wizard,
}) => {
  await wizard.start('reimaging')
  await wizard.answerAll(sameAgreement('select-plus', 'windows-xp-professional'))
  await wizard.expectVerdict('other-right')
  const verdict = wizard.address
  await wizard.follow(label)
  await wizard.expectQuestion('currentOs')
  await expect(wizard.page).toHaveURL('/upgrade/currentOs#v=1&target=windows-xp-professional&agreement=select-plus')
  await wizard.expectListed({ target: 'windows-xp-professional', agreement: 'select-plus' })

  await wizard.answerAll({ currentOs: 'windows-98', osState: 'installed', oldSystem: 'remove' })
  await wizard.expectVerdict('permitted')
  for (let step = 0; step < 4; step += 1) await wizard.page.goBack()
  await expect(wizard.page).toHaveURL(verdict)
  await wizard.expectVerdict('other-right')
})

test('a hand-over under Open Value goes on at the question that it raises', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', sameAgreement('open-value', 'windows-vista-business')))
  await wizard.follow(label)
  await wizard.expectQuestion('companyWide')
  await expect(wizard.page).toHaveURL('/upgrade/companyWide#v=1&target=windows-vista-business&agreement=open-value')
})

test('a hand-over with an agreement that nobody knows takes that along too', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', sameAgreement('unknown', 'windows-vista-business')))
  await wizard.expectVerdict('undetermined')
  await wizard.follow(label)
  await expect(wizard.page).toHaveURL('/upgrade/currentOs#v=1&target=windows-vista-business&agreement=unknown')
})

test('a Windows that the upgrade article does not know is handed over as another one', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', sameAgreement('select-plus', 'windows-7-professional')))
  await wizard.expectVerdict('other-right')
  await wizard.follow('See what the upgrade article covers')
  await wizard.expectVerdict('not-covered')
  await expect(wizard.page).toHaveURL('/upgrade/verdict#v=1&target=other')
})

const newer = (image: string, licensed: string) =>
  ({
    media: 'volume-licensing',
    agreement: 'select-license',
    channel: 'oem',
    image,
    licensed,
  }) as ReimagingFacts & Record<string, string>

test('an image newer than the licence offers the upgrade check', async ({ wizard }) => {
  await wizard.open(verdictAt('reimaging', newer('windows-vista-business', 'windows-xp-professional')))
  await wizard.expectVerdict('not-permitted')
  await wizard.page.locator('[data-note="upgrade-instead"]').getByRole('link', { name: label }).click()
  await wizard.expectQuestion('currentOs')
  await expect(wizard.page).toHaveURL('/upgrade/currentOs#v=1&target=windows-vista-business&agreement=select-license')
})

test('an image newer than the upgrade article says so instead', async ({ wizard }) => {
  const answers = newer('windows-7-professional', 'windows-vista-business')
  await wizard.open(verdictAt('reimaging', answers))
  const note = wizard.page.locator('[data-note="upgrade-instead"]')
  await expect(note).toContainText(checkNamed('reimaging').note('upgrade-instead', answers).says)
  await expect(note.getByRole('link', { name: label })).toHaveCount(0)
})
