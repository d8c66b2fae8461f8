import { expect } from 'playwright/test'
import { questions, verdicts } from './addresses.ts'
import { expectClean, expectContrast } from './axe.ts'
import { test, type Wizard } from './wizard.ts'

interface Place {
  readonly about: string
  readonly address: string
  readonly prepare?: (wizard: Wizard) => Promise<void>
}

const withError: Place = {
  about: 'a question with an error',
  address: '/reimaging/agreement#v=1&media=volume-licensing',
  prepare: async (wizard) => {
    await wizard.proceed()
    await expect(wizard.page.getByRole('alert')).toBeVisible()
  },
}

const loaded = (wizard: Wizard): Promise<void> =>
  expect(wizard.page.getByRole('status').filter({ hasText: 'paths' })).toBeVisible()

const pages: readonly Place[] = [
  { about: 'the start page', address: '/' },
  { about: 'the sources', address: '/sources' },
  { about: 'every path and its verdict', address: '/rules/table', prepare: loaded },
  { about: 'about this tool', address: '/about' },
  { about: 'an address that is no page', address: '/nowhere' },
  { about: 'a link with a fault in it', address: '/reimaging/media#v=1&media=floppy' },
  withError,
]

const withCitationsOpen = async (wizard: Wizard): Promise<void> => {
  await wizard.page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

const asked: readonly Place[] = questions.map(({ check, id, address }) => ({
  about: `the question ${id} of the ${check} check`,
  address,
  prepare: (wizard) => wizard.expectQuestion(id),
}))

const decided: readonly Place[] = verdicts.map(({ check, about, outcome, address }) => ({
  about: `${outcome} in the ${check} check (${about})`,
  address,
  prepare: async (wizard) => {
    await wizard.expectVerdict(outcome)
    await withCitationsOpen(wizard)
  },
}))

for (const { about, address, prepare } of [...pages, ...asked, ...decided]) {
  test(`axe finds nothing on ${about}`, async ({ wizard }) => {
    await wizard.open(address)
    await prepare?.(wizard)
    await expectClean(wizard.page)
  })
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })
  const oneOfEachKind = [...pages, ...asked.slice(0, 2), ...decided.filter(({ about }) => about.includes('reimaging'))]
  for (const { about, address, prepare } of oneOfEachKind) {
    test(`axe finds enough contrast on ${about}`, async ({ wizard }) => {
      await wizard.open(address)
      await prepare?.(wizard)
      await expectContrast(wizard.page)
    })
  }
})
