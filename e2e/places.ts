import { expect, type Page } from 'playwright/test'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { outcomes } from '../src/engine/rules/judgement.ts'
import { comparisonAddress, imageAddress } from '../src/engine/step/comparison-link.ts'
import { questions, verdictAt, verdicts } from './addresses.ts'
import { cases } from './cases.ts'
import { documentOf, entry, place, upgradeEntry } from './keeping.ts'
import { checkNamed, type Wizard } from './wizard.ts'

/** A page in one of its states, and how somebody comes to see it so. */
export interface Place {
  /** In words that name it, and no other place. */
  readonly about: string
  readonly address: string
  /** What is broken on purpose before the page is opened. */
  readonly spoil?: (page: Page) => Promise<unknown>
  readonly prepare?: (wizard: Wizard) => Promise<void>
}

export async function visit(wizard: Wizard, { address, spoil, prepare }: Place): Promise<void> {
  await spoil?.(wizard.page)
  await wizard.open(address)
  await prepare?.(wizard)
}

/** What the console says where a place is broken on purpose. */
export const brokenOnPurpose = /broken on purpose/

const tableLoaded = ({ page }: Wizard): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: 'paths' })).toBeVisible()

/** Every page that is no step of a check. */
export const pages: readonly Place[] = [
  { about: 'the start page', address: '/' },
  { about: 'the sources', address: '/sources' },
  { about: 'every path and its verdict', address: '/rules/table', prepare: tableLoaded },
  { about: 'about this tool', address: '/about' },
  { about: 'saved checks, of which there are none', address: '/saved' },
  { about: 'how to begin a comparison', address: '/compare' },
  { about: 'a whole fleet', address: '/fleet' },
  { about: 'what was corrected', address: '/corrections' },
  { about: 'the start page by the rules of today', address: '/2026-05' },
  { about: 'a whole fleet by the rules of today', address: '/2026-05/fleet' },
  { about: 'what was not read', address: '/2026-05/unread' },
  { about: 'an address that is no page', address: '/nowhere' },
  { about: 'all questions at once, none of them answered', address: '/reimaging/all' },
  { about: 'the map of the upgrade check', address: '/upgrade/map' },
]

/** Every question of both checks. */
export const asked: readonly Place[] = questions.map(({ check, id, address }) => ({
  about: `the question ${id} of the ${check} check`,
  address,
  prepare: (wizard) => wizard.expectQuestion(id),
}))

/** A verdict shows how it was decided and what would change it some frames after its headline. */
export async function allFound({ page }: Wizard): Promise<void> {
  await expect(page.getByRole('heading', { name: /requirements? met/ })).toBeVisible()
  await expect(page.getByText('Looking…')).toHaveCount(0)
}

/** A verdict on every case of both checks, at least one of every outcome. */
export const decided: readonly Place[] = verdicts.map(({ check, about, outcome, address }) => ({
  about: `${outcome} in the ${check} check (${about})`,
  address,
  prepare: async (wizard) => {
    await wizard.expectVerdict(outcome)
    await allFound(wizard)
  },
}))

const [permitted, conditional] = cases.reimaging
const agreement = '/reimaging/agreement#v=1&media=volume-licensing'

/** A question that something has happened to. */
export const questionStates: readonly Place[] = [
  {
    about: 'a question with an error',
    address: agreement,
    prepare: async (wizard) => {
      await wizard.proceed()
      await expect(wizard.page.getByRole('alert')).toBeVisible()
    },
  },
  {
    about: 'an answer to be changed',
    address: verdictAt('reimaging', permitted.answers).replace('/verdict', '/image'),
    prepare: (wizard) => expect(wizard.choice(permitted.answers.image)).toBeChecked(),
  },
  {
    about: 'a link with a fault in it',
    address: '/reimaging/media#v=1&media=floppy',
    prepare: ({ notice }) => expect(notice).toBeVisible(),
  },
  {
    about: 'a question with all it folds away',
    address: agreement,
    prepare: async (wizard) => {
      await unfold(wizard)
      await expect(wizard.page.getByText('Looking…')).toHaveCount(0)
    },
  },
]

/** A verdict that something has happened to. */
export const verdictStates: readonly Place[] = [
  {
    about: 'a verdict with all it folds away',
    address: verdictAt('reimaging', conditional.answers),
    prepare: async (wizard) => {
      await allFound(wizard)
      await unfold(wizard)
    },
  },
  {
    about: 'a verdict under rules that nobody knows',
    address: `${verdictAt('reimaging', permitted.answers)}&rules=2031-01&was=not-permitted`,
    prepare: async (wizard) => {
      await expect(wizard.page.getByRole('region', { name: 'Since this link was shared' })).toBeVisible()
      await allFound(wizard)
    },
  },
  {
    about: 'a link to be copied by hand',
    address: verdictAt('reimaging', permitted.answers),
    spoil: (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })),
    prepare: async (wizard) => {
      await allFound(wizard)
      const { page } = wizard
      await page.getByRole('button', { name: 'Copy link', exact: true }).click()
      await expect(page.getByRole('textbox', { name: 'Link to this verdict' })).toBeFocused()
    },
  },
]

/** As many cases as fit side by side, and two of them. */
const compared = [
  { hash: '#media=volume-licensing&agreement=none' },
  { hash: '#media=recovery&recoveryUse=one-pc&recoveryMatch=yes', name: 'Pilot' },
  { hash: '#media=oem' },
  { hash: '#media=retail' },
]
const four = comparisonAddress(edition200910, checkNamed('reimaging'), compared)
const two = comparisonAddress(edition200910, checkNamed('reimaging'), compared.slice(0, 2))

/** Windows and Office in one image. */
const { a: windows, b: office } = edition200910.examples.wholeImage
const imageOfTwo = imageAddress(edition200910, checkNamed('reimaging'), {
  a: `#${new URLSearchParams(windows.answers)}`,
  b: `#${new URLSearchParams(office.answers)}`,
})

const ofConditional = verdictAt('reimaging', conditional.answers).replace(/^.*#/, '#')

/** PCs sold with Windows 10 and an image of 11: the texts do not say whether volume media may do it. */
const silent =
  'v=1&media=volume-licensing&image=windows-11-pro&agreement=mpsa&channel=oem&licensed=windows-10-pro&upgradedInPlace=no&language=same&oneLicense=yes'

/** Steps by the rules of today. */
const ofToday: readonly Place[] = [
  {
    about: 'a question by the rules of today',
    address: `/2026-05/reimaging/language#${silent.replace(/&language.*/, '')}`,
    prepare: ({ page }) => expect(page.locator('[data-question=language]')).toBeVisible(),
  },
  {
    about: 'a verdict on which the texts are silent',
    address: `/2026-05/reimaging/verdict#${silent}`,
    prepare: async (wizard) => {
      await expect(wizard.page.locator('article[data-outcome=undetermined]')).toBeVisible()
      await allFound(wizard)
    },
  },
]

/** Another page that something has happened to. */
export const pageStates: readonly Place[] = [
  {
    about: 'saved checks',
    address: '/saved',
    spoil: (page) =>
      page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
        place,
        documentOf(entry, { ...upgradeEntry, was: 'permitted' }, { ...entry, link: '/reimaging/media' }, 'broken'),
      ] as const),
    prepare: async ({ page }) => {
      await page.getByRole('button', { name: `Delete ${upgradeEntry.name}` }).click()
      await page
        .getByRole('button', { name: `Rename ${entry.name}` })
        .first()
        .click()
      await page.getByRole('button', { name: 'Compare the chosen checks' }).click()
    },
  },
  {
    about: 'all questions at once in large type, one of them changed',
    address: `/reimaging/all${ofConditional}`,
    prepare: async ({ page }) => {
      await page.getByRole('checkbox', { name: 'Large type, for a projector' }).check()
      await page.getByLabel(/^Agreement/).selectOption('select-plus')
      await expect(page.getByRole('status', { name: 'What changed' })).toContainText('Agreement')
    },
  },
  { about: 'the map with a way through it', address: `/reimaging/map${ofConditional}` },
  { about: 'cases side by side', address: four },
  { about: 'one case then and now', address: `/then-and-now#check=reimaging&rules=2026-05&${silent.slice(4)}` },
  { about: 'two cases, one of them not finished', address: two.replace(/&a\.agreement=none/, '&a.medai=oem') },
  { about: 'one image with two products', address: imageOfTwo },
  {
    about: 'a comparison that cannot begin',
    address: '/compare#v=1&check=floppy',
    prepare: async ({ page }) => {
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    about: 'a kind of verdict with its paths',
    address: '/rules/table#check=upgrade&outcome=conditional',
    prepare: async (wizard) => {
      await tableLoaded(wizard)
      await wizard.page.locator('li[data-outcome] summary').first().click()
      await expect(wizard.page.getByRole('table')).toBeVisible()
    },
  },
  {
    about: 'choices that no path has together',
    address: '/rules/table#check=reimaging&outcome=permitted&media=retail',
    prepare: tableLoaded,
  },
  { about: 'an address that is no page, with answers in it', address: '/reimaging/verdit#v=1&media=oem' },
  { about: 'a fault of ours', address: '/reimaging/verdict#v=1&media=oem', spoil: breakScreens },
]

/** One of each kind of page, for what takes long on every one of them. */
export const kinds: readonly Place[] = [
  ...pages,
  ...pageStates,
  ...ofToday,
  ...asked.filter(({ address }) => /\/(media|agreement|image|licensed|priorVersion|target)\b/.test(address)),
  ...questionStates,
  ...outcomes.flatMap((outcome) => decided.find(({ about }) => about.startsWith(`${outcome} in`)) ?? []),
  ...verdictStates,
]

/** The same, to be visited one after the other by one page: what is broken on purpose would stay broken. */
export const inTurn: readonly { readonly about: string; readonly places: readonly Place[] }[] = [
  { about: 'every kind of page', places: kinds.filter(({ spoil }) => spoil === undefined) },
  ...kinds.filter(({ spoil }) => spoil !== undefined).map((place) => ({ about: place.about, places: [place] })),
]

/** Makes every screen of a check throw. */
export function breakScreens(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const written = URLSearchParams.prototype.toString
    URLSearchParams.prototype.toString = function () {
      if (window.location.pathname === '/') return written.call(this)
      throw new Error('broken on purpose')
    }
  })
}

/** Opens whatever is folded away on the page, and waits for what is fetched only then. */
export async function unfold({ page }: Wizard): Promise<void> {
  const folded = page.locator('main details')
  await folded.evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  const empty = () =>
    folded.evaluateAll((all) =>
      all.filter((one) => one.textContent === one.querySelector('summary')?.textContent).map((one) => one.textContent),
    )
  await expect.poll(empty, { timeout: 30_000 }).toEqual([])
  await expect(page.getByText('Looking…')).toHaveCount(0)
}
