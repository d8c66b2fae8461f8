import { expect } from 'playwright/test'
import { defaultEntry } from '../../src/editions/index.ts'
import type { Check } from '../../src/engine/check.ts'
import type { Answers } from '../../src/engine/question.ts'
import type { Outcome } from '../../src/engine/rules/judgement.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { listed } from '../../src/pages/question/listed.ts'
import { translateDocument } from '../translated.ts'
import { type CheckId, checkNamed } from '../wizard.ts'
import { type Browser, inPage, type Key } from './browser.ts'

/** What somebody at a browser has before them. */
export interface Sight {
  /** Path and answers, as the address bar shows them. */
  readonly address: string
  readonly title: string
  readonly heading: string
  readonly question: string | undefined
  readonly outcome: string | undefined
  readonly chosen: string | undefined
  /** What has the focus: an element's name, or "body". */
  readonly focus: string
  readonly scrolled: number
  readonly sticksOut: boolean
}

/** Somebody at a browser of any engine: what they see and press, by visible names. */
export class Visitor {
  readonly browser: Browser
  readonly origin: string

  constructor(browser: Browser, origin: string) {
    this.browser = browser
    this.origin = origin
  }

  look(): Promise<Sight> {
    return inPage(this.browser, () => {
      const heading = document.querySelector('h1')?.textContent ?? ''
      const { pathname, hash } = window.location
      return {
        // Without what says when a verdict was decided, by which rules, and what was changed before.
        address: `${pathname}${hash.replace(/&rules=.*$/, '')}`,
        title: document.title,
        heading,
        question: document.querySelector<HTMLElement>('[data-question]')?.dataset.question,
        outcome: document.querySelector<HTMLElement>('article[data-outcome]')?.dataset.outcome,
        chosen: document.querySelector<HTMLInputElement>('[data-question] input:checked')?.value,
        focus: document.activeElement?.tagName.toLowerCase() ?? '',
        scrolled: window.scrollY,
        sticksOut: document.documentElement.scrollWidth > window.innerWidth,
      }
    })
  }

  /** Waits until all of this is before them. */
  async see(
    expected: { readonly [Part in keyof Sight]?: Sight[Part] | ReturnType<typeof expect.stringMatching> },
  ): Promise<void> {
    await expect.poll(() => this.look(), { timeout: 30_000 }).toMatchObject(expected)
  }

  /** Waits until a text stands on the page. */
  async read(text: string | RegExp): Promise<void> {
    const shown = expect.poll(() => inPage(this.browser, () => document.body.innerText), { timeout: 30_000 })
    await (typeof text === 'string' ? shown.toContain(text) : shown.toMatch(text))
  }

  async open(address: string): Promise<void> {
    await this.#rest()
    await this.browser.open(`${this.origin}${address}`)
  }

  async reload(): Promise<void> {
    await this.#rest()
    await this.browser.reload()
  }

  async start(check: CheckId): Promise<void> {
    await this.open('/')
    const { name } = checkNamed(check)
    const start = check === 'reimaging' ? `Start the ${name.toLowerCase()}` : name
    await this.click('a', `${start}: ${defaultEntry.products}`)
  }

  /** Clicks on what is of that kind and called so. */
  async click(kind: 'a' | 'button' | 'label' | 'summary', name: string): Promise<void> {
    await this.#mark(kind, name)
    await this.browser.click('[data-meant]')
  }

  /** Clicks on the first of all that a selector finds, once there is one. */
  async clickOn(selector: string): Promise<void> {
    await expect
      .poll(() => inPage(this.browser, (wanted) => document.querySelector(wanted) !== null, selector))
      .toBe(true)
    await this.browser.click(selector)
  }

  /** Presses Tab until the focus stands on what is of that kind and called so. */
  async tabTo(kind: 'a' | 'button' | 'input' | 'summary', name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      const focused = await inPage(
        this.browser,
        (tag) => {
          const element = document.activeElement
          if (element === null || element.tagName.toLowerCase() !== tag) return undefined
          const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
          return label?.replace(/\s+/g, ' ').trim()
        },
        kind,
      )
      if (focused === name) return
      await this.browser.press('Tab')
    }
    throw new Error(`Tab does not lead to ${kind} “${name}”`)
  }

  /** Opens whatever is folded away in the main part. */
  async unfold(): Promise<void> {
    await inPage(this.browser, () => {
      for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '')
    })
  }

  translate = (): Promise<void> => inPage(this.browser, translateDocument)

  press = (key: Key): Promise<void> => this.browser.press(key)

  async choose(value: string): Promise<void> {
    await this.click('label', await this.#labelOf(value))
    await this.see({ chosen: value })
  }

  /** By keys alone, from the first radio down. */
  async chooseByKeys(value: string): Promise<void> {
    const [first = ''] = await this.#labels()
    await this.tabTo('input', first)
    if ((await this.look()).chosen === undefined) await this.press('Space')
    for (let left = (await this.#labels()).length; left > 0 && (await this.look()).chosen !== value; left -= 1)
      await this.press('ArrowDown')
    await this.see({ chosen: value })
  }

  async answer(question: string, value: string): Promise<void> {
    await this.seeQuestion(question)
    await this.choose(value)
    await this.click('button', 'Continue')
  }

  async answerAll(answers: Answers): Promise<void> {
    for (const [question, value] of Object.entries(answers)) await this.answer(question, value)
  }

  async change(question: string): Promise<void> {
    const step = await this.#step()
    await this.unfold()
    await this.click('a', `Change ${step.check.question(question, step.facts).short}`)
    await this.seeQuestion(question)
  }

  /** The question stands there as it should, in its own words. */
  async seeQuestion(question: string): Promise<void> {
    await this.see({ question })
    const step = await this.#step()
    const { ask } = step.check.question(question, step.facts)
    await this.see({ question, heading: ask, title: expect.stringContaining(ask), sticksOut: false })
  }

  /** The verdict stands there with all that belongs to it. */
  async seeVerdict(check: Check, answers: Answers, outcome: Outcome): Promise<void> {
    const { headline, reason } = check.explain(answers, check.decide(answers))
    await this.see({ outcome, heading: headline, title: expect.stringContaining(headline), sticksOut: false })
    await this.read(reason)
    // Comes some frames later, and with it, unless all is well, the search for what would change the verdict.
    await this.read(/requirements? met/)
    await this.#readNoMore('Looking…')
  }

  /** A step has begun from its top, with the focus on its heading. */
  async seeArrival(): Promise<void> {
    await this.see({ focus: 'h1', scrolled: 0 })
  }

  /** Waits until the page is hydrated: what was prerendered for another hash is replaced then. */
  async seeHydrated(): Promise<void> {
    const isHydrated = () => inPage(this.browser, () => document.querySelector('html')?.dataset.prerender === undefined)
    await expect.poll(isHydrated, { timeout: 30_000 }).toBe(true)
  }

  /** Waits until the page fetches nothing any more: Firefox complains of a fetch that is cut off by leaving. */
  async #rest(): Promise<void> {
    const countFetched = () =>
      document.readyState === 'complete' ? performance.getEntriesByType('resource').length : -1
    let last = -1
    const isAtRest = async () => {
      const before = last
      last = await inPage(this.browser, countFetched)
      return last >= 0 && last === before
    }
    await expect.poll(isAtRest, { intervals: [500], timeout: 30_000 }).toBe(true)
  }

  async #readNoMore(text: string): Promise<void> {
    await expect
      .poll(() => inPage(this.browser, () => document.body.innerText), { timeout: 30_000 })
      .not.toContain(text)
  }

  async #mark(kind: string, name: string): Promise<void> {
    const mark = () =>
      inPage(
        this.browser,
        (tag, wanted) => {
          for (const marked of document.querySelectorAll('[data-meant]')) marked.removeAttribute('data-meant')
          const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
          const found = [...document.querySelectorAll(tag)].filter(
            (element) => text(element).replace(/^‹ /, '') === wanted,
          )
          found[0]?.setAttribute('data-meant', '')
          // A driver scrolls no further than an edge of the screen, where the bar with Continue may stand over an answer.
          if (tag === 'label') found[0]?.scrollIntoView({ block: 'center' })
          return found.length
        },
        kind,
        name,
      )
    await expect.poll(mark, { message: `${kind} “${name}”`, timeout: 30_000 }).toBeGreaterThan(0)
  }

  async #step() {
    const { address } = await this.look()
    const [path = '', hash = ''] = address.split('#')
    const [, check = '', asked = ''] = path.split('/')
    return stepAt(checkNamed(check), asked, `#${hash}`)
  }

  async #labels(): Promise<readonly string[]> {
    const step = await this.#step()
    if (step.kind === 'verdict') throw new Error('No question is asked here')
    const { groups, option } = listed(step)
    return groups.flatMap(({ values }) => values).map((value) => option(value).label)
  }

  async #labelOf(value: string): Promise<string> {
    const step = await this.#step()
    if (step.kind === 'verdict') throw new Error('No question is asked here')
    return listed(step).option(value).label
  }
}
