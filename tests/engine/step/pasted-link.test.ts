import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { readPasted } from '../../../src/engine/step/pasted-link.ts'
import { whyNoCase } from '../../../src/words/link-notices.ts'

const hash = '#v=1&media=oem'

describe('a pasted link', () => {
  it.each([
    ['of a site', `https://tools.example/reimaging/verdict${hash}`],
    ['of a folder of a site', `https://tools.example/it/reimaging/verdict${hash}`],
    ['without a site', `/reimaging/media${hash}`],
    ['without a step', `https://tools.example/reimaging${hash}`],
    ['with a slash and a query', `https://tools.example/reimaging/verdict/?utm=mail${hash}`],
    ['with blanks around it', `  https://tools.example/reimaging/verdict${hash}\n`],
    ['in a mail', `See <https://tools.example/reimaging/verdict${hash}> and https://elsewhere.example/#top`],
  ])('%s is read', (_, text) => {
    expect(readPasted(edition200910, text)).toMatchObject({ kind: 'case', check: { id: 'reimaging' }, hash })
  })

  it('with faults in it is read, so that they can be named', () => {
    expect(readPasted(edition200910, '/upgrade/target#target=floppy')).toMatchObject({ kind: 'case' })
  })

  it.each([
    ['', 'Paste the link to a check'],
    [' \n', 'Paste the link to a check'],
    ['https://elsewhere.example/', '“https://elsewhere.example/” is no link to a check'],
    [`https://elsewhere.example/floppy/verdict${hash}`, 'is no link to a check'],
    ['reimaging', 'no answers in it'],
    ['https://tools.example/reimaging/media', 'no answers in it'],
    ['https://tools.example/compare#v=1&check=reimaging', 'compares cases already'],
    ['x'.repeat(10_000), 'too long'],
    [`${'x'.repeat(200)}`, `“${'x'.repeat(60)}…” is no link`],
  ])('that is %j is refused with a reason', (text, part) => {
    const pasted = readPasted(edition200910, text)
    expect(pasted.kind === 'none' && whyNoCase(pasted.why, text)).toContain(part)
  })

  it('never makes the reader throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (text) => {
        expect(['case', 'none']).toContain(readPasted(edition200910, text).kind)
      }),
    )
  })
})
