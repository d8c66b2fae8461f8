import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Inventory } from '../../src/fleet/inventory.ts'
import { layoutOf } from '../../src/fleet/layout.ts'
import { InventoryError } from '../../src/fleet/problem.ts'
import { lineOfCells, rowsOf } from '../../src/fleet/rows.ts'
import { sourceOf } from '../../src/fleet/source.ts'
import { decided, opened } from './inventories.ts'

const known = (header: string): boolean => ['computername', 'coalabel', 'os'].includes(header)

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Headers and rows of a file that comes in pieces of some size. */
async function readAll(bytes: Uint8Array, size = 7) {
  const layout = layoutOf(bytes, true, known)
  const rows: (readonly string[])[] = []
  for await (const read of rowsOf(inPieces(bytes, size), layout)) rows.push(...read.rows)
  return { headers: layout.headers, rows, layout }
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

const table = 'Computer name;COA label\r\nPC-1;"Windows 7; ""Pro"""\r\nGerät-2;"two\r\nlines"\r\n'
const expected = {
  headers: ['Computer name', 'COA label'],
  rows: [
    ['PC-1', 'Windows 7; "Pro"'],
    ['Gerät-2', 'two\r\nlines'],
  ],
}

describe('a file is read, however it is made', () => {
  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with its mark', utf8(`\ufeff${table}`)],
    ['UTF-16, little end first', utf16(table, true)],
    ['UTF-16, big end first', utf16(table, false)],
    ['Windows-1252', Uint8Array.from(table, (letter) => letter.charCodeAt(0))],
    ['a line that names the separator', utf8(`sep=;\r\n${table}`)],
    ['titles above the header', utf8(`All PCs of the company\r\n\r\nMade on Monday\r\n${table}`)],
    ['the type that PowerShell puts first', utf8(`#TYPE Selected.System.Management.ManagementObject\r\n${table}`)],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 2, 3, 5, 64, 10_000]) expect(await readAll(bytes, size)).toMatchObject(expected)
  })

  it.each([
    [',', ','],
    [';', ';'],
    ['tab', '\t'],
    ['|', '|'],
  ])('with %s between the cells', async (_, delimiter) => {
    const { rows } = await readAll(utf8(`Computer name|COA label\nPC-1|Windows 7\n`.replaceAll('|', delimiter)))
    expect(rows).toEqual([['PC-1', 'Windows 7']])
  })

  it('with ends of lines of every kind', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect((await readAll(utf8(`Computer name,OS${end}A,"x"${end}B,y`))).rows).toEqual([
        ['A', 'x'],
        ['B', 'y'],
      ])
  })

  it('without a header', async () => {
    const { headers, rows } = await readAll(utf8('PC-1,48,1033\nPC-2,48,1031\n'))
    expect(headers).toEqual(['Column 1', 'Column 2', 'Column 3'])
    expect(rows).toHaveLength(2)
  })

  it('with headers that are there twice, or empty', async () => {
    expect((await readAll(utf8('OS,OS,\n1,2,3\n'))).headers).toEqual(['OS', 'OS (2)', 'Column 3'])
  })

  it('with accents that come late', async () => {
    const start = utf8(`Computer name,OS\n${'PC,Windows 7\n'.repeat(30_000)}`)
    const end = Uint8Array.from('PC-é,Windows 7 Édition\n', (letter) => letter.charCodeAt(0))
    const session = await opened(new Blob([start, end]))
    const names: string[] = []
    const plan = session.propose({ check: 'reimaging', shared: {}, columns: {}, values: {}, against: {} })
    await session.read(plan, new AbortController().signal, () => undefined)
    session.decide(plan)
    for await (const { name } of session.pcs(plan, new AbortController().signal)) names.push(name)
    expect(names.at(-1)).toBe('PC-é')
    expect(names).toHaveLength(30_001)
  })
})

describe('a file that is no inventory is refused, and it is said why', () => {
  const bytes = (...all: readonly number[]) => Uint8Array.from(all)
  it.each([
    ['nothing', utf8(''), { kind: 'empty' }],
    ['empty lines', utf8('\r\n\r\n  \r\n'), { kind: 'empty' }],
    ['a header alone', utf8('Computer name,COA label\r\n'), { kind: 'header-only' }],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), { kind: 'workbook' }],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), { kind: 'workbook' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 7, 1, 2), { kind: 'binary' }],
  ])('%s', (_, content, problem) => {
    expect(() => layoutOf(content, true, known)).toThrow(expect.objectContaining({ problem }))
  })

  it('a quotation mark that never closes, with its line', async () => {
    const text = 'Computer name,OS\nPC-1,"Windows\n7"\nPC-2,"Windows 7\nPC-3,Windows 7\n'
    await expect(readAll(utf8(text), 1_000)).rejects.toMatchObject({ problem: { kind: 'open-quote', line: 4 } })
  })

  it('a file that is changed while it is read', async () => {
    const blob = new Blob(['x'])
    Object.defineProperty(blob, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
    })
    const changed = { problem: { kind: 'changed' } }
    await expect(sourceOf(blob).start(1)).rejects.toMatchObject(changed)
    await expect(sourceOf(blob).pieces()[Symbol.asyncIterator]().next()).rejects.toMatchObject(changed)
  })
})

describe('what is uneven loses nothing', () => {
  it('rows with more or fewer cells count, and the first is named', async () => {
    const inventory = new Inventory(['Computer name', 'OS'], ['OS'])
    inventory.add({ rows: [['A', 'x'], ['B'], ['C', 'x', 'y', 'z'], ['']], line: 2, bytes: 0 })
    expect(inventory.rows).toBe(3)
    expect(inventory.shorter).toEqual({ count: 1, line: 3 })
    expect(inventory.longer).toEqual({ count: 1, line: 4 })
    expect(inventory.width).toBe(4)
  })

  it('columns that tell single PCs apart are refused', () => {
    const inventory = new Inventory(['Computer name'], ['Computer name'])
    const rows = Array.from({ length: 100_001 }, (_, index) => [`PC-${index}`])
    expect(() => inventory.add({ rows, line: 2, bytes: 0 })).toThrow(InventoryError)
  })

  it('5,000 columns are read', async () => {
    const header = Array.from({ length: 5_000 }, (_, index) => `c${index}`)
    header[4_999] = 'COA label'
    const row = header.map(() => 'Windows 7 Professional')
    const summary = await decided(`${header.join(',')}\n${row.join(',')}\n`)
    expect(summary.pcs).toBe(1)
  })

  it('one column is read', async () => {
    expect((await decided('COA label\nWindows 7 Professional\nWin7 Pro\n')).pcs).toBe(2)
  })
})

it('any text is read without a fault, or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      try {
        const { pcs, groups } = await decided(text)
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(pcs)
      } catch (cause) {
        expect(cause).toBeInstanceOf(InventoryError)
      }
    }),
    { numRuns: 300 },
  )
})

it('what is written as CSV is read again as it was', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '1'), maxLength: 8 })
    .filter((text) => !text.startsWith('\r'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const written = ['Computer name,OS\r\n', ...rows.map((row) => lineOfCells(['x', ...row]))].join('')
      const { rows: read } = await readAll(utf8(written.replace('OS\r\n', 'OS,More\r\n')))
      expect(read).toEqual(rows.map((row) => ['x', ...row]))
    }),
  )
})

it('separators and line breaks within quotes do not say what separates the cells', async () => {
  const { rows } = await readAll(utf8('Computer name,OS\r\n"a","b;\n;\n;\n;"\r\n'))
  expect(rows).toEqual([['a', 'b;\n;\n;\n;']])
})

it('no cell that is written is a formula', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const cell = lineOfCells([value]).replace(/^"/, '')
      return !/^[=+\-@\t]/.test(cell)
    }),
  )
})
