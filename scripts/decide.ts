/** Decides one case: `npm run -s decide -- 'https://…/reimaging/verdict#v=1&media=oem' --format text`. */
import { parseArgs } from 'node:util'
import { version } from '../src/browser/version.ts'
import { defaultEntry, entryOf } from '../src/editions/index.ts'
import { questionOf } from '../src/engine/flow/flow.ts'
import { readPasted } from '../src/engine/step/pasted-link.ts'
import { sharedAddress } from '../src/engine/step/shared-stamp.ts'
import { stepAt } from '../src/engine/step/step.ts'
import { jsonOf, schemaAddress } from '../src/records/json.ts'
import { markdownOf } from '../src/records/markdown.ts'
import { codeOf } from '../src/records/qr.ts'
import { recordOf } from '../src/records/record.ts'
import { textOf } from '../src/records/text.ts'
import { noticesOf, whyNoCase } from '../src/words/link-notices.ts'

const usage = `Decides one case by the rules of a check.

  npm run -s decide -- '<link, or answers>' [options]

Answers are written as in a link: 'media=volume-licensing&agreement=open-license&…'.

  --edition <id>    the edition of the rules (default ${defaultEntry.id})
  --check <id>      the check that bare answers belong to (default reimaging)
  --format <form>   text, md or json (default text)
  --link <address>  what the link in the record begins with (default: the path within the product)

Exit codes: 0 decided, 1 a fault of ours, 2 bad input, 3 a question is still open (it is named).`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      check: { type: 'string', default: 'reimaging' },
      format: { type: 'string', default: 'text' },
      link: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
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
  for (const notice of noticesOf(check, step.kind === 'verdict' ? step.facts : {}, step.problems)) console.error(notice)
  if (step.kind === 'question') {
    const words = check.question(step.question, step.facts)
    const answers = questionOf(check.flow, step.question)?.values.filter((value) => step.options.includes(value)) ?? []
    console.error(`${words.ask}\nAnswer it with ${answers.map((value) => `${step.question}=${value}`).join(', ')}`)
    return 3
  }
  const day = new Date().toISOString().slice(0, 10)
  const address = `${values.link}${sharedAddress(edition, step, day)}`
  const record = recordOf(edition, step, { date: day, version, link: address, details: {} })
  if (values.format === 'json')
    process.stdout.write(jsonOf(record, `${values.link}${schemaAddress}`, codeOf(address).svg))
  else process.stdout.write(`${(values.format === 'md' ? markdownOf : textOf)(record).trimEnd()}\n`)
  return 0
}

function refuse(says: string): number {
  console.error(`${says}\n\nSee: npm run -s decide -- --help`)
  return 2
}

try {
  process.exitCode = await main()
} catch (cause) {
  if (!(cause instanceof TypeError && 'code' in cause)) throw cause
  process.exitCode = refuse(cause.message)
}
