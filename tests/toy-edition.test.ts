import { beforeAll, describe, expect, it } from 'vitest'
import { defaultEntry } from '../src/editions/index.ts'
import { obligations } from '../src/engine/proof/obligations.ts'
import { addressOf, continueFrom, stepAt } from '../src/engine/step/step.ts'
import { truthTable } from '../src/engine/table/truth-table.ts'
import { routesOf } from '../src/routes.tsx'
import { casesOf } from './cases.ts'
import { all, faultsOf, hrefsOf, only, textOf, textsOf } from './read-page.ts'
import { prepareIn, renderAt } from './render.tsx'
import { toyEdition } from './toy-edition.ts'

const [check] = toyEdition.checks
if (check === undefined) throw new Error('The toy has no check')

// Where the pages look for what was computed of the default edition.
const toy = [routesOf({ ...defaultEntry, load: async () => toyEdition })]

beforeAll(() => prepareIn(toy, '/bicycle/verdict', '/bicycle/all', '/sources'))

describe('an edition of two questions', () => {
  it('is replayed, decided and linked by the engine alone', () => {
    const first = stepAt(check, '', '')
    if (first.kind !== 'question') throw new Error('Nothing is asked first')
    expect(first.question).toBe('lock')
    expect(continueFrom(first, 'no').next).toBe('/bicycle/verdict#v=1&lock=no')
    const street = stepAt(check, 'verdict', '#v=1&lock=yes&rack=street')
    expect(street).toMatchObject({
      kind: 'verdict',
      problems: [],
      verdict: { outcome: 'conditional', causes: ['in-the-cellar'], citations: ['rule-1', 'rule-2'] },
    })
    expect(stepAt(check, 'verdict', '#v=1&lock=yes&media=oem')).toMatchObject({ kind: 'question', question: 'rack' })
  })

  it('has a truth table with a row for every path', () => {
    const rows = Array.from(truthTable(toyEdition), ({ answers, outcome }) => `${Object.values(answers)} ${outcome}`)
    expect(rows).toEqual([
      'yes,street conditional',
      'yes,cellar permitted',
      'yes,unknown undetermined',
      'no not-permitted',
      'unknown,street undetermined',
      'unknown,cellar undetermined',
      'unknown,unknown undetermined',
    ])
  })

  it('keeps what is promised over every path', () => {
    for (const { id, breaches } of obligations) expect([id, ...breaches(check, casesOf(check))]).toEqual([id])
  })

  it('is shown by the same pages', () => {
    const home = renderAt('/', toy)
    expect(hrefsOf(home.root)).toContain('/bicycle')
    const question = renderAt('/bicycle/rack#v=1&lock=yes', toy)
    expect(question.title).toBe('Where does it stand?')
    expect(textsOf(only(question.root, '[data-question=rack]'), 'label')).toEqual([
      'In the street',
      'In the cellar',
      'I’m not sure',
    ])
    const allAtOnce = renderAt('/bicycle/all#v=1&lock=no', toy)
    expect(textsOf(allAtOnce.root, 'h2')).toContain('The bicycle may not stay as it is')
    expect(textOf(only(allAtOnce.root, '[data-not-asked=rack]'))).toBe('Place')
    const verdict = renderAt(addressOf(check, 'verdict', { lock: 'yes', rack: 'street' }), toy)
    expect(textsOf(verdict.root, 'h1')).toEqual(['The bicycle may not stay as it is'])
    // What is to do stands before what is met.
    expect(all(verdict.root, '[data-requirement]').map(({ attrs }) => attrs['data-state'])).toEqual(['unmet', 'met'])
    expect(textOf(only(verdict.root, 'article'))).toContain(
      'Wait for a place in the cellar. One becomes free now and then.',
    )
    const sources = renderAt('/sources', toy)
    for (const { root } of [home, question, verdict]) expect(faultsOf(root)).toEqual([])
    expect(textOf(sources.root)).toContain('A bicycle has to be locked.')
  })
})
