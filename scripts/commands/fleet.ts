/** The command that decides an inventory: `npm run -s fleet -- inventory.csv --shared '…' --out verdicts.csv`. */
import { createWriteStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { defaultEntry, editionEntries, entryOf } from '../../src/editions/index.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import type { Check } from '../../src/engine/check.ts'
import { checkIn, type Edition } from '../../src/engine/edition.ts'
import { questionOf } from '../../src/engine/flow/flow.ts'
import { Decider, KindReader } from '../../src/fleet/decide.ts'
import { jsonOfFleet, VerdictWriter } from '../../src/fleet/export.ts'
import { decodePlan, type Plan } from '../../src/fleet/plan.ts'
import { InventoryError } from '../../src/fleet/problem.ts'
import { isPc } from '../../src/fleet/rows.ts'
import { FleetSession } from '../../src/fleet/session.ts'
import type { Group } from '../../src/fleet/summary.ts'
import { problemText } from '../../src/pages/fleet/text.ts'
import { plural } from '../../src/words/sentences.ts'
import { comingOnce, type Streams, sourceAt } from './streams.ts'

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

/** Runs the command with these arguments, and gives its exit code. Faults of ours are thrown. */
export async function fleetCommand(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await decideFleet(args, streams)
  } catch (cause) {
    const says =
      cause instanceof InventoryError
        ? problemText(cause.problem)
        : cause instanceof BadInput
          ? cause.message
          : undefined
    if (says === undefined) throw cause
    streams.stderr.write(`${says}\n\nSee: npm run -s fleet -- --help\n`)
    return 2
  }
}

async function decideFleet(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const options = parse(args)
  if (options.values.help) {
    stdout.write(`${usage}\n`)
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
  const source = file === '-' ? comingOnce(stdin) : await sourceAt(file)
  if (source === undefined) throw new BadInput(`${file} cannot be read`)
  const recognition = await recognitionOf(edition.id)
  const session = await FleetSession.open(check, recognition, source)
  const plan = session.propose(planOf(edition, check, values.shared ?? '', values.map))
  for (const header of [...Object.values(plan.columns), ...(plan.name === undefined ? [] : [plan.name])])
    if (!session.layout.headers.includes(header))
      throw new BadInput(
        `The inventory has no column "${header}". It has ${session.layout.headers.map((one) => `"${one}"`).join(', ')}`,
      )
  for (const [question, header] of Object.entries(plan.columns))
    stderr.write(`${question} comes from the column "${header}"\n`)

  const day = new Date().toISOString().slice(0, 10)
  const exporting = {
    edition,
    day,
    link: (address: string) => `${values.link ?? ''}${address}`,
    withPrivate: values.private,
  }
  const out: NodeJS.WritableStream = values.out === undefined ? stdout : createWriteStream(values.out)
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  const progress = progressOf(stderr, source.size)

  if (values.json) {
    if (file === '-') throw new BadInput('--json reads the inventory from a file')
    await session.read(plan, new AbortController().signal, progress)
    const summary = session.decide(plan)
    await write(jsonOfFleet(plan, summary, exporting))
    stderr.write(`\n${plural(summary.pcs, 'PC')} decided\n`)
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
  if (out !== stdout) await new Promise<void>((resolve) => out.end(() => resolve()))
  stderr.write(`\n${plural(pcs, 'PC')} in ${plural(kinds.size, 'kind')}, ${plural(undecided, 'PC')} not decided\n`)
  return values.strict && undecided > 0 ? 3 : 0
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
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
function planOf(edition: Edition, check: Check, shared: string, map: string | undefined): Plan {
  const asked = new URLSearchParams(shared.replace(/^.*#/, ''))
  asked.set('check', check.id)
  const plan = decodePlan(edition, `#${asked}`)
  for (const [key, value] of asked)
    if (!['check', 'v'].includes(key) && !/[.]|^name$/.test(key) && plan.shared[key] !== value)
      throw new BadInput(`"${key}=${value}" is no answer of the check ${check.id}`)
  if (map === undefined) return plan
  const read = mapIn(map)
  refuseUnknown(check, read)
  return { ...plan, ...read, columns: { ...plan.columns, ...read.columns } }
}

/** A question that is misspelt would be left unanswered without a word. */
function refuseUnknown({ id, flow }: Check, { columns, values, against }: ReturnType<typeof mapIn>): void {
  for (const question of Object.keys({ ...columns, ...values, ...against }))
    if (questionOf(flow, question) === undefined)
      throw new BadInput(
        `The check ${id} has no question ${question}; it has ${flow.questions.map((one) => one.id).join(', ')}`,
      )
  for (const [question, meanings] of Object.entries(values))
    for (const answer of Object.values(meanings))
      if (!questionOf(flow, question)?.values.includes(answer))
        throw new BadInput(`"${answer}" is no answer to ${question}`)
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

function progressOf(
  stderr: Streams['stderr'],
  size: number | undefined,
): (progress: { readonly rows: number; readonly bytes: number }) => void {
  if (!stderr.isTTY) return () => undefined
  return ({ rows, bytes }) => {
    const part = size === undefined ? '' : `, ${Math.round((100 * bytes) / Math.max(size, 1))} %`
    stderr.write(`\r${plural(rows, 'PC')}${part}`)
  }
}
