/** Decides an inventory: `npm run -s fleet -- inventory.csv --shared '…' --out verdicts.csv`. */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { defaultEntry, editionEntries, entryOf } from '../src/editions/index.ts'
import { recognitionOf } from '../src/editions/recognition.ts'
import { checkIn, type Edition } from '../src/engine/edition.ts'
import { Decider, KindReader } from '../src/fleet/decide.ts'
import { jsonOfFleet, VerdictWriter } from '../src/fleet/export.ts'
import { decodePlan, type Plan } from '../src/fleet/plan.ts'
import { InventoryError } from '../src/fleet/problem.ts'
import { isPc } from '../src/fleet/rows.ts'
import { FleetSession } from '../src/fleet/session.ts'
import type { Source } from '../src/fleet/source.ts'
import type { Group } from '../src/fleet/summary.ts'
import { problemText } from '../src/pages/fleet/text.ts'
import { plural } from '../src/words/sentences.ts'

const usage = `Decides every PC of an inventory by the rules of a check.

  npm run -s fleet -- [inventory.csv] [options]

Without a file, or with -, the inventory comes from standard input.

  --edition <id>    the edition of the rules (default ${defaultEntry.id})
  --check <id>      the check (default reimaging)
  --shared <text>   what all PCs share, as in a link: 'media=volume-licensing&agreement=open-license'
  --map <file>      JSON that says which column answers what:
                    { "columns": { "licensed": "COA label" }, "against": { "language": "en" },
                      "values": { "licensed": { "Win7": "windows-7-professional" } }, "name": "PC" }
  --link <address>  what links begin with (default: the path within the product)
  --private         keep columns with keys, people and serial numbers
  --json            counts and groups as JSON, instead of the rows (needs a file, not standard input)
  --out <file>      write there (default: standard output)
  --strict          exit with 3 where a PC is not decided

Exit codes: 0 all read and decided, 1 a fault of ours, 2 bad input, 3 with --strict: PCs that are not decided.`

/** What was asked for cannot be done; the message says what to change. */
class BadInput extends Error {}

async function main(): Promise<number> {
  const options = parse()
  if (options.values.help) {
    console.log(usage)
    return 0
  }
  const { values, positionals } = options
  const [file = '-', ...more] = positionals
  if (more.length > 0) throw new BadInput(`One inventory at a time, not also ${more.join(', ')}`)
  const entry = entryOf(values.edition)
  if (entry === undefined)
    throw new BadInput(
      `There is no edition ${values.edition}; there is ${editionEntries.map(({ id }) => id).join(', ')}`,
    )
  const edition = await entry.load()
  const check = checkIn(edition, values.check)
  if (check === undefined)
    throw new BadInput(`There is no check ${values.check}; there is ${edition.checks.map(({ id }) => id).join(', ')}`)
  const source = await sourceAt(file)
  const recognition = await recognitionOf(edition.id)
  const session = await FleetSession.open(check, recognition, source)
  const plan = session.propose(planOf(edition, check.id, values.shared ?? '', values.map))
  for (const header of [...Object.values(plan.columns), ...(plan.name === undefined ? [] : [plan.name])])
    if (!session.layout.headers.includes(header))
      throw new BadInput(
        `The inventory has no column "${header}". It has ${session.layout.headers.map((one) => `"${one}"`).join(', ')}`,
      )
  for (const [question, header] of Object.entries(plan.columns))
    process.stderr.write(`${question} comes from the column "${header}"\n`)

  const day = new Date().toISOString().slice(0, 10)
  const exporting = {
    edition,
    day,
    link: (address: string) => `${values.link ?? ''}${address}`,
    withPrivate: values.private,
  }
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out)
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  const progress = progressOf(source.size)

  if (values.json) {
    if (file === '-') throw new BadInput('--json reads the inventory from a file')
    await session.read(plan, new AbortController().signal, progress)
    const summary = session.decide(plan)
    await write(jsonOfFleet(plan, summary, exporting))
    process.stderr.write(`\n${plural(summary.pcs, 'PC')} decided\n`)
    return values.strict && summary.totals.undetermined > 0 ? 3 : 0
  }

  // In one pass: each row is decided as it comes, each combination of values once.
  const columns = [...new Set(Object.values(plan.columns))]
  const places = columns.map((header) => session.layout.headers.indexOf(header))
  const reader = new KindReader(check, recognition, plan, columns)
  const decider = new Decider(check)
  const kinds = new Map<string, Group>()
  let undecided = 0
  let pcs = 0
  const writer = new VerdictWriter(session.layout.headers, 0, exporting)
  await write(writer.heading())
  for await (const rows of session.rows(new AbortController().signal)) {
    const text = writer.lines(rows, (row) => {
      const cells = places.map((place) => row[place] ?? '')
      const key = cells.join('\u0000')
      const group = kinds.get(key) ?? { ...decider.decide(reader.answersOf({ values: cells }).answers), count: 0 }
      kinds.set(key, group)
      if (group.outcome === 'undetermined') undecided++
      return group
    })
    pcs += rows.rows.filter(isPc).length
    progress({ rows: pcs, bytes: rows.bytes })
    await write(text)
  }
  if (pcs === 0) throw new InventoryError({ kind: 'header-only' })
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(() => resolve()))
  process.stderr.write(
    `\n${plural(pcs, 'PC')} in ${plural(kinds.size, 'kind')}, ${plural(undecided, 'PC')} not decided\n`,
  )
  return values.strict && undecided > 0 ? 3 : 0
}

function parse() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        edition: { type: 'string' },
        check: { type: 'string', default: 'reimaging' },
        shared: { type: 'string' },
        map: { type: 'string' },
        link: { type: 'string' },
        out: { type: 'string' },
        private: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    throw new BadInput(cause instanceof Error ? cause.message : String(cause))
  }
}

/** The plan that link and file say. What neither names is left to the headers. */
function planOf(edition: Edition, check: string, shared: string, map: string | undefined): Plan {
  const asked = new URLSearchParams(shared.replace(/^.*#/, ''))
  asked.set('check', check)
  const plan = decodePlan(edition, `#${asked}`)
  for (const [key, value] of asked)
    if (!['check', 'v'].includes(key) && !/[.]|^name$/.test(key) && plan.shared[key] !== value)
      throw new BadInput(`"${key}=${value}" is no answer of the check ${check}`)
  if (map === undefined) return plan
  const read = mapIn(map)
  return { ...plan, ...read, columns: { ...plan.columns, ...read.columns } }
}

function mapIn(file: string): Pick<Plan, 'columns' | 'values' | 'against'> & { readonly name?: string } {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const { columns, values, against, name } = Object(read)
    return {
      columns: texts(columns),
      against: texts(against),
      values: Object.fromEntries(Object.entries(Object(values)).map(([question, all]) => [question, texts(all)])),
      ...(typeof name === 'string' && { name }),
    }
  } catch (cause) {
    throw new BadInput(`${file} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

const texts = (of: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(Object(of)).filter((one): one is [string, string] => typeof one[1] === 'string'))

async function sourceAt(file: string): Promise<Source> {
  if (file === '-') return standardInput()
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  )
  if (size === undefined) throw new BadInput(`${file} cannot be read`)
  return {
    size,
    async start(length) {
      const parts: Uint8Array[] = []
      for await (const part of createReadStream(file, { end: length - 1 })) parts.push(part)
      return Buffer.concat(parts)
    },
    pieces: () => createReadStream(file, { highWaterMark: 1024 * 1024 }),
  }
}

/** Comes only once, so what was looked at first is handed out again before the rest. */
function standardInput(): Source {
  const rest = process.stdin[Symbol.asyncIterator]()
  let start: Uint8Array = new Uint8Array()
  let isAtEnd = false
  return {
    async start(length) {
      const parts: Uint8Array[] = []
      for (let bytes = 0; bytes < length && !isAtEnd; ) {
        const { value, done = false } = await rest.next()
        isAtEnd = done
        if (!done) parts.push(value)
        bytes += value?.length ?? 0
      }
      start = Buffer.concat(parts)
      return start
    },
    async *pieces() {
      yield start
      while (!isAtEnd) {
        const { value, done = false } = await rest.next()
        isAtEnd = done
        if (!done) yield value
      }
    },
  }
}

function progressOf(size: number | undefined): (progress: { readonly rows: number; readonly bytes: number }) => void {
  if (!process.stderr.isTTY) return () => undefined
  return ({ rows, bytes }) => {
    const part = size === undefined ? '' : `, ${Math.round((100 * bytes) / Math.max(size, 1))} %`
    process.stderr.write(`\r${plural(rows, 'PC')}${part}`)
  }
}

try {
  process.exitCode = await main()
} catch (cause) {
  const says =
    cause instanceof InventoryError ? problemText(cause.problem) : cause instanceof BadInput ? cause.message : undefined
  if (says === undefined) throw cause
  console.error(`${says}\n\nSee: npm run -s fleet -- --help`)
  process.exitCode = 2
}
