import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { changedSince } from '../../src/engine/step/shared-stamp.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { documentFormat, type SavedCheck, writeDocument } from '../../src/saved/document.ts'
import { type ImportReply, importFile, largestFile, readImport, refusedBySize } from '../../src/saved/import.ts'
import { linkOf, placesOf, savedFrom, stepOf } from '../../src/saved/open.ts'
import { checkNamed } from '../support.ts'
import { second, unfinished } from './saved.ts'

const none: readonly SavedCheck[] = []

function imported(text: string, before = none) {
  const { checks, result } = importFile(placesOf([edition200910]), before, 'a.json', text)
  return { checks, ...result }
}

describe('a file of saved checks', () => {
  it('is imported beside what is there, and says by name what it added and what not', () => {
    const { checks, says } = imported(writeDocument([second, unfinished]), [second])
    expect(checks).toEqual([second, unfinished])
    expect(says).toEqual([
      'Added 1 check: “To be asked”.',
      'Here already, and left as it is: “PCs on the second floor”.',
    ])
  })

  it('brings how inventories are read along, without those that cannot be used', () => {
    const mapping = { name: 'Lansweeper', rules: '2009-10', plan: '#check=reimaging', saved: second.saved }
    const { mappings, says } = imported(writeDocument([], { unknown: { mappings: [mapping, 7, { plan: 1 }] } }))
    expect(mappings).toEqual([mapping])
    expect(says).toEqual(['2 mappings in it cannot be read, so they were left out.'])
    expect(imported(writeDocument([], { unknown: { mappings: 'none' } })).says).toContain(
      'There is nothing saved in it.',
    )
  })

  it('names ten of those it added, and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...second, id: `${index}`, name: `PC ${index}` }))
    const { says } = imported(writeDocument(many))
    expect(says).toHaveLength(1)
    expect(says[0]).toMatch(/^Added 12 checks: “PC 0”, .*“PC 9” and 2 more\.$/)
  })

  it.each([
    ['', 'is empty'],
    ['%PDF-1.7\n\u0000', 'begins with “%PDF-1.7”'],
    [writeDocument([second]).slice(0, 120), 'ends too early, at “'],
    ['{"format":"geojson"}', 'begins with “{"format":"geojson"}”'],
    [`{"format":"${documentFormat}","version":7,"checks":[]}`, 'newer version of this tool (format 7)'],
  ])('that is none changes nothing and says why', (text, part) => {
    const before = [second]
    const { checks, says } = imported(text, before)
    expect(checks).toBe(before)
    expect(says[0]).toContain('“a.json”')
    expect(says[0]).toContain(part)
    expect(says[1]).toBe('Nothing was added, and what was saved before is as it was.')
  })

  it('with single faults is imported without them, and says which and why', () => {
    const entries = [second, 'floppy', { ...second, name: 'n'.repeat(10_000) }, { ...second, check: 'download' }]
    const { checks, says } = imported(JSON.stringify({ format: documentFormat, version: 1, checks: entries }))
    expect(checks).toHaveLength(2)
    expect(says).toEqual([
      `Added 2 checks: “${second.name}”, “${'n'.repeat(60)}…”.`,
      'Entry 2 is no saved check but “floppy”, so it was left out.',
      `Entry 3, “${'n'.repeat(60)}…”, has a name of 10,000 characters. It was cut after 150; rename it if that lost something.`,
      `Entry 4, “${second.name}”, has the link “${second.link.slice(0, 60)}…”, which does not belong to its check, so it was left out.`,
    ])
  })

  it('says how many more faults there are than it tells', () => {
    const entries = Array.from({ length: 8 }, () => 7)
    const { checks, says } = imported(JSON.stringify({ format: documentFormat, version: 1, checks: entries }))
    expect(checks).toBe(none)
    expect(says).toHaveLength(7)
    expect(says[0]).toBe('“a.json” added nothing.')
    expect(says.at(-1)).toBe('3 more are faulty too.')
  })

  it.each([
    { ...second, check: 'floppy', link: '/floppy/verdict#v=1' },
    { ...second, link: '/reimaging/floppy#v=1' },
  ])('leaves out what leads to nothing here', (stranger) => {
    const { checks, says } = imported(writeDocument([unfinished, stranger]))
    expect(checks).toEqual([unfinished])
    expect(says[1]).toContain(`leads to “${stranger.link}”, and this tool has nothing there`)
  })

  it('without a check says so', () => {
    expect(imported(writeDocument([])).says).toEqual(['“a.json” added nothing.', 'There is nothing saved in it.'])
  })

  it('is refused by its size, before anybody reads it', () => {
    expect(refusedBySize('a.json', largestFile)).toBeUndefined()
    expect(refusedBySize('a.json', 50 * 1024 * 1024)?.[0]).toMatch(/^“a\.json” has 50 MB\. .*16 MB.* not read/)
  })
})

describe('a file that is read to its end before anything is changed', () => {
  async function repliesTo(file: Blob, checks = none): Promise<readonly ImportReply[]> {
    const replies: ImportReply[] = []
    await readImport({ file, name: 'a.json', checks, places: placesOf([edition200910]) }, (reply) =>
      replies.push(reply),
    )
    return replies
  }
  const manyOf = (count: number, name = 'PC'): readonly SavedCheck[] =>
    Array.from({ length: count }, (_, index) => ({ ...second, id: `${index}`, name: `${name} ${index}` }))

  it('says how far it has come, and then what is new in it', async () => {
    const all = manyOf(5_000)
    const replies = await repliesTo(new Blob([writeDocument(all)]), all.slice(0, 4_998))
    expect(replies.slice(0, -1)).toEqual([0, 0.4, 0.8].map((part) => ({ kind: 'progress', part })))
    expect(replies.at(-1)).toMatchObject({
      kind: 'read',
      added: all.slice(4_998),
      says: ['Added 2 checks: “PC 4998”, “PC 4999”.', expect.stringContaining('Here already')],
    })
  })

  it('brings nothing where it holds more than a browser keeps', async () => {
    const [reply] = (await repliesTo(new Blob([writeDocument(manyOf(25_000))]))).slice(-1)
    expect(reply).toMatchObject({
      kind: 'read',
      added: [],
      mappings: [],
      says: [expect.stringContaining('no room left')],
    })
  })

  it('brings nothing where it cannot be read', async () => {
    const gone = Object.assign(new Blob(), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
    expect(await repliesTo(gone)).toEqual([
      { kind: 'read', added: [], mappings: [], says: ['“a.json” could not be read. Choose it once more.'] },
    ])
  })
})

describe('a saved check', () => {
  it('opens where it was saved, with what it stood for then', () => {
    const check = checkNamed('reimaging')
    const step = stepAt(check, 'verdict', second.link.slice(second.link.indexOf('#')))
    const saved = { ...second, ...savedFrom(edition200910, step) }
    expect(saved).toEqual(second)
    const link = linkOf([edition200910], saved)
    expect(link?.href).toBe(`${second.link}&rules=2009-10&revision=2&was=other-right&on=${second.saved.slice(0, 10)}`)
    expect(link && stepOf(link)).toMatchObject({
      address: second.link,
      verdict: step.kind === 'verdict' && step.verdict,
    })
    expect(stepAt(check, 'verdict', link?.hash ?? '')).toMatchObject({
      address: second.link,
      memory: { rules: '2009-10', revision: '2', was: 'other-right', on: second.saved.slice(0, 10) },
    })
  })

  it('tells when the outcome is another today', () => {
    const link = linkOf([edition200910], { ...second, was: 'permitted' })
    if (link === undefined) throw new Error('It does not open')
    expect(changedSince(edition200910, stepOf(link), { was: 'permitted' }, '2026-11-27')).toEqual({
      outcome: { was: 'permitted', now: 'other-right', corrections: [], isAltered: true },
    })
  })

  it('that is not finished opens at its question, and has no outcome', () => {
    const link = linkOf([edition200910], unfinished)
    expect(link && stepOf(link)).toMatchObject({ kind: 'question', question: 'agreement' })
    expect(link?.href).toBe(`${unfinished.link}&rules=2009-10`)
    if (link !== undefined) expect(savedFrom(edition200910, stepOf(link))).not.toHaveProperty('was')
  })

  it('without any answer opens at the first question', () => {
    const link = linkOf([edition200910], { ...second, link: '/reimaging/media' })
    expect(link?.href).toBe(`/reimaging/media#rules=2009-10&revision=2&was=other-right&on=${second.saved.slice(0, 10)}`)
    expect(link && stepOf(link)).toMatchObject({ question: 'media' })
  })
})

describe('a saved check of the rules of today', () => {
  const editions = [edition200910, edition202605]
  const of2026 = { ...second, link: '/2026-05/reimaging/media#v=1&media=oem', rules: '2026-05' }

  it('is read, and leads to those rules', () => {
    const { checks } = importFile(placesOf(editions), [], 'a.json', writeDocument([of2026]))
    expect(checks.map(({ link }) => link)).toEqual([of2026.link])
    const link = linkOf(editions, of2026)
    expect(link?.edition.id).toBe('2026-05')
    expect(link && stepOf(link)).toMatchObject({ question: 'cameWith' })
    expect(link && savedFrom(link.edition, stepOf(link))).toMatchObject({
      link: '/2026-05/reimaging/cameWith#v=1&media=oem',
      rules: '2026-05',
    })
  })

  it('leads nowhere where those rules are not known, and one without a prefix means 2009-10', () => {
    expect(linkOf([edition200910], of2026)).toBeUndefined()
    expect(linkOf(editions, second)?.edition.id).toBe('2009-10')
  })
})
