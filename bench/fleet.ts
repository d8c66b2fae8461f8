/**
 * How long it takes to decide a fleet, held against the parser that does nothing but parse, in Node, in one run:
 * `node scripts/run-ts.mjs bench/fleet.ts [rows]`. Prints JSON.
 */
import { Blob } from 'node:buffer'
import Papa from 'papaparse'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import { recognitionOf } from '../src/editions/recognition.ts'
import { checkIn } from '../src/engine/edition.ts'
import { emptyPlan, type Plan } from '../src/fleet/plan.ts'
import { rowsOf } from '../src/fleet/rows.ts'
import { FleetSession } from '../src/fleet/session.ts'
import { sourceOf } from '../src/fleet/source.ts'
import { inventoryOf } from './fleet-inventory.ts'

const rows = Number(process.argv[3] ?? 1_000_000)
const runs = 5
const check = checkIn(edition200910, 'reimaging')
if (check === undefined) throw new Error('There is no reimaging check')
const blob = new Blob([...inventoryOf(rows)])
const source = sourceOf(blob as unknown as globalThis.Blob)
const recognition = await recognitionOf('2009-10')
const signal = new AbortController().signal

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[runs >> 1] ?? 0
const memory = (): number => process.memoryUsage().rss / 1e6

/** The same parser, fed the same pieces, and nothing done with the rows. */
async function parseAlone(): Promise<number> {
  const began = performance.now()
  const parser = new Papa.Parser({ delimiter: ',', newline: '\r\n' })
  const decoder = new TextDecoder()
  let text = ''
  let count = 0
  for await (const piece of source.pieces()) {
    text += decoder.decode(piece, { stream: true })
    const { data, meta } = parser.parse(text, 0, true)
    count += data.length
    text = text.slice(meta.cursor)
  }
  if (count < rows) throw new Error(`Parsed ${count} rows`)
  return performance.now() - began
}

async function whole(): Promise<{ readonly time: number; readonly session: FleetSession; readonly plan: Plan }> {
  const began = performance.now()
  const session = await FleetSession.open(check ?? never(), recognition, source)
  const shared = { ...recognition.exampleShared, openLicensePurchase: 'yes' }
  const plan = session.propose({ ...emptyPlan('reimaging'), shared, against: { language: 'en' } })
  await session.read(plan, signal, () => undefined)
  session.decide(plan)
  return { time: performance.now() - began, session, plan }
}

const never = (): never => {
  throw new Error('There is no check')
}

await parseAlone()
await whole()
const alone: number[] = []
const all: number[] = []
const again: number[] = []
let most = 0
for (let run = 0; run < runs; run++) {
  alone.push(await parseAlone())
  const { time, session, plan } = await whole()
  all.push(time)
  const changed = { ...plan, shared: { ...plan.shared, openLicensePurchase: 'no' } }
  const began = performance.now()
  session.decide(changed)
  again.push(performance.now() - began)
  most = Math.max(most, memory())
}
let layoutRows = 0
for await (const read of rowsOf(source.pieces(), (await whole()).session.layout)) layoutRows += read.rows.length

const ratios = all.map((time, run) => time / (alone[run] ?? time))
console.log(
  JSON.stringify({
    rows,
    megabytes: Math.round(blob.size / 1e6),
    parserAlone: Math.round(median(alone)),
    whole: Math.round(median(all)),
    ratio: Number(median(ratios).toFixed(3)),
    decideAgain: Math.round(median(again)),
    rssMegabytes: Math.round(most),
    read: layoutRows,
    node: process.version,
  }),
)
