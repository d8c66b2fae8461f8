import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { Decider, KindReader } from '../../src/fleet/decide.ts'
import { emptyPlan, type Plan } from '../../src/fleet/plan.ts'
import { checkNamed } from '../support.ts'

// `npm run test:full` takes ten million: they have no other combinations, and take longer.
const pcs = Number(process.env.FLEET_PCS ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'fleet-'))
const guide = readFileSync('docs/large-fleets.md', 'utf8')
const blocks = (kind: string): readonly string[] =>
  [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, language, text = '']) =>
    language === kind ? [text] : [],
  )

afterAll(() => rmSync(folder, { recursive: true }))

it('the queries for DuckDB give each PC the verdict of the rules', async () => {
  const [groupBy = ''] = blocks('sql')
  const join_ = blocks('sql').find((text) => text.includes('read_csv')) ?? ''
  const [create = '', select = ''] = join_.split(/;\s*/)
  const [map = ''] = blocks('json')
  const shared = /--shared '([^']+)'/.exec(guide)?.[1] ?? ''
  const at = (text: string): string =>
    text.replaceAll(/'(kinds|verdicts)\.csv'/g, (_, name) => `'${join(folder, `${name}.csv`)}'`)

  const database = await (await DuckDBInstance.create()).connect()
  await database.run('SELECT setseed(0.5)')
  await database.run(`CREATE TABLE inventory AS SELECT
    'PC-' || i AS name,
    ['Windows 7 Professional', 'Win7 Pro', 'Windows 7 Home Premium', 'Windows Vista Business', 'Windows 7', NULL][1 + (i * 7919) % 6] AS coa,
    ['OEM', 'OEM:SLP', 'FPP', 'VOLUME_MAK', 'none'][1 + (i * 104729) % 5] AS channel,
    ['en-US', '1033', 'de-DE', '{de-DE, en-US}', ''][1 + (i * 1299709) % 7 % 5] AS language
    FROM range(${pcs}) r(i)`)
  await database.run(at(groupBy))
  writeFileSync(join(folder, 'map.json'), map)
  const { status } = spawnSync(process.execPath, [
    'scripts/bin.mjs',
    'fleet',
    join(folder, 'kinds.csv'),
    '--shared',
    shared,
    '--map',
    join(folder, 'map.json'),
    '--out',
    join(folder, 'verdicts.csv'),
    // Some are not decided, which the process says by its exit code.
    '--strict',
  ])
  expect(status).toBe(3)
  await database.run(at(create))
  const joined = await database.runAndReadAll(
    `SELECT coa, channel, language, outcome, count(*)::INTEGER AS pcs FROM (${at(select)}) GROUP BY ALL`,
  )

  const check = checkNamed('reimaging')
  const plan: Plan = {
    ...emptyPlan('reimaging'),
    shared: Object.fromEntries(new URLSearchParams(shared)),
    ...JSON.parse(map),
  }
  const reader = new KindReader(check, await recognitionOf('2009-10'), plan, ['coa', 'channel', 'language'])
  const decider = new Decider(check)
  const rows = joined.getRowObjects()
  expect(rows.length).toBeGreaterThan(50)
  expect(rows.reduce((sum, row) => sum + Number(row.pcs), 0)).toBe(pcs)
  for (const { coa, channel, language, outcome } of rows) {
    const values = [coa, channel, language].map((value) => String(value ?? ''))
    expect(outcome, values.join()).toBe(decider.decide(reader.answersOf({ values }).answers).outcome)
  }
})
