/** Keeps what was measured and writes it into `docs/performance.md`, between its two marks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, release, totalmem, type } from 'node:os'
import { launch } from './browser.mjs'

const resultsFile = 'bench/results.json'
const page = 'docs/performance.md'
const [begin, end] = ['<!-- measured: npm run bench writes from here -->', '<!-- measured: to here -->']

const read = () => (existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {})

/** Keeps one part, so that a run may be done in parts. */
export function keep(part, result) {
  const results = { ...read(), [part]: { date: new Date().toISOString().slice(0, 16), result } }
  writeFileSync(resultsFile, `${JSON.stringify(results, roundedIn)}\n`)
}

const roundedIn = (_key, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)

/** Writes the table and returns it. */
export async function writeReport() {
  const text = [
    table(Object.entries(read()).flatMap(([part, { date, result }]) => rowsOf(part, result, date))),
    await machine(),
  ].join('\n\n')
  const before = readFileSync(page, 'utf8')
  const [head, rest] = before.split(begin)
  if (rest === undefined) throw new Error(`${page} has no line “${begin}”`)
  writeFileSync(page, `${head}${begin}\n\n${text}\n\n${end}${rest.split(end)[1] ?? ''}`)
  return text
}

/** The table of one part, as it would be kept now. */
export const tableOf = (part, result) => table(rowsOf(part, result, new Date().toISOString()))

const rowsOf = (part, result, date) => [[`**${titles[part]}**, ${date.slice(0, 10)}`], ...figures[part](result)]

async function machine() {
  const browser = await launch()
  const version = (await browser.version()).split('/').at(-1)
  await browser.close()
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const names = [
    'react-dom',
    'survey-core',
    'survey-react-ui',
    'publicodes',
    '@publicodes/forms',
    '@publicodes/react-ui',
    'json-rules-engine',
    '@gorules/zen-engine',
    'lighthouse',
    'papaparse',
  ]
  return [
    `${cpus().length} × ${cpu?.model.trim() || 'a processor without a name'}, ${memory} GiB, ${type()} ${release()}, Node ${process.versions.node}, Chromium ${version}.`,
    `${names.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`,
  ].join('\n')
}

const resolveFrom = createRequire(import.meta.url)
function versionOf(name) {
  const folder = resolveFrom.resolve.paths(name)?.find((one) => existsSync(`${one}/${name}/package.json`))
  return folder === undefined ? '?' : JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version
}

const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
const percentile = (numbers, part) =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(part * numbers.length) - 1]
const whole = (number) => (Math.round(number) || 0).toLocaleString('en')
const times = (ratio) => `${ratio.toFixed(2)} ×`
const of = (all, pick) => median(all.map(pick))

const table = (rows) =>
  [['figure', 'measured', 'must reach', ''], ['---', '---:', '---:', '---:'], ...rows]
    .map((row) => `| ${[...row, '', '', ''].slice(0, 4).join(' | ')} |`)
    .join('\n')

/** A figure, what it is made of, and whether it is as small as it must be. */
const atMost = (figure, value, most, show = times, made = '') => [
  figure,
  made === '' ? show(value) : `${show(value)} (${made})`,
  most === undefined ? '' : `at most ${show(most)}`,
  most === undefined ? '' : reached(value <= most),
]
const atLeast = (figure, value, least, show) => [
  figure,
  show(value),
  `at least ${show(least)}`,
  reached(value >= least),
]
const reached = (isSo) => (isSo ? 'reached' : '**not reached**')
const milliseconds = (value) => `${whole(value)} ms`
const megabytes = (value) => `${whole(value)} MB`
const fold = (value) => `${whole(value)} ×`

const titles = {
  load: 'A visit on Slow 4G (150 ms latency), processor slowed down four times',
  interactions: 'From a press to what is painted, processor slowed down four times, 98th percentile',
  lighthouse: 'Lighthouse, performance',
  verdicts: 'Verdicts, with findings and citations, in one thread',
  fleet: 'A fleet',
}

const figures = {
  load({ opened, worked }) {
    const paint = (page) => of(opened[page], (run) => run.paint)
    const first = (app) => of(worked[app], (run) => run.first)
    const bytes = (app) => of(worked[app], (run) => run.bytes)
    const step = (app) => median(worked[app].flatMap(({ steps }) => steps))
    const slowest = of(worked.advisor, ({ steps }) => Math.max(...steps))
    const shift = Math.max(...[opened.first, opened.verdict, worked.advisor].flat().map((run) => run.shift))
    const [quicker, lighter] = [first, bytes].map((measure) =>
      measure('surveyjs') < measure('publicodes') ? 'surveyjs' : 'publicodes',
    )
    const ratio = (figure, measure, [ours, theirs], most) =>
      atMost(
        figure,
        measure(ours) / measure(theirs),
        most,
        times,
        `${whole(measure(ours))} ms beside ${whole(measure(theirs))}`,
      )
    return [
      ratio('first paint of the first question, to the static page', paint, ['first', 'static'], 1.15),
      ratio('first paint of a shared verdict, to the static page', paint, ['verdict', 'static'], 1.15),
      ratio('first answer shows the next question, to the faster peer', first, ['advisor', quicker], 0.5),
      ratio('a step, to SurveyJS', step, ['advisor', 'surveyjs'], 0.8),
      ratio('a step, to Publicodes', step, ['advisor', 'publicodes']),
      atMost('the slowest step', slowest, 100, milliseconds),
      atMost('the slowest step, to the median', slowest / step('advisor'), 2),
      atMost('bytes until the first answer has shown the next question', bytes('advisor'), bytes(lighter), whole),
      atMost('layout shift', shift, 0, (value) => value.toFixed(3)),
    ]
  },
  interactions(result) {
    return Object.entries(result).map(([what, all]) =>
      atMost(what, percentile(all, 0.98), 100, milliseconds, `${all.length} presses, median ${whole(median(all))}`),
    )
  },
  verdicts({ rates }) {
    const ratio = (name) => median(rates.advisor.map((rate, round) => rate / rates[name][round]))
    return [
      ['a second', whole(median(rates.advisor))],
      atLeast('to json-rules-engine', ratio('json-rules-engine'), 30, fold),
      atLeast('to zen-engine', ratio('zen-engine'), 20, fold),
    ]
  },
  fleet({ rows, node, five, chromium, engine }) {
    const time = (run) => run.time
    const peak = (run) => run.peak ?? Number.NaN
    const longest = Math.max(...chromium.whole.map((run) => run.longest))
    const scaled = (engine.time / engine.sampled) * rows
    const both = { Node: node, Chromium: chromium }
    return [
      ...Object.entries(both).flatMap(([name, { alone, whole: all }]) => [
        atMost(
          `${whole(rows)} rows, to the parser alone, ${name}`,
          median(all.map((run, place) => run.time / alone[place].time)),
          1.25,
          times,
          `${milliseconds(of(all, time))} beside ${whole(of(alone, time))}`,
        ),
        atMost(
          `peak memory over the parser alone, ${name}`,
          of(all, peak) - of(alone, peak),
          120,
          megabytes,
          `${megabytes(of(all, peak))} in all`,
        ),
        atMost(
          `decided again after a changed mapping, ${name}`,
          of(all, (run) => run.again),
          200,
          milliseconds,
        ),
      ]),
      atMost(
        `peak memory over the parser alone, ${whole(5 * rows)} rows, Node`,
        five.whole.peak - five.alone.peak,
        120,
        megabytes,
      ),
      atMost('longest task of the main thread, Chromium', longest, 50, (value) =>
        value === 0 ? 'none over 50 ms' : milliseconds(value),
      ),
      atLeast('json-rules-engine deciding alone, to our whole run', scaled / of(node.whole, time), 100, fold),
    ]
  },
  lighthouse(scores) {
    return Object.entries(scores).map(([name, all]) => atLeast(`${name} page`, median(all), 98, whole))
  },
}
