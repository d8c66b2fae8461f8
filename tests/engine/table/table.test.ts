import { packed } from 'virtual:truth-table/2009-10'
import { packed as packed202605 } from 'virtual:truth-table/2026-05'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { outcomes } from '../../../src/engine/rules/judgement.ts'
import { states } from '../../../src/engine/rules/state.ts'
import { stepAt } from '../../../src/engine/step/step.ts'
import { csvOf, jsonOf } from '../../../src/engine/table/export.ts'
import { decodeFilter, encodeFilter, type Filter, unasked } from '../../../src/engine/table/filter.ts'
import type { PackedCheck } from '../../../src/engine/table/packed.ts'
import { type Group, select } from '../../../src/engine/table/select.ts'
import { answersIn, rowIn, rowsIn } from '../../../src/engine/table/table.ts'
import { truthTable } from '../../../src/engine/table/truth-table.ts'
import { packedCheck } from '../../../src/pages/parts/every-path.ts'
import { whatSetsApart } from '../../../src/pages/table/apart.ts'
import { apartText, headOf } from '../../../src/pages/table/path-group.tsx'
import { casesOf, kindsOf } from '../../cases.ts'
import { checkNamed, oneIn } from '../../support.ts'

function packedNamed(id: string): PackedCheck {
  const check = packed.checks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`The table has no check ${id}`)
  return check
}

const rowsOf = (check: PackedCheck): number[] => Array.from({ length: rowsIn(check) }, (_, row) => row)

/** Any filter of a check, most of them of few conditions. */
function filters(id: string): fc.Arbitrary<Filter> {
  const check = checkNamed(id)
  const answers = check.flow.questions.map((question) =>
    fc.constantFrom(unasked, ...question.values).map((value) => ({ [question.id]: value })),
  )
  const wanted = check.requirements.map((requirement) =>
    fc.constantFrom(...states).map((state) => ({ [requirement.id]: state })),
  )
  const some = <Value>(all: readonly fc.Arbitrary<Record<string, Value>>[]): fc.Arbitrary<Record<string, Value>> =>
    fc.array(fc.oneof(...all), { maxLength: 2 }).map((chosen) => Object.assign({}, ...chosen))
  return fc
    .record({
      outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
      answers: some(answers),
      states: some(wanted),
    })
    .map(({ outcome, ...rest }) => ({ check: id, ...(outcome === undefined ? {} : { outcome }), ...rest }))
}

describe('the packed truth table', () => {
  it('unpacks to the truth table, row by row', () => {
    const unpacked = packed.checks.flatMap((check) => rowsOf(check).map((row) => JSON.stringify(rowIn(check, row))))
    expect(unpacked).toEqual(Array.from(truthTable(edition200910, casesOf), (row) => JSON.stringify(row)))
  })

  it('says so when asked for a row that it does not have', () => {
    const check = packedNamed('upgrade')
    expect(() => rowIn(check, rowsIn(check))).toThrow('The truth table of upgrade has no row')
  })
})

describe.each(['reimaging', 'upgrade'])('a filter of the check %s', (id) => {
  const check = packedNamed(id)

  it('lets through the paths that have all it asks for, and no others', () => {
    const every = rowsOf(check).map((row) => rowIn(check, row))
    fc.assert(
      fc.property(filters(id), (filter) => {
        const naive = every.flatMap(({ answers, outcome, findings }, row) => {
          const isAnswered = Object.entries(filter.answers).every(
            ([question, value]) => (answers[question] ?? unasked) === value,
          )
          const isFound = Object.entries(filter.states).every(([wanted, state]) =>
            findings.some((finding) => finding.requirement === wanted && finding.state === state),
          )
          return (filter.outcome ?? outcome) === outcome && isAnswered && isFound ? [row] : []
        })
        const selected = select(check, filter).flatMap(({ rows }) => rows)
        expect(selected.toSorted((one, other) => one - other)).toEqual(naive)
      }),
      { numRuns: 60 },
    )
  })

  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(filters(id), (filter) => {
        expect(decodeFilter(edition200910, encodeFilter(filter))).toEqual(filter)
      }),
    )
  })

  it('groups all paths by kind of verdict, outcomes in their order', () => {
    const groups = select(check, { check: id, answers: {}, states: {} })
    expect(groups).toHaveLength(kindsOf(checkNamed(id)).length)
    const ranks = groups.map(({ verdict }) => outcomes.indexOf(verdict.outcome))
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  })
})

it('any other address is a filter too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['reimaging', 'upgrade']).toContain(decodeFilter(edition200910, text).check)
    }),
  )
  expect(decodeFilter(edition200910, '#check=upgrade&outcome=perhaps&target=mars&vl-customer=maybe&media=oem')).toEqual(
    {
      check: 'upgrade',
      answers: {},
      states: {},
    },
  )
})

it('every choice of a filter has words before any question is answered', () => {
  for (const check of edition200910.checks)
    for (const { id, values } of check.flow.questions) {
      const { short, option } = check.question(id, {})
      expect(short).not.toBe('')
      for (const value of values) expect(option(value).label, `${id} ${value}`).not.toBe('')
    }
})

describe('a download', () => {
  const check = packedNamed('upgrade')
  const rows = oneIn(100, rowsOf(check))

  it('as CSV has a heading and a line a path, each with a link that opens it', () => {
    const lines = [...csvOf(edition200910, check, rows, (address) => `https://example.org/a,b${address}`)]
      .join('')
      .split('\r\n')
      .map(
        (line) =>
          line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '')) ?? [],
      )
    const [heading = [], ...rest] = lines
    expect(rest.slice(0, -1)).toHaveLength(rows.length)
    for (const [index, cells] of rest.slice(0, -1).entries()) {
      const cell = (name: string) => cells[heading.indexOf(name)]
      const { answers, outcome, findings } = rowIn(check, rows[index] ?? 0)
      const link = cell('link') ?? ''
      expect(link).toMatch(/^https:\/\/example\.org\/a,b\/upgrade\/verdict#/)
      expect(stepAt(checkNamed('upgrade'), 'verdict', link.slice(link.indexOf('#')))).toMatchObject({ facts: answers })
      expect(cell('outcome')).toBe(outcome)
      for (const { requirement, state } of findings) expect(cell(`state of ${requirement}`)).toBe(state)
      expect(cell('currentOs')).toBe(answers.currentOs ?? '')
    }
  })

  it('as JSON is an array of the rows', () => {
    expect(JSON.parse([...jsonOf(check, rows)].join(''))).toEqual(rows.map((row) => rowIn(check, row)))
    expect(JSON.parse([...jsonOf(check, [])].join(''))).toEqual([])
  })
})

it('the answers of a row are those of its path', () => {
  const check = packedNamed('upgrade')
  const cases = casesOf(checkNamed('upgrade'))
  for (const row of oneIn(500, rowsOf(check))) expect(answersIn(check, row)).toEqual(cases[row]?.answers)
})

describe.each(
  [
    { edition: edition200910, packed },
    { edition: edition202605, packed: packed202605 },
  ].flatMap(({ edition, packed }) => edition.checks.map((check) => ({ edition, check, packed }))),
)('what sets a kind of verdict apart in $edition.id $check.id', ({ check, packed }) => {
  const own = packedCheck(packed, check.id)
  const groups = select(own, { check: check.id, answers: {}, states: {} })
  const firstOf = ({ rows }: Group) => answersIn(own, rows[0] ?? 0)
  const heads = groups.map((group) => headOf(check, firstOf(group)))
  const apartOf = whatSetsApart(check, own, groups, (group) => headOf(check, firstOf(group)))

  it('is true of all its paths, and not of all of some other that reads alike', () => {
    for (const [place, { rows }] of groups.entries())
      for (const one of apartOf(place)) {
        if (one.kind !== 'answer') continue
        const { question, isAny, answers } = one
        const values = answers.map(({ value }) => value)
        const holds = (row: number): boolean => values.includes(answersIn(own, row)[question]) === isAny
        for (const row of rows.slice(0, 50)) expect(holds(row)).toBe(true)
        const others = groups.filter((_, at) => at !== place && heads[at] === heads[place])
        expect(others.some((other) => !other.rows.every(holds))).toBe(true)
      }
  })

  it('leads no two rows with the same words', () => {
    const leads = groups.map((group, place) =>
      [heads[place], ...apartOf(place).map((one) => apartText(check, one, firstOf(group)))].join(' · '),
    )
    expect(leads.filter((lead, place) => leads.indexOf(lead) !== place)).toEqual([])
  })
})
