/**
 * Puts a fault into the code that decides, one at a time, and sees whether a test fails: a measure of the tests. Records
 * the score of each part of the code. Fails below the score asked for, and where a fault that no test notices is not
 * explained.
 *
 *     npm run mutation                                  all of it, which takes long
 *     npm run mutation -- --part 2009-10                one part: engine, or an edition
 *     npm run mutation -- --incremental                 only what has changed since the last run on this machine
 *     npm run mutation -- --part engine --mutate FILE   one file of it, as often as wanted; records nothing
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { partNamed, parts } from './mutated-files.mjs'
import { type Explained, fingerprint, type MutationRecord, readRecords, recordFile } from './mutation-record.ts'

const leastScore = 97
const explainedFile = 'scripts/mutation/explained.json'

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: parts.map(({ name }) => name) },
    mutate: { type: 'string', multiple: true },
    incremental: { type: 'boolean', default: false },
  },
})
const reasons: readonly Explained[] = JSON.parse(readFileSync(explainedFile, 'utf8'))

for (const part of values.part) await measure(part, values.mutate)

/** @param only The files to look at; all of the part, and then it is recorded, unless said. */
async function measure(part: string, only: readonly string[] | undefined): Promise<void> {
  const files = only ?? partNamed(part).files
  const code = fingerprint(part)
  // The runners are processes of their own, and take the tests from it.
  process.env.MUTATED_PART = part
  const results = await new Stryker({
    configFile: 'scripts/mutation/stryker.config.mjs',
    mutate: [...files],
    ...(only === undefined && {
      incremental: true,
      incrementalFile: `.stryker-tmp-last-${part}.json`,
      force: !values.incremental,
    }),
  }).runMutationTest()
  const of = (...statuses: readonly MutantResult['status'][]) =>
    results.filter(({ status }) => statuses.includes(status))
  const noticed = of('Killed', 'Timeout').length
  const missed = of('Survived', 'NoCoverage').map(describe)
  const mutants = noticed + missed.length
  const score = (100 * noticed) / mutants
  const unexplained = missed.filter((fault) => reasonFor(fault) === undefined)
  const stale = reasons
    .filter(({ file }) => files.includes(file))
    .filter((reason) => !missed.some((fault) => reasonFor(fault) === reason))

  const ignored = of('Ignored').length
  console.log(
    `\n${part}: ${mutants} faults, ${noticed} noticed: ${score.toFixed(1)} %; ${ignored} left out as mere words`,
  )
  for (const { file, line, original, replacement } of unexplained)
    console.log(`  not noticed and not explained: ${file}:${line}: ${original}  →  ${replacement}`)
  for (const { file, original } of stale) console.log(`  explained, but noticed or gone: ${file}: ${original}`)

  if (score < leastScore || unexplained.length > 0 || stale.length > 0) {
    console.log(
      `\nNothing was recorded. It takes ${leastScore} %, and a reason in ${explainedFile} for each that is left.`,
    )
    process.exitCode = 1
  } else if (only === undefined) {
    const unnoticed = missed.flatMap((fault) => reasonFor(fault) ?? [])
    const date = new Date().toISOString().slice(0, 10)
    const tool = `Stryker ${versionOf('@stryker-mutator/core')}`
    const record: MutationRecord = { date, tool, code, mutants, noticed, unnoticed }
    writeFileSync(recordFile, `${JSON.stringify({ ...readRecords(), [part]: record }, undefined, 2)}\n`)
    console.log(`\nRecorded in ${recordFile}.`)
  }
}

function reasonFor(fault: Omit<Explained, 'why'>): Explained | undefined {
  return reasons.find(
    ({ file, original, replacement }) =>
      file === fault.file && original === fault.original && replacement === fault.replacement,
  )
}

/** A fault by the text it replaces. Lines and columns count from one. */
function describe({ fileName, location: { start, end }, replacement }: MutantResult) {
  const file = relative('.', fileName).replaceAll('\\', '/')
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(start.column - 1) ?? ''
  return { file, line: start.line, original: inOneLine(lines.join('\n')), replacement: inOneLine(replacement ?? '') }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
}
