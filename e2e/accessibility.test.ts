import AxeBuilder from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { questions, verdicts } from './addresses.ts'
import { test, type Wizard } from './wizard.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule is broken, and none is left open that has to do with contrast. */
async function expectClean(axe: AxeBuilder): Promise<void> {
  // There are no frames, so axe need not open a page of its own to gather what it found in each.
  const { violations, incomplete } = await axe.setLegacyMode().analyze()
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
  const found = [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  )
  expect(found).toEqual([])
}

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

const pages: readonly Place[] = [
  { about: 'the start page', address: '/' },
  { about: 'the sources', address: '/sources' },
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
    await expectClean(new AxeBuilder(wizard).withTags(standards))
  })
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })
  const oneOfEachKind = [...pages, ...asked.slice(0, 2), ...decided.filter(({ about }) => about.includes('reimaging'))]
  for (const { about, address, prepare } of oneOfEachKind) {
    test(`axe finds enough contrast on ${about}`, async ({ wizard }) => {
      await wizard.open(address)
      await prepare?.(wizard)
      await expectClean(new AxeBuilder(wizard).withRules('color-contrast'))
    })
  }
})
