import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { outcomes } from '../../src/engine/rules/judgement.ts'
import { states } from '../../src/engine/rules/state.ts'
import { encode } from '../../src/engine/step/link.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { detailFields } from '../../src/records/details.ts'
import { jsonOf, schemaAddress } from '../../src/records/json.ts'
import { qrCode, qrSvg } from '../../src/records/qr.ts'
import { recordOf } from '../../src/records/record.ts'
import { textOf } from '../../src/records/text.ts'
import { casesOf } from '../cases.ts'
import { oneIn } from '../support.ts'
import { circumstances, oneOfEach, toDo } from './records.ts'

const schema = JSON.parse(readFileSync(`public${schemaAddress}`, 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)
const code = qrSvg(qrCode(circumstances.link))

it('the record of every kind of verdict is as its schema says', () => {
  const records = oneOfEach()
  expect(records.length).toBeGreaterThan(1000)
  const faults = records.flatMap((record) =>
    validate(JSON.parse(jsonOf(record, schemaAddress, code))) ? [] : [validate.errors],
  )
  expect(faults.slice(0, 3)).toEqual([])
})

it('the record of a verdict by the rules of today is as its schema says, with basis and weakest point', () => {
  for (const check of edition202605.checks)
    for (const { answers, verdict } of oneIn(check.id === 'upgrade' ? 97 : 997, casesOf(check))) {
      const step = stepAt(check, 'verdict', encode(check.flow, answers))
      if (step.kind === 'question') throw new Error('A path is not complete')
      const record = recordOf(edition202605, step, circumstances)
      const data = JSON.parse(jsonOf(record, schemaAddress, code))
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
      expect(data.edition.id).toBe('2026-05')
      expect([data.verdict.basis, data.verdict.weakest?.basis]).toEqual([verdict.basis, verdict.basis])
      const text = textOf(record)
      expect(text).toContain('Your signed agreement and the Product Terms decide.')
      for (const { url = '' } of record.edition.documents) expect(text).toContain(url)
    }
})

it('a record with everything filled in is as its schema says, with the number as a number', () => {
  const details = Object.fromEntries(detailFields.map(({ id, kind }) => [id, kind === 'count' ? ' 25 ' : `${id}\n“x”`]))
  const data = JSON.parse(jsonOf(toDo(details), schemaAddress, code))
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  expect(Object.keys(data.details)).toEqual(detailFields.map(({ id }) => id))
  expect(data.details.pcs).toBe(25)
})

it('the schema knows every outcome, every state and every field, and no others', () => {
  const { verdict, findings, details } = schema.properties
  expect(verdict.properties.outcome.enum).toEqual(outcomes)
  expect(findings.items.properties.state.enum).toEqual(states)
  expect(Object.keys(details.properties)).toEqual(detailFields.map(({ id }) => id))
})

it.each([
  ['an outcome that is none', (data: Record<string, unknown>) => ({ ...data, verdict: { outcome: 'maybe' } })],
  ['a field too many', (data: Record<string, unknown>) => ({ ...data, price: 1 })],
  ['no answers', (data: Record<string, unknown>) => ({ ...data, answers: [] })],
  ['no link', ({ link: _, ...data }: Record<string, unknown>) => data],
])('the schema turns down %s', (_, spoil) => {
  expect(validate(spoil(JSON.parse(jsonOf(toDo(), schemaAddress, code))))).toBe(false)
})
