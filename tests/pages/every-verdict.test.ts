import type { HTMLElement } from 'node-html-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { checkIn } from '../../src/engine/edition.ts'
import type { Case } from '../../src/engine/proof/cases.ts'
import { isOfOneFact } from '../../src/engine/step/branches.ts'
import { returnIn, withReturn } from '../../src/engine/step/comparison-link.ts'
import { addressOf, allStep, mapStep, stepAt } from '../../src/engine/step/step.ts'
import { verdict as page } from '../../src/pages/verdict/text.ts'
import { stateNames } from '../../src/words/outcomes.ts'
import { kindsOf } from '../cases.ts'
import { all, faultsOf, hrefsOf, only, sectionOf, textOf, textsOf } from '../read-page.ts'
import { prepare, renderAt } from '../render.tsx'

const { library } = edition200910
const places = new Set(library.documents.flatMap(({ passages }) => passages.map(({ id }) => `/sources#${id}`)))

/** Where a link into a check does not open as it says. */
function faultOfLink(href: string): string | undefined {
  const [, id = '', asked = '', hash = ''] = /^\/(\w+)\/(\w+)(#.*)?$/.exec(href) ?? []
  const check = checkIn(edition200910, id)
  if (check === undefined) return href.startsWith('/sources#') && !places.has(href) ? `${href} is no place` : undefined
  const { address: step, answers, problems } = stepAt(check, asked, hash)
  const back = returnIn(hash)
  const alone = [allStep, mapStep].includes(asked) ? addressOf(check, asked, answers) : step
  const address = back === undefined ? alone : withReturn(alone, back)
  return address === href && problems.length === 0 ? undefined : `${href} opens ${address}`
}

/** What a verdict page should show, each as a text that has to be there and the part of the page to look for it in. */
function missingOn(root: HTMLElement, id: string, { answers, verdict }: Case): readonly string[] {
  const check = checkIn(edition200910, id)
  if (check === undefined) throw new Error(`There is no check ${id}`)
  const { kind, headline, reason } = check.explain(answers, verdict)
  const article = only(root, 'article[data-outcome]')
  const missing: string[] = []
  const want = (isThere: boolean, what: string): void => {
    if (!isThere) missing.push(what)
  }
  const says = (part: HTMLElement | undefined, text: string): void =>
    want(textOf(part).includes(text.replaceAll(/\s+/g, ' ')), `“${text}”`)

  want(article.getAttribute('data-outcome') === verdict.outcome, `the outcome ${verdict.outcome}`)
  want(textOf(only(root, 'h1')) === headline, `the headline “${headline}”`)
  want(textsOf(article, 'p').includes(reason), `the reason “${reason}”`)
  says(article, kind)

  const shown = all(article, '[data-requirement]')
  const found = Object.fromEntries(
    shown.map((one) => [one.getAttribute('data-requirement'), one.getAttribute('data-state')]),
  )
  // Where one fact ends the check, what else would have been looked at is left out.
  const findings = verdict.findings.filter(({ state }) => !isOfOneFact(verdict) || state !== 'not-reached')
  const expected = Object.fromEntries(findings.map(({ requirement, state }) => [requirement, state]))
  want(shown.length === findings.length, 'each requirement once')
  for (const [requirement, state] of Object.entries(expected))
    want(found[requirement] === state, `${requirement} as ${state}`)
  for (const { requirement, state, curable, cites, readings } of findings) {
    const line = shown.find((one) => one.getAttribute('data-requirement') === requirement)
    says(line, check.requirements.find((one) => one.id === requirement)?.summary ?? '?')
    if (state === 'not-applicable' || state === 'not-reached') continue
    says(line, curable ? 'To do' : stateNames[state])
    says(line, check.found(requirement, state, answers))
    for (const { label } of library.citationsOf(cites)) says(line, label.split(' · ').at(-1) ?? label)
    for (const reading of edition200910.readings)
      want(textOf(line).includes(reading.says) === readings.includes(reading.id), `the reading ${reading.id}`)
  }

  const next = sectionOf(article, page.next)
  want((next === undefined) === (verdict.advice.length === 0), 'what to do next')
  const isHere = verdict.handOver !== undefined && verdict.handOver.edition === undefined
  const onward = isHere && verdict.handOver ? check.goOn(verdict.handOver) : ''
  for (const advice of verdict.advice) {
    const words = check.advise(advice, answers)
    says(next, `${words.lead}. ${words.says}`)
    if (advice.handsOver) says(next, onward)
  }
  const notes = all(article, '[data-note]')
  want(notes.length === verdict.notes.length, 'each note once')
  for (const note of verdict.notes) {
    const line = notes.find((one) => one.getAttribute('data-note') === note.id)
    const words = check.note(note.id, answers)
    says(line, `${words.lead}. ${words.says}`)
    if (words.letter !== undefined) says(line, words.letter.name)
    if (note.handsOver && !verdict.advice.some(({ handsOver }) => handsOver)) says(line, onward)
  }

  const own = sectionOf(article, page.answersOf(Object.keys(answers).length))
  want(all(article, '[data-answer]').length === Object.keys(answers).length, 'each answer once')
  for (const [question, value] of Object.entries(answers)) {
    const words = check.question(question, answers)
    says(own, `${words.short}${words.option(value).label}`)
    want(hrefsOf(root).includes(addressOf(check, question, answers)), `a way to change ${question}`)
  }
  const evidence = check.evidence(answers)
  for (const { keep, shows } of evidence)
    says(sectionOf(article, page.papers(evidence.length)), `${keep}, to show ${shows}.`)
  return missing
}

beforeAll(() => prepare('/reimaging/verdict'))

describe.each(edition200910.checks)('a verdict page of the check $id', (check) => {
  const kinds = kindsOf(check)

  it('shows each kind of verdict as it was decided, with all that is said of it, and links that open', () => {
    const faults: string[] = []
    for (const one of kinds) {
      const address = addressOf(check, 'verdict', one.answers)
      const { title, description, root } = renderAt(address)
      const { headline, reason } = check.explain(one.answers, one.verdict)
      const missing = missingOn(root, check.id, one).map((what) => `does not show ${what}`)
      const wrong = hrefsOf(root).flatMap((href) => faultOfLink(href) ?? [])
      if (title !== headline || !description.includes(reason)) wrong.push('is not called as its verdict is')
      if (all(root, '[aria-label="About this link"]').length > 0) wrong.push('says that its link has a fault')
      faults.push(...[...missing, ...wrong, ...faultsOf(root)].map((fault) => `${address} ${fault}`))
    }
    // A fault of a page is often one of many pages.
    expect(faults.slice(0, 20)).toEqual([])
  })
})
