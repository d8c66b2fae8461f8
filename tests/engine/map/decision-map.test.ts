import { describe, expect, it } from 'vitest'
import { drawnMap } from '../../../scripts/site/drawn-map.ts'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../../src/editions/2026-05/edition.ts'
import { completePaths } from '../../../src/engine/flow/paths.ts'
import { mapOf, stationsOf } from '../../../src/engine/map/decision-map.ts'
import type { Box } from '../../../src/engine/map/drawn.ts'
import { toyEdition } from '../../toy-edition.ts'

const checks = [...edition200910.checks, ...edition202605.checks, ...toyEdition.checks]

describe.each(checks)('the map of $name', (check) => {
  const map = mapOf(check)
  const { machine, questions } = check.flow

  it('has every arrow of the chart, with its target and its description, and no other', () => {
    const written = questions.flatMap(({ id }) =>
      [machine.config.states?.[id]?.on?.[`answer.${id}`] ?? []].flat().map((arrow, place) => {
        const { target, description = '' } = typeof arrow === 'string' ? { target: arrow } : (arrow ?? {})
        return `${id} ${place} ${target} ${description}`
      }),
    )
    const drawn = map.arrows.map(({ from, place, to, says, cites }) => {
      const ground = cites.length > 0 ? `${says} (${cites.join(', ')})` : says
      return `${from} ${place} ${to} ${ground}`
    })
    expect(drawn).toEqual(written.map((arrow) => arrow.replace(/\.$/, '')))
  })

  it('leads each answer along the arrow that its path takes, to what its path comes to', () => {
    for (const [count, answers] of [...completePaths(check.flow)].entries()) {
      if (count % 211 !== 0) continue
      const asked = Object.keys(answers)
      for (const [index, { question, value, place, others }] of stationsOf(check, answers).entries()) {
        const arrow = map.arrows.find(({ from, place: own }) => from === question && own === place)
        expect(arrow?.to).toBe(asked[index + 1] ?? 'verdict')
        expect(arrow?.answers.length).toBeGreaterThan(0)
        expect(others.flatMap(({ values }) => values)).not.toContain(value)
        if (arrow?.to === 'verdict') expect(arrow.outcomes).toContain(check.judge(answers).outcome)
      }
    }
  })

  it('is drawn with every arrow that some answer takes, and no box over another', () => {
    const drawn = drawnMap(map)
    const reached = map.arrows.filter(({ answers }) => answers.length > 0)
    expect(drawn.arrows.map(({ from, place }) => `${from} ${place}`)).toEqual(
      reached.map(({ from, place }) => `${from} ${place}`),
    )
    const boxes = [...drawn.questions, ...drawn.arrows.flatMap(({ end }) => end ?? [])]
    const isOver = (one: Box, other: Box): boolean =>
      Math.abs(one.x - other.x) * 2 < one.width + other.width - 2 &&
      Math.abs(one.y - other.y) * 2 < one.height + other.height - 2
    const crowded = boxes.filter((box, place) => boxes.slice(place + 1).some((other) => isOver(box, other)))
    expect(crowded).toEqual([])
    for (const { x, y } of boxes) expect(x > 0 && y > 0 && x < drawn.width && y < drawn.height).toBe(true)
  })
})

it('the map of the toy names what leads where, and what it comes to', () => {
  const [check] = toyEdition.checks
  if (check === undefined) throw new Error('The toy has no check')
  expect(mapOf(check).arrows.map(({ from, to, answers, outcomes }) => ({ from, to, answers, outcomes }))).toEqual([
    { from: 'lock', to: 'verdict', answers: ['No'], outcomes: ['not-permitted'] },
    { from: 'lock', to: 'rack', answers: ['Yes', 'I’m not sure'], outcomes: [] },
    {
      from: 'rack',
      to: 'verdict',
      answers: ['In the street', 'In the cellar', 'I’m not sure'],
      outcomes: ['permitted', 'conditional', 'undetermined'],
    },
  ])
  expect(stationsOf(check, { lock: 'no' })).toEqual([
    { question: 'lock', value: 'no', place: 0, others: [{ place: 1, to: 'rack', values: ['yes', 'unknown'] }] },
  ])
})
