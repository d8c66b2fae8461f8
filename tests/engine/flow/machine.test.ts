import { describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, setup } from 'xstate'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { ahead } from '../../../src/engine/flow/ahead.ts'
import { type AnswerEvent, when } from '../../../src/engine/flow/chart.ts'
import { flowOf, nextAfter, optionsAt, targets } from '../../../src/engine/flow/flow.ts'
import { completePaths } from '../../../src/engine/flow/paths.ts'
import { answer, questionAt, replay, start } from '../../../src/engine/flow/replay.ts'
import type { Answers } from '../../../src/engine/question.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { checkNamed } from '../../support.ts'

describe.each(edition200910.checks)('the machine of the check $id', (check) => {
  const { flow } = check

  it('bears the name of its check and begins with its first question', () => {
    expect(flow.machine.id).toBe(check.id)
    expect(start(flow).value).toBe(flow.questions[0]?.id)
  })

  it('goes where its arrows say, on every path', () => {
    const walk = (at: AnyMachineSnapshot, facts: Answers): void => {
      const question = questionAt(at)
      if (question === undefined) return
      for (const value of optionsAt(flow, question, facts)) {
        const after: Answers = { ...facts, [question]: value }
        const next = nextAfter(flow, question, after)
        if (!targets(flow, question, after).includes(next)) expect.fail(`${next} is no target of ${question}`)
        const then = answer(flow, at, question, after)
        if ((questionAt(then) ?? 'verdict') !== next) expect.fail(`goes to ${then.value} and not to ${next}`)
        walk(then, after)
      }
    }
    walk(start(flow), {})
  })

  it('names the question that it is asked for and does not have', () => {
    expect(() => optionsAt(flow, 'colour', {})).toThrow(`The machine ${check.id} has no question colour`)
  })
})

it('walking the machine gives each path of the second reading once', () => {
  const walked = Array.from(completePaths(checkNamed('upgrade').flow), (answers) => JSON.stringify(answers))
  expect(walked.toSorted()).toEqual(
    pathsOf('upgrade')
      .map((answers) => JSON.stringify(answers))
      .toSorted(),
  )
})

it('a machine that asks a question twice is named, and not followed', () => {
  const machine = setup({}).createMachine({
    id: 'circle',
    initial: 'colour',
    states: { colour: { on: { 'answer.colour': 'colour' } } },
  })
  const flow = flowOf(machine, [{ id: 'colour', values: ['red'] }])
  expect(() => [...completePaths(flow)]).toThrow('The machine circle asks "colour" twice')
  expect(() => replay(flow, { colour: 'red' })).toThrow('The machine circle asks "colour" twice')
})

describe('what may still be asked', () => {
  /** Asks for a colour; then for size, make and age in a row, or where the colour is red, for nothing but the make. */
  interface Car {
    readonly colour?: string
    readonly doors?: string
    readonly size?: string
    readonly make?: string
    readonly age?: string
  }
  const isRed = ({ colour }: Car): boolean => colour === 'red'
  const machine = setup({ types: { events: {} as AnswerEvent<Car> } }).createMachine({
    id: 'car',
    initial: 'colour',
    states: {
      colour: { on: { 'answer.colour': 'doors' } },
      doors: { on: { 'answer.doors': [{ guard: when(isRed), target: 'make' }, { target: 'size' }] } },
      size: { on: { 'answer.size': 'make' } },
      make: { on: { 'answer.make': [{ guard: when(isRed), target: 'verdict' }, { target: 'age' }] } },
      age: { on: { 'answer.age': 'verdict' } },
      verdict: { type: 'final' },
    },
  })
  const questions = ['colour', 'doors', 'size', 'make', 'age'].map((id) => ({ id, values: ['red', 'blue'] }))
  const flow = flowOf<Car>(machine, questions)
  const aheadOf = (open: string, facts: { colour?: string }) => {
    const { questions: asked, atMost } = ahead(flow, open, facts)
    return { asked: [...asked], atMost }
  }

  it('is everything while it is not known which way it goes', () => {
    const { asked, atMost } = aheadOf('colour', {})
    expect(asked.toSorted()).toEqual(['age', 'colour', 'doors', 'make', 'size'])
    expect(atMost).toBe(5)
  })

  it('is one way alone once that is settled', () => {
    expect(aheadOf('doors', { colour: 'red' })).toEqual({ asked: ['doors', 'make'], atMost: 2 })
    expect(aheadOf('doors', { colour: 'blue' })).toEqual({ asked: ['doors', 'size', 'make', 'age'], atMost: 4 })
  })
})
