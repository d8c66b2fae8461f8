import { test as base, expect, type Locator, type Page } from 'playwright/test'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { defaultEntry } from '../src/editions/index.ts'
import type { Check } from '../src/engine/check.ts'
import type { Answers } from '../src/engine/question.ts'
import type { Outcome } from '../src/engine/rules/judgement.ts'
import { stepAt, verdictStep } from '../src/engine/step/step.ts'
import { listed } from '../src/pages/question/listed.ts'

export type CheckId = 'reimaging' | 'upgrade'

/** A check of the edition under test, for its words. */
export function checkNamed(id: string): Check {
  const check = edition200910.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`There is no check named "${id}"`)
  return check
}

/** The product as somebody at a browser uses it: what they see and press, by visible names. */
export class Wizard {
  readonly page: Page
  readonly heading: Locator
  /** What says which parts of a link could not be used. */
  readonly notice: Locator

  /** The folder of the site that the product stands in, without a slash at its end. */
  readonly #folder: string

  constructor(page: Page, origin = '/') {
    this.page = page
    this.#folder = new URL(origin, 'http://127.0.0.1').pathname.replace(/\/$/, '')
    this.heading = page.getByRole('heading', { level: 1 })
    this.notice = page.getByRole('region', { name: 'About this link' })
  }

  /** Path and answers, as the address bar shows them. */
  get address(): string {
    const { pathname, hash } = new URL(this.page.url())
    return `${pathname.slice(this.#folder.length)}${hash}`
  }

  /** Loads an address and waits until its scripts have run. Whatever it is, the page is not blank. */
  async open(address: string): Promise<void> {
    await this.page.goto(`${this.#folder}${address}`)
    await this.expectAwake()
    await expect(this.heading).toBeVisible()
  }

  /** The page is hydrated: its scripts have run and the address has been read. */
  async expectAwake(): Promise<void> {
    await expect(this.page.locator('html[data-prerender]')).toHaveCount(0)
  }

  /** What was copied last, as it would be pasted: the product itself may not read the clipboard. */
  async copied(): Promise<string> {
    const elsewhere = await this.page.context().newPage()
    await elsewhere.setContent('<textarea></textarea>')
    const field = elsewhere.locator('textarea')
    await field.press('ControlOrMeta+v')
    const text = await field.inputValue()
    await elsewhere.close()
    return text
  }

  /** Enters a check from the start page, by the products that its rules are about. */
  async start(check: CheckId, entry = defaultEntry): Promise<void> {
    await this.open('/')
    await this.startLink(check, entry).click()
  }

  /** What leads into a check from the start page. */
  startLink(check: CheckId, { base, products } = defaultEntry): Locator {
    return this.page.getByRole('main').locator(`a[href$="${base}/${check}"]`).filter({ hasText: products })
  }

  async follow(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).click()
  }

  /** The radio of an answer to the question that is shown, by its label. */
  choice(value: string): Locator {
    const step = this.#step()
    if (step.kind === 'verdict') throw new Error(`No question is asked at ${this.address}`)
    return this.page.getByRole('main').getByRole('radio', { name: listed(step).option(value).label, exact: true })
  }

  /** Chooses an answer and stays on the page. */
  async choose(value: string): Promise<void> {
    await this.choice(value).check()
  }

  async proceed(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue', exact: true }).click()
  }

  /** Chooses an answer and goes on to the next step. */
  async answer(question: string, value: string): Promise<void> {
    await this.expectQuestion(question)
    await this.choose(value)
    await this.proceed()
    await expect(this.page.locator(`[data-question="${question}"]`)).toHaveCount(0)
  }

  /** Answers one question after the other. */
  async answerAll(answers: Answers): Promise<void> {
    for (const [question, value] of Object.entries(answers)) await this.answer(question, value)
  }

  /** Comes back from a verdict to one of its answers. */
  async change(question: string): Promise<void> {
    await this.#showAnswers()
    await this.follow(`Change ${nameOf(this.#check(), question, this.#facts())}`)
    await this.expectQuestion(question)
  }

  async expectQuestion(id: string): Promise<void> {
    await expect(this.page.locator('[data-question]')).toHaveAttribute('data-question', id)
    // Not `toHaveURL`, which waits until all of the page has come.
    await expect.poll(() => this.#stepInAddress()).toBe(id)
    await expect(this.heading).toHaveText(this.#question().ask)
  }

  async expectVerdict(outcome: Outcome): Promise<void> {
    await expect(this.page.locator('article[data-outcome]')).toHaveAttribute('data-outcome', outcome)
    await expect.poll(() => this.#stepInAddress()).toBe(verdictStep)
  }

  /** The page stands at this address; a verdict that was come to also says when, by which rules and with what outcome. */
  async expectAddress(address: string): Promise<void> {
    await expect.poll(() => this.address.replace(/&rules=.*$/, '')).toBe(address)
  }

  /** The page lists these answers, in this order, and no others. */
  async expectListed(answers: Answers): Promise<void> {
    const names = Object.keys(answers).map((question) => `Change ${nameOf(this.#check(), question, answers)}`)
    await expect(this.page.getByRole('link', { name: /^Change (?!this answer)/ })).toHaveText(names)
  }

  /** Where there is no room beside a verdict, its answers are folded away. */
  async #showAnswers(): Promise<void> {
    const folded = this.page.locator('main details:not([open]) > summary', { hasText: /^Your \d+ answers?$/ })
    // They come some frames after the headline, either way.
    const shown = this.page.getByRole('link', { name: /^Change (?!this answer)/ })
    await expect(folded.or(shown).first()).toBeVisible()
    if ((await folded.count()) > 0) await folded.click()
  }

  #check = (): Check => checkNamed(this.address.split(/[/#]/)[1] ?? '')

  #step() {
    const [path = '', hash = ''] = this.address.split('#')
    return stepAt(this.#check(), path.split('/')[2] ?? '', `#${hash}`)
  }

  /** The step that the address stands for, whatever step its path names; nothing where it belongs to no check. */
  #stepInAddress(): string | undefined {
    if (!edition200910.checks.some(({ id }) => this.address.startsWith(`/${id}`))) return undefined
    const step = this.#step()
    return step.kind === 'verdict' ? verdictStep : step.question
  }

  #facts = (): Answers => this.#step().facts

  #question() {
    const step = this.#step()
    if (step.kind === 'verdict') throw new Error(`No question is asked at ${this.address}`)
    return step.check.question(step.question, step.facts)
  }
}

const nameOf = (check: Check, question: string, facts: Answers): string => check.question(question, facts).short

interface Fixtures {
  /** A browser that was never here before. The test fails on any complaint in its console. */
  wizard: Wizard
  /** Another such browser, for whoever a link is sent to. */
  elsewhere: Wizard
  /** Complaints that a test brings about itself and does not fail on. */
  expected: RegExp
}

export const test = base.extend<Fixtures>({
  expected: [/^(?!)/, { option: true }],

  wizard: async ({ page, baseURL, expected }, provide) => {
    const complaints = await complaintsOf(page, baseURL ?? '')
    await provide(new Wizard(page, baseURL))
    expectNone(complaints, expected)
  },

  elsewhere: async ({ browser, baseURL, expected }, provide) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints = await complaintsOf(page, baseURL ?? '')
    await provide(new Wizard(page, baseURL))
    await context.close()
    expectNone(complaints, expected)
  },
})

/** What the browser says where a test does without the service worker. */
const workersAreOff = 'Service Worker registration blocked by Playwright'

/**
 * Gathers what must never happen: exceptions, errors and warnings in the console, anything that the policy forbids,
 * requests to anybody else.
 */
export async function complaintsOf(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      // biome-ignore lint/suspicious/noConsole: a test reads the console.
      console.error(`against the policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    ),
  )
  // An address at which nothing stands is answered with 404, and Chromium complains of that.
  const missing = new Set<string>()
  page.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) missing.add(withoutHash(response.url()))
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (missing.has(withoutHash(message.location().url)) && message.text().includes('404')) return
    if (message.text() === workersAreOff) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin.replace(/\/$/, '')}/`)) complaints.push(`request to ${request.url()}`)
  })
  return complaints
}

const withoutHash = (url: string): string => url.split('#')[0] ?? url

function expectNone(complaints: readonly string[], expected: RegExp): void {
  expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([])
}
