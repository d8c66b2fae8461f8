import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, copyOf, inOrder, merge, remove, rename, update } from '../../src/saved/edit.ts'
import { anyChecks, second, unfinished } from './saved.ts'

const both = [second, unfinished]

describe('saved checks', () => {
  it('can be renamed, and the others stay as they are', () => {
    const renamed = { ...second, name: 'Third floor' }
    expect(rename(both, 'one', ' Third  floor ')).toEqual({ checks: [renamed, unfinished], result: renamed })
  })

  it('can be deleted, and brought back to the same place in the list', () => {
    expect(remove(both, 'one')).toEqual({ checks: [unfinished], result: second })
    expect(inOrder(add([unfinished], second).checks)).toEqual(inOrder(both))
  })

  it('that are gone cannot be renamed or deleted', () => {
    expect(rename(both, 'three', 'x')).toBeUndefined()
    expect(remove(both, 'three')).toBeUndefined()
  })

  it('never share an id', () => {
    const { checks, result } = add(both, { ...unfinished, id: 'one' })
    expect(new Set(checks.map(({ id }) => id)).size).toBe(3)
    expect(checks.at(-1)).toBe(result)
  })

  it('are copied under a name that tells them apart', () => {
    const copy = copyOf(second, 'three', '2026-11-26T00:00:00.000Z')
    expect(copy).toEqual({
      ...second,
      id: 'three',
      name: 'Copy of PCs on the second floor',
      saved: '2026-11-26T00:00:00.000Z',
    })
    expect(copyOf({ ...second, name: 'n'.repeat(150) }, 'three', copy.saved).name).toHaveLength(150)
  })

  it('stand with the newest first, in one order whatever came first', () => {
    expect(inOrder([unfinished, second]).map(({ id }) => id)).toEqual(['one', 'two'])
    fc.assert(
      fc.property(anyChecks, (checks) => {
        expect(inOrder(checks.toReversed())).toEqual(inOrder(checks))
      }),
    )
  })
})

describe('merging', () => {
  it('takes in what is new, and leaves alone what is there already', () => {
    expect(merge([second], both)).toEqual({ checks: both, added: [unfinished], known: [second] })
  })

  it('takes nothing twice that differs in its id alone', () => {
    expect(merge([second], [{ ...second, id: 'x' }]).checks).toEqual([second])
    expect(merge([], [second, { ...second, id: 'x' }]).added).toEqual([second])
  })

  it.each([
    ['name', 'Renamed since'],
    ['link', '/reimaging/verdict#v=1&media=oem'],
    ['rules', '2011-02'],
    ['revision', 7],
    ['revised', '2026-01-01'],
    ['was', 'permitted'],
    ['details', { reference: 'CHG-2' }],
    ['saved', '2026-01-01T00:00:00Z'],
  ])('keeps both where the %s is another', (field, value) => {
    const { checks, added } = merge([second], [{ ...second, [field]: value }])
    expect(checks).toHaveLength(2)
    expect(checks[0]).toEqual(second)
    expect(added).toMatchObject([{ [field]: value }])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(2)
  })

  it('loses nothing, doubles nothing, and comes to an end', () => {
    fc.assert(
      fc.property(anyChecks, anyChecks, (mine, theirs) => {
        const { checks, added, known } = merge(mine, theirs)
        expect(checks.slice(0, mine.length)).toEqual(mine)
        expect(added.length + known.length).toBe(theirs.length)
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
        expect(merge(checks, theirs).added).toEqual([])
      }),
    )
  })
})

describe('a check that is saved again', () => {
  const again = { ...second, id: 'new', name: 'Another name', link: `${second.link}&x=y`, details: { pcs: '7' } }

  it('is updated under its id, with all that a later version knows of it', () => {
    const unknown = { owner: 'Kim' }
    const { checks, result } = update([{ ...second, unknown }, unfinished], 'one', again) ?? {}
    expect(result).toEqual({ ...again, id: 'one', unknown })
    expect(checks).toEqual([result, unfinished])
  })

  it('is not updated where it is gone', () => {
    expect(update([unfinished], 'one', again)).toBeUndefined()
  })
})
