/**
 * One run over an inventory in a process of its own, whose peak of memory is then of that run alone:
 *
 *     fleet-node.js FILE parse     the parser, with nothing done with the rows
 *     fleet-node.js FILE whole     read, recognised and decided, and decided again
 *     fleet-node.js FILE sample    what the first 10,000 rows come to, for another engine
 *     fleet-node.js FILE write 1000000     makes the inventory
 *
 * Built to plain JavaScript by `bench/fleet.mjs`. Prints JSON.
 */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import Papa from 'papaparse'
import { sourceAt } from '../scripts/commands/streams.ts'
import { defaultEntry } from '../src/editions/index.ts'
import { recognitionOf } from '../src/editions/recognition.ts'
import { checkIn } from '../src/engine/edition.ts'
import { Decider, KindReader } from '../src/fleet/decide.ts'
import { decodePlan } from '../src/fleet/plan.ts'
import { partsOf } from '../src/fleet/rows.ts'
import { FleetSession } from '../src/fleet/session.ts'
import { inventoryOf, planAddress } from './fleet-inventory.ts'

const [, , file = '', mode = '', count = ''] = process.argv

async function write(): Promise<unknown> {
  const out = createWriteStream(file)
  for (const text of inventoryOf(Number(count)))
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  out.end()
  await finished(out)
  return { rows: Number(count) }
}

async function opened() {
  const edition = await defaultEntry.load()
  const [check, recognition, source] = [
    checkIn(edition, 'reimaging'),
    await recognitionOf(edition.id),
    await sourceAt(file),
  ]
  if (check === undefined || source === undefined) throw new Error(`There is no reimaging check, or no ${file}`)
  return { check, recognition, source, planned: decodePlan(edition, planAddress) }
}

/** The same parser, fed the same pieces. */
async function parse(): Promise<unknown> {
  const { source } = await opened()
  const began = performance.now()
  const parser = new Papa.Parser({ delimiter: ',', newline: '\r\n' })
  const decoder = new TextDecoder()
  let text = ''
  let rows = 0
  for await (const piece of source.pieces())
    for (const part of partsOf(piece)) {
      text += decoder.decode(part, { stream: true })
      const { data, meta } = parser.parse(text, 0, true)
      rows += data.length
      text = text.slice(meta.cursor)
    }
  return { time: performance.now() - began, rows, peak: peak() }
}

async function whole(): Promise<unknown> {
  const { check, recognition, source, planned } = await opened()
  const began = performance.now()
  const session = await FleetSession.open(check, recognition, source)
  const plan = session.propose(planned)
  const { rows, kinds } = await session.read(plan, new AbortController().signal, () => undefined)
  session.decide(plan)
  const time = performance.now() - began
  const most = peak()
  // A column that had been read for another answer: every kind is another one, and nothing decided serves again.
  const { language: _, ...columns } = plan.columns
  const beganAgain = performance.now()
  session.decide({ ...plan, columns, shared: { ...plan.shared, language: 'different', openLicensePurchase: 'no' } })
  return { time, rows, kinds: kinds.length, again: performance.now() - beganAgain, peak: most }
}

const mostSampled = 10_000

/** The facts of the first rows as the product recognises them, with what it decides. */
async function sample(): Promise<unknown> {
  const { check, recognition, source, planned } = await opened()
  const session = await FleetSession.open(check, recognition, source)
  const plan = session.propose(planned)
  const reader = new KindReader(check, recognition, plan, session.layout.headers)
  const decider = new Decider(check)
  const cases: unknown[] = []
  for await (const { rows } of session.rows(new AbortController().signal))
    for (const row of rows) {
      const { facts, outcome } = decider.decide(reader.answersOf({ values: row }).answers)
      cases.push({ facts, outcome })
      if (cases.length === mostSampled) return { cases, questions: check.flow.questions.map(({ id }) => id) }
    }
  return { cases, questions: check.flow.questions.map(({ id }) => id) }
}

/** The most memory that this process has had, in megabytes. */
const peak = (): number => process.resourceUsage().maxRSS / 1024

const modes: Readonly<Record<string, () => Promise<unknown>>> = { parse, whole, sample, write }
const run = modes[mode]
if (run === undefined) throw new Error(`There is no mode ${mode}: ${Object.keys(modes).join(', ')}`)
process.stdout.write(`${JSON.stringify(await run())}\n`)
