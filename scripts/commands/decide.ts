/** The command that decides one case: `npm run -s decide -- 'https://…/reimaging/verdict#v=1&media=oem' --format text`. */
import { parseArgs } from 'node:util'
import { version } from '../../src/browser/version.ts'
import { defaultEntry, entryOf } from '../../src/editions/index.ts'
import { questionOf } from '../../src/engine/flow/flow.ts'
import { readPasted } from '../../src/engine/step/pasted-link.ts'
import { sharedAddress } from '../../src/engine/step/shared-stamp.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { jsonOf, schemaAddress } from '../../src/records/json.ts'
import { markdownOf } from '../../src/records/markdown.ts'
import { codeOf } from '../../src/records/qr.ts'
import { recordOf } from '../../src/records/record.ts'
import { textOf } from '../../src/records/text.ts'
import { noticesOf, whyNoCase } from '../../src/words/link-notices.ts'
import type { Streams } from './streams.ts'

const usage = `Decides one case by the rules of a check.

  npm run -s decide -- '<link, or answers>' [options]

Answers are written as in a link: 'media=volume-licensing&agreement=open-license&…'.

  --edition <id>    the edition of the rules (default ${defaultEntry.id})
  --check <id>      the check that bare answers belong to (default reimaging)
  --format <form>   text, md or json (default text)
  --link <address>  what the link in the record begins with (default: the path within the product)

Exit codes: 0 decided, 1 a fault of ours, 2 bad input, 3 a question is still open (it is named).`

/** Runs the command with these arguments, and gives its exit code. Faults of ours are thrown. */
export async function decideCommand(
  args: readonly string[],
  streams: Pick<Streams, 'stdout' | 'stderr'>,
): Promise<number> {
  const result = await decideCase(args).catch((cause: unknown) => {
    if (cause instanceof TypeError && 'code' in cause) return refuse(cause.message)
    throw cause
  })
  if (result.says !== '') streams.stderr.write(result.says)
  if (result.record !== '') streams.stdout.write(result.record)
  return result.code
}

interface Result {
  readonly code: 0 | 2 | 3
  readonly record: string
  /** What is wrong, open or worth noticing. */
  readonly says: string
}

async function decideCase(args: readonly string[]): Promise<Result> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      check: { type: 'string', default: 'reimaging' },
      format: { type: 'string', default: 'text' },
      link: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return { code: 0, record: `${usage}\n`, says: '' }
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) return refuse('Give one link, or the answers of one case, in quotes')
  const entry = entryOf(values.edition)
  if (entry === undefined) return refuse(`There is no edition ${values.edition}`)
  const edition = await entry.load()
  if (!['text', 'md', 'json'].includes(values.format)) return refuse(`There is no format ${values.format}`)
  const link = given.includes('#') ? given : `/${values.check}/verdict#v=1&${given}`
  const pasted = readPasted(edition, link)
  if (pasted.kind === 'none') return refuse(whyNoCase(pasted.why, link))
  const { check } = pasted
  const step = stepAt(check, 'verdict', pasted.hash)
  const notices = noticesOf(check, step.kind === 'verdict' ? step.facts : {}, step.problems)
    .map((notice) => `${notice}\n`)
    .join('')
  if (step.kind === 'question') {
    const words = check.question(step.question, step.facts)
    const answers = questionOf(check.flow, step.question)?.values.filter((value) => step.options.includes(value)) ?? []
    const ways = answers.map((value) => `${step.question}=${value}`).join(', ')
    return { code: 3, record: '', says: `${notices}${words.ask}\nAnswer it with ${ways}\n` }
  }
  const day = new Date().toISOString().slice(0, 10)
  const address = `${values.link}${sharedAddress(edition, step, day)}`
  const record = recordOf(edition, step, { date: day, version, link: address, details: {} })
  const written =
    values.format === 'json'
      ? jsonOf(record, `${values.link}${schemaAddress}`, codeOf(address).svg)
      : `${(values.format === 'md' ? markdownOf : textOf)(record).trimEnd()}\n`
  return { code: 0, record: written, says: notices }
}

const refuse = (says: string): Result => ({
  code: 2,
  record: '',
  says: `${says}\n\nSee: npm run -s decide -- --help\n`,
})
