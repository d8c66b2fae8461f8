import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { decideCommand } from '../../scripts/commands/decide.ts'
import { fleetCommand } from '../../scripts/commands/fleet.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const inventory = 'PC,COA,Channel\r\nA,Windows 7 Professional,OEM\r\nB,Windows 7 Home Premium,OEM\r\n'
const shared = 'media=volume-licensing&agreement=select-plus&image=windows-7-professional&language=same'
const pcs = file('pcs.csv', inventory)

/** Runs a command in this process: what it writes, and its exit code. */
async function run(command: typeof fleetCommand, args: readonly string[], input = '') {
  const written = { out: '', err: '' }
  const into = (where: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[where] += String(chunk)
        done()
      },
    })
  const code = await command(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('out'),
    stderr: into('err'),
  })
  return { code, ...written }
}

const fleet = (args: readonly string[], input?: string) => run(fleetCommand, args, input)
const decide = (...args: readonly string[]) => run(decideCommand, args)

describe('the command fleet', () => {
  it('reads a file or standard input, and writes to a file or standard output alike', async () => {
    const piped = await fleet(['--shared', shared], inventory)
    expect(piped.code).toBe(0)
    expect(piped.out).toMatch(/^\ufeffPC,COA,Channel,outcome,verdict,/)
    expect(piped.out).toMatch(/\r\nA,Windows 7 Professional,OEM,permitted,/)
    expect(piped.out).toMatch(/\r\nB,Windows 7 Home Premium,OEM,not-permitted,/)
    expect(piped.err).toMatch(/licensed comes from the column "COA"[\s\S]*2 PCs in 2 kinds, 0 PCs not decided/)
    const out = join(folder, 'verdicts.csv')
    const filed = await fleet([pcs, '--shared', shared, '--out', out])
    expect([filed.code, filed.out, readFileSync(out, 'utf8')]).toEqual([0, '', piped.out])
  })

  it('tells by its exit code that PCs are not decided, where that is asked for', async () => {
    const args = [pcs, '--shared', shared.replace('&language=same', '')]
    expect(await fleet(args)).toMatchObject({ code: 0 })
    expect(await fleet([...args, '--strict'])).toMatchObject({ code: 3, out: expect.stringContaining('undetermined') })
    expect(await fleet([...args, '--strict', '--json'])).toMatchObject({ code: 3 })
    expect(await fleet([pcs, '--shared', shared, '--strict'])).toMatchObject({ code: 0 })
  })

  it('writes counts and groups as JSON, with links that begin as asked', async () => {
    const { code, out } = await fleet([pcs, '--shared', shared, '--json', '--link', 'https://x.example'])
    const { pcs: count, totals, groups, edition } = JSON.parse(out)
    expect([code, edition, count, totals.permitted, totals['not-permitted']]).toEqual([0, '2009-10', 2, 1, 1])
    expect(groups[0].link).toMatch(/^https:\/\/x\.example\/reimaging\/verdict#v=1&/)
  })

  it('decides by the rules that are asked for', async () => {
    const today = 'Name,Licence,Channel\nA,Windows 11 Pro,OEM\n'
    const args = [
      '--edition',
      '2026-05',
      '--shared',
      'media=volume-licensing&image=windows-11-pro&agreement=mpsa&language=same&oneLicense=yes',
    ]
    const { code, out } = await fleet(args, today)
    expect([code, out]).toEqual([0, expect.stringMatching(/,permitted,.*\/2026-05\/reimaging\/verdict#.*,2026-05,/)])
  })

  it('takes columns and meanings of values from a map', async () => {
    const map = file(
      'map.json',
      JSON.stringify({
        columns: { licensed: 'Edition' },
        values: { licensed: { P: 'windows-7-professional' } },
        name: 'Host',
      }),
    )
    const { code, out } = await fleet(['--shared', `${shared}&channel=oem`, '--map', map], 'Host,Edition\nA,P\n')
    expect([code, out]).toEqual([0, expect.stringContaining(',permitted,')])
  })

  const map = (name: string, content: unknown) => ['--map', file(name, JSON.stringify(content))]
  const refused: readonly (readonly [why: string, args: readonly string[], says: string, input?: string])[] = [
    ['two inventories', [pcs, 'b.csv'], 'One inventory at a time, not also b.csv'],
    ['an option that there is not', ['--sharde', 'x'], "Unknown option '--sharde'"],
    [
      'an edition that there is not',
      ['--edition', '2031-01'],
      'There is no edition 2031-01; there is 2009-10, 2026-05',
    ],
    ['a check that there is not', ['--check', 'floppy'], 'There is no check floppy; there is reimaging, upgrade'],
    ['a file that is not there', [join(folder, 'none.csv')], 'none.csv cannot be read'],
    [
      'an answer that there is not',
      [pcs, '--shared', 'media=floppy'],
      '"media=floppy" is no answer of the check reimaging',
    ],
    ['a map that is no JSON', [pcs, '--map', pcs], 'pcs.csv cannot be used: '],
    [
      'a column that is not there',
      [pcs, ...map('a.json', { columns: { licensed: 'X' } })],
      'The inventory has no column "X". It has "PC", "COA", "Channel"',
    ],
    [
      'a question that there is not',
      [pcs, ...map('b.json', { columns: { licenced: 'COA' } })],
      'The check reimaging has no question licenced; it has media, ',
    ],
    [
      'a meaning that there is not',
      [pcs, ...map('c.json', { values: { licensed: { P: 'w7' } } })],
      '"w7" is no answer to licensed',
    ],
    ['nothing', [], 'There is nothing in it.', ''],
    ['headings alone', [], 'It has headings, but no row below them.', 'PC,OS\n'],
    [
      'a quotation mark that never closes',
      [],
      'In line 2 a quotation mark opens and never closes.',
      'PC,OS\nA,"x\nB,y\n',
    ],
    ['JSON of standard input', ['--json'], '--json reads the inventory from a file', inventory],
  ]
  const inWords = refused.map(([why, args, says, input = inventory]) => ({ why, args, says, input }))
  it.each(inWords)('refuses $why, and says so', async ({ args, says, input }) => {
    const { code, out, err } = await fleet(args, input)
    expect([code, err]).toEqual([2, expect.stringContaining(says)])
    expect(err).toContain('See: npm run -s fleet -- --help')
    expect(out).not.toContain('permitted')
  })
})

describe('the command decide', () => {
  const case_ = `${shared}&channel=oem&licensed=windows-7-professional`

  it('writes one case in each form', async () => {
    expect(await decide(case_)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('WHAT TO DO NEXT') })
    expect(await decide(case_, '--format', 'md')).toMatchObject({ code: 0, out: expect.stringMatching(/^# /) })
    const { code, out } = await decide(`https://x.example/reimaging/verdict#v=1&${case_}`, '--format', 'json')
    expect([code, JSON.parse(out).verdict?.outcome ?? JSON.parse(out).outcome]).toEqual([0, 'permitted'])
  })

  it('names the question that is open, with its answers', async () => {
    const { code, out, err } = await decide('media=volume-licensing&agreement=select-plus')
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/Answer it with image=/)
  })

  it.each<readonly [why: string, args: readonly string[], says: string]>([
    ['no case', [], 'Give one link, or the answers of one case'],
    ['two cases', ['media=oem', 'media=retail'], 'Give one link'],
    ['an edition that there is not', ['media=oem', '--edition', '2031-01'], 'There is no edition 2031-01'],
    ['a form that there is not', ['media=oem', '--format', 'pdf'], 'There is no format pdf'],
    ['an option that there is not', ['media=oem', '--fromat', 'md'], "Unknown option '--fromat'"],
    ['a link to no case', ['https://x.example/about#x'], 'See: npm run -s decide'],
  ])('refuses %s, and says so', async (_why, args, says) => {
    expect(await decide(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
  })
})

/** Node and the loader of the scripts are in the way only here, and where tests/fleet/large-fleets.test.ts runs `fleet`. */
it('end as processes with the same exit codes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bin.mjs', 'decide', 'https://x.example/about#x'], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([2, expect.stringContaining('See: npm run -s decide')])
})
