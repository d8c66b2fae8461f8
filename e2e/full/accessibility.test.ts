import { expectClean, expectContrast } from '../axe.ts'
import {
  asked,
  brokenOnPurpose,
  decided,
  pageStates,
  pages,
  questionStates,
  unfold,
  verdictStates,
  visit,
} from '../places.ts'
import { test, type Wizard } from '../wizard.ts'

test.use({ expected: brokenOnPurpose })

const verdicts = decided.map((place) => ({
  ...place,
  prepare: async (wizard: Wizard) => {
    await place.prepare?.(wizard)
    await unfold(wizard)
  },
}))

for (const place of [...pages, ...pageStates, ...asked, ...questionStates, ...verdicts, ...verdictStates]) {
  test(`axe finds nothing on ${place.about}`, async ({ wizard }) => {
    await visit(wizard, place)
    await expectClean(wizard.page)
  })
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })
  const oneOfEachKind = [
    ...pages,
    ...pageStates,
    ...asked.slice(0, 2),
    ...questionStates,
    ...verdicts.filter(({ about }) => about.includes('reimaging')),
    ...verdictStates,
  ]
  for (const place of oneOfEachKind) {
    test(`axe finds enough contrast on ${place.about}`, async ({ wizard }) => {
      await visit(wizard, place)
      await expectContrast(wizard.page)
    })
  }
})
