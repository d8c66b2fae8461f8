import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { type Modules, qrCode, qrPath, qrText } from '../../src/records/qr.ts'

/** What a reader that is not ours makes of a code, each module so many pixels wide. */
function readBack(modules: Modules, scale = 4): string | undefined {
  const size = modules.length * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true)
        pixels.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3)
  return jsQR(pixels, size, size)?.data
}

const links = [
  'https://licensing.example/reimaging/verdict#v=1&media=oem',
  `https://licensing.example/tools/${'long/'.repeat(120)}`,
]

it('another reader reads from the code what was put in', () => {
  for (const link of links) expect(readBack(qrCode(link))).toBe(link)
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true, size: '+1' }), (link) => {
      fc.pre(link.length < 700)
      expect(readBack(qrCode(link))).toBe(link)
    }),
    { numRuns: 25 },
  )
})

it('it reads the code in block characters too', () => {
  for (const link of links) {
    const lines = qrText(qrCode(link)).split('\n')
    const rows = lines.flatMap((line) => [
      Array.from(line, (sign) => '▀█'.includes(sign)),
      Array.from(line, (sign) => '▄█'.includes(sign)),
    ])
    const modules = rows.slice(0, lines[0]?.length)
    expect(readBack(modules)).toBe(link)
  }
})

it('the path draws each dark module once', () => {
  const modules = qrCode('https://licensing.example/')
  const drawn = qrPath(modules)
    .split('z')
    .filter((part) => part !== '')
  expect(drawn).toHaveLength(modules.flat().filter((isDark) => isDark).length)
  for (const part of drawn) {
    const [, x = '', y = ''] = /^M(\d+) (\d+)h1v1h-1$/.exec(part) ?? []
    expect(modules[Number(y)]?.[Number(x)]).toBe(true)
  }
})
