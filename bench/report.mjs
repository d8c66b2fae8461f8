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

/** Writes the tables and returns them. */
export async function writeReport() {
  const text = [
    await machine(),
    ...Object.entries(read()).map(([part, { date, result }]) => tables[kindOf(part)](part, date, result)),
  ].join('\n\n')
  const before = readFileSync(page, 'utf8')
  const [head, rest] = before.split(begin)
  if (rest === undefined) throw new Error(`${page} has no line “${begin}”`)
  writeFileSync(page, `${head}${begin}\n\n${text}\n\n${end}${rest.split(end)[1] ?? ''}`)
  return text
}

/** The table of one part, as it would be kept now. */
export const tableOf = (part, result) => tables[kindOf(part)](part, new Date().toISOString().slice(0, 16), result)

const kindOf = (part) => (part.startsWith('load') ? 'load' : part)

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
const whole = (number) => Math.round(number).toLocaleString('en')
const times = (ratio) => `${ratio.toFixed(2)} ×`
const reached = (isSo) => (isSo ? 'reached' : '**not reached**')
const table = (head, rows) =>
  [head, head.map((_, place) => (place === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const tables = {
  load(part, date, result) {
    const latency = part.split('-')[1]
    const of = (app, pick) => median(result[app].map(pick))
    const steps = (app) => result[app].flatMap((run) => run.steps)
    const rows = [
      ['first paint of the first question, ms', (app) => of(app, ({ paint }) => paint)],
      ['first answer shows the next question, ms', (app) => app !== 'static' && of(app, ({ first }) => first)],
      ['Continue to next question, median, ms', (app) => app !== 'static' && median(steps(app))],
      [
        'the slowest step, median of the runs, ms',
        (app) => app !== 'static' && of(app, (run) => Math.max(...run.steps)),
      ],
      ['bytes until the first answer has shown the next question', (app) => of(app, ({ bytes }) => bytes)],
      ['layout shift', (app) => Math.max(...result[app].map(({ shift }) => shift))],
    ].map(([name, measure]) => [
      name,
      ...['static', 'advisor', 'surveyjs', 'publicodes'].map((app) => shown(name, measure(app))),
    ])
    const faster = (measure) => Math.min(measure('surveyjs'), measure('publicodes'))
    const paint = of('advisor', (run) => run.paint) / of('static', (run) => run.paint)
    const verdict = of('verdict', (run) => run.paint) / of('static', (run) => run.paint)
    const first = of('advisor', (run) => run.first) / faster((app) => of(app, (run) => run.first))
    const step = median(steps('advisor')) / faster((app) => median(steps(app)))
    const worst = of('advisor', (run) => Math.max(...run.steps)) / median(steps('advisor'))
    const bytes = of('advisor', (run) => run.bytes)
    const lighter = faster((app) => of(app, (run) => run.bytes))
    const shift = Math.max(...[...result.advisor, ...result.verdict].map((run) => run.shift))
    const goals = [
      ['first paint of the first question, to the static page', times(paint), 'at most 1.15 ×', reached(paint <= 1.15)],
      ['first paint of a shared verdict, to the static page', times(verdict), 'at most 1.5 ×', reached(verdict <= 1.5)],
      ['first answer, to the faster peer', times(first), 'at most 0.75 ×', reached(first <= 0.75)],
      ['a step, to the faster peer', times(step), 'at most 0.8 ×', reached(step <= 0.8)],
      ['the slowest step, to the median', times(worst), 'at most 2 ×', reached(worst <= 2)],
      ['bytes until the first answer', whole(bytes), `at most ${whole(lighter)}`, reached(bytes <= lighter)],
      ['layout shift', String(shift), '0', reached(shift === 0)],
    ]
    return [
      `### Slow 4G with ${latency} ms latency, processor slowed down four times`,
      `${result.advisor.length} cold runs each in turn, medians, ${date} UTC. The verdict of a shared link is there after ${whole(of('verdict', (run) => run.shown))} ms.`,
      table(['', 'static page', 'Reimaging Advisor', 'SurveyJS', 'Publicodes'], rows),
      table(['figure', 'measured', 'must reach', ''], goals),
    ].join('\n\n')
  },
  verdicts(_part, date, { cases, rates }) {
    const rows = Object.entries(rates).map(([name, all]) => [
      name === 'advisor' ? 'Reimaging Advisor' : name,
      whole(median(all)),
    ])
    const ratio = (name) => median(rates.advisor.map((rate, round) => rate / rates[name][round]))
    const goals = [
      ['json-rules-engine', 30],
      ['zen-engine', 20],
    ].map(([name, least]) => [
      `to ${name}`,
      `${ratio(name).toFixed(0)} ×`,
      `at least ${least} ×`,
      reached(ratio(name) >= least),
    ])
    return [
      '### Verdicts a second, in one thread',
      `Rules alone, with findings and citations. All three gave the same outcome, findings and citations for ${whole(cases)} paths before the clock ran. ${rates.advisor.length} rounds in turn, medians, ${date} UTC.`,
      table(['', 'verdicts a second'], rows),
      table(['figure', 'measured', 'must reach', ''], goals),
    ].join('\n\n')
  },
  fleet(_part, date, { rows, node, five, chromium, engine }) {
    const of = (all, pick) => median(all.map(pick))
    const time = ({ time }) => time
    const peak = (run) => run.peak ?? Number.NaN
    const again = (run) => run.again
    const longest = Math.max(...chromium.whole.map((run) => run.longest))
    const ratio = ({ whole, alone }) => median(whole.map((run, place) => run.time / alone[place].time))
    const more = ({ whole, alone }) => of(whole, peak) - of(alone, peak)
    const measured = [
      ['the parser alone, ms', node.alone, chromium.alone, time],
      ['the whole run, ms', node.whole, chromium.whole, time],
      ['peak memory of the parser alone, MB', node.alone, chromium.alone, peak],
      ['peak memory of the whole run, MB', node.whole, chromium.whole, peak],
      ['decided again after a changed mapping, ms', node.whole, chromium.whole, again],
    ].map(([name, inNode, inChromium, pick]) => [name, whole(of(inNode, pick)), whole(of(inChromium, pick))])
    measured.push(['the same until the page shows it, ms', '–', whole(of(chromium.whole, (run) => run.shown))])
    const scaled = (engine.time / engine.sampled) * rows
    const slower = scaled / of(node.whole, time)
    const goals = [
      ...[
        ['Node', node],
        ['Chromium', chromium],
      ].flatMap(([name, all]) => [
        [`whole run to the parser alone, ${name}`, times(ratio(all)), 'at most 1.25 ×', reached(ratio(all) <= 1.25)],
        [`peak memory over the parser alone, ${name}, MB`, whole(more(all)), 'at most 120', reached(more(all) <= 120)],
        [
          `decided again, ${name}, ms`,
          whole(of(all.whole, again)),
          'at most 200',
          reached(of(all.whole, again) <= 200),
        ],
      ]),
      [
        `peak memory over the parser alone at ${whole(5 * rows)} rows, Node, MB`,
        whole(five.whole.peak - five.alone.peak),
        'at most 120',
        reached(five.whole.peak - five.alone.peak <= 120),
      ],
      [
        'longest task of the main thread, Chromium, ms',
        longest === 0 ? 'none over 50' : whole(longest),
        'at most 50',
        reached(longest <= 50),
      ],
      [
        'json-rules-engine deciding alone, to our whole run',
        `${whole(slower)} ×`,
        'at least 100 ×',
        reached(slower >= 100),
      ],
    ]
    return [
      '### A whole fleet',
      `An inventory of ${whole(rows)} rows of 12 columns, ${whole(node.whole[0].kinds)} kinds of PCs. ${node.whole.length} runs each in turn, each in a process or browser of its own, medians, ${date} UTC. json-rules-engine decided ${whole(engine.sampled)} rows, with the facts that ours recognises, in ${whole(engine.time)} ms: ${whole(scaled / 1_000)} s for all.`,
      table(['', 'Node', 'Chromium, in a worker'], measured),
      table(['figure', 'measured', 'must reach', ''], goals),
    ].join('\n\n')
  },
  lighthouse(_part, date, scores) {
    const rows = Object.entries(scores).map(([name, all]) => [
      `${name} page`,
      all.join(', '),
      whole(median(all)),
      '100',
      reached(median(all) >= 100),
    ])
    return [
      '### Lighthouse, performance',
      `Each run cold, ${date} UTC.`,
      table(['', 'runs', 'median', 'must reach', ''], rows),
    ].join('\n\n')
  },
}

function shown(name, value) {
  if (value === false) return '–'
  return name === 'layout shift' ? String(Math.round(value * 1000) / 1000) : whole(value)
}
