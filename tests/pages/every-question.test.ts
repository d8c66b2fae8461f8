import type { HTMLElement } from 'node-html-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import { optionsAt } from '../../src/engine/flow/flow.ts'
import type { Asking } from '../../src/engine/proof/cases.ts'
import { addressOf, stepAt } from '../../src/engine/step/step.ts'
import { listed } from '../../src/pages/question/listed.ts'
import { askingsOf } from '../cases.ts'
import { all, descriptionOf, faultsOf, only, sectionOf, textOf, textsOf } from '../read-page.ts'
import { prepare, renderAt } from '../render.tsx'

beforeAll(() => prepare('/reimaging/verdict'))

/** One asking of each wording: a question reads alike after most answers. */
function wordings(check: Check): readonly Asking[] {
  const found = new Map<string, Asking>()
  for (const asking of askingsOf(check)) {
    const words = check.question(asking.question, asking.before)
    const options = optionsAt(check.flow, asking.question, asking.before)
    const key = JSON.stringify([words, options, options.map((value) => words.option(value))])
    if (!found.has(key)) found.set(key, asking)
  }
  return [...found.values()]
}

/** What a question page should show and does not. */
function missingOn(root: HTMLElement, check: Check, { question, before }: Asking): readonly string[] {
  const { ask, hint, why, where, drawings = [], known, cites, terms } = check.question(question, before)
  const options = optionsAt(check.flow, question, before)
  const address = addressOf(check, question, before)
  const step = stepAt(check, question, address.slice(address.indexOf('#')))
  if (step.kind === 'verdict') return [`${address} asks nothing`]
  const { groups, option } = listed(step)
  const main = only(root, 'main')
  const aside = only(main, 'aside')
  const group = only(main, '[data-question]')
  const radios = all(group, '[type=radio]')
  const missing: string[] = []
  const want = (isThere: boolean, what: string): void => {
    if (!isThere) missing.push(what)
  }
  want(group.attrs['data-question'] === question, `the question ${question}`)
  want(textOf(all(group, 'legend')[0]) === ask && textOf(only(root, 'h1')) === ask, `its name “${ask}”`)
  want(descriptionOf(root, group) === (hint ?? ''), `its hint “${hint}”`)

  const values = radios.map((radio) => radio.attrs.value ?? '')
  want(values.toSorted().join() === options.toSorted().join(), `the answers ${options}`)
  want(!values.slice(0, -1).includes('unknown'), 'not being sure as the last')
  want(step.likeliest === undefined || values[0] === step.likeliest, 'the likeliest answer as the first')
  want(
    radios.every((radio) => !('checked' in radio.attrs)),
    'nothing chosen',
  )
  for (const radio of radios) {
    const { label, hint: help = '' } = option(radio.attrs.value ?? '')
    want(textOf(only(group, `label[for=${radio.id}]`)) === label, `the answer “${label}”`)
    want(descriptionOf(root, radio) === help, `the hint “${help}”`)
  }
  const headings = groups.flatMap(({ heading }) => heading ?? [])
  want(textsOf(group, 'legend').slice(1).join() === headings.join(), `the headings ${headings}`)

  want(aside.attrs['aria-label'] === 'About this question', 'what the page says beside it')
  const section = (heading: string): string => textOf(sectionOf(aside, heading))
  want(section('Why we ask').includes(why), `why it is asked: “${why}”`)
  for (const { label } of check.library.citationsOf(cites))
    want(section('Why we ask').includes(label), `the source ${label}`)
  const whereToLook = only(main, '[data-where]')
  want(textOf(whereToLook).includes(where), `where to look: “${where}”`)
  want(
    all(whereToLook, 'svg')
      .map((drawing) => drawing.attrs['aria-label'])
      .join() === drawings.map(({ alt }) => alt).join(),
    'its drawings',
  )
  for (const says of known?.says ?? []) want(section(known?.heading ?? '').includes(says), `“${says}”`)
  for (const { id, term, means } of edition200910.glossary)
    if (terms.includes(id))
      want(
        [term, means].every((text) => section('Words on this page').includes(text)),
        `the word ${term}`,
      )
  for (const [id, value] of Object.entries(before)) {
    const words = check.question(id, before)
    want(section('Your answers').includes(`${words.short}${words.option(value).label}`), `the answer to ${id}`)
  }
  return missing
}

describe.each(edition200910.checks)('a question page of the check $id', (check) => {
  it('shows each wording: question, hint, answers, why, where to look, words, and the answers before', () => {
    const faults: string[] = []
    for (const asking of wordings(check)) {
      const address = addressOf(check, asking.question, asking.before)
      const { title, description, root } = renderAt(address)
      const { ask, why } = check.question(asking.question, asking.before)
      const wrong = missingOn(root, check, asking).map((what) => `does not show ${what}`)
      if (title !== ask || !description.includes(why)) wrong.push('is not called as its question is')
      faults.push(...[...wrong, ...faultsOf(root)].map((fault) => `${address} ${fault}`))
    }
    // A fault of a page is often one of many pages.
    expect(faults.slice(0, 20)).toEqual([])
  })

  it('shows an answer that is changed as chosen, and only that', () => {
    for (const asking of wordings(check)) {
      const { question, before } = asking
      for (const value of optionsAt(check.flow, question, before).slice(0, 2)) {
        const { root } = renderAt(addressOf(check, question, { ...before, [question]: value }))
        const chosen = all(only(root, '[data-question]'), '[checked]')
        expect(chosen.map((radio) => radio.attrs.value)).toEqual([value])
      }
    }
  })
})
