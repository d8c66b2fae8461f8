import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  mergeMappings,
  readMappings,
  type SavedMapping,
  withMapping,
  writeMappings,
} from '../../src/saved/mapping-document.ts'

const mapping: SavedMapping = {
  name: 'Export of SCCM',
  rules: '2026-05',
  plan: '#check=reimaging&column.licensed=COA',
  saved: '2026-11-27T09:00:00.000Z',
}

it('a document is read as it was written, with what a later version added to it and to its entries', () => {
  const later = { ...mapping, unknown: { colour: 'red' } }
  const document = { mappings: [later], broken: [{ entry: 2, raw: 'broken' }], unknown: { pinned: [1] } }
  expect(readMappings(writeMappings(document))).toEqual({ kind: 'ready', ...document })
})

it('a mapping takes the place of the one of its name, and keeps what a later version knows of it', () => {
  const later = { ...mapping, unknown: { colour: 'red' } }
  const other = { ...mapping, name: 'Other' }
  expect(withMapping([later, other], { ...mapping, rules: '2009-10' })).toEqual([{ ...later, rules: '2009-10' }, other])
  expect(withMapping([later], other)).toEqual([later, other])
})

it('of two entries with one name the first is used, and the other is kept', () => {
  const text = writeMappings({ mappings: [mapping, { ...mapping, plan: '#' }], broken: [], unknown: {} })
  expect(readMappings(text)).toMatchObject({ mappings: [mapping], broken: [{ entry: 2 }] })
})

it('any text is read without a fault, and any entry costs no more than itself', () => {
  fc.assert(fc.property(fc.string(), (text) => ['ready', 'corrupt'].includes(readMappings(text).kind)))
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const text = writeMappings({ mappings: [mapping], broken: [{ entry: 2, raw }], unknown: {} })
      const read = readMappings(text)
      expect(read).toMatchObject({ kind: 'ready', mappings: [mapping] })
      if (read.kind === 'ready') expect(writeMappings(read)).toBe(text)
    }),
  )
})

it('of another browser come in beside those that are there, none twice and none in place of another', () => {
  const mine: SavedMapping = { name: 'PDQ', rules: '2009-10', plan: '#check=reimaging', saved: '2026-11-27T09:00:00Z' }
  const other = { ...mine, plan: '#check=upgrade' }
  const { mappings, added } = mergeMappings([mine], [{ ...mine, name: 'Same' }, other, other])
  expect(added).toEqual([{ ...other, name: '2: PDQ' }])
  expect(mappings).toEqual([mine, ...added])
})
