import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { documentFormat, readDocument, type SavedCheck } from '../../src/saved/document.ts'
import { add, remove, rename } from '../../src/saved/edit.ts'
import { SavedStore } from '../../src/saved/store.ts'
import { second, strangeText } from './saved.ts'

const key = 'reimaging-advisor:saved-checks'

/** Storage as its owner sees it: own properties are what is kept. */
class Kept {
  #isDeaf: boolean
  onSet: (key: string, text: string) => void
  constructor(isDeaf: boolean, onSet: (key: string, text: string) => void = () => undefined) {
    this.#isDeaf = isDeaf
    this.onSet = onSet
    Object.defineProperty(this, 'onSet', { enumerable: false })
  }
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(Reflect.get(this, name)) : null
  }
  setItem(name: string, text: string): void {
    if (!this.#isDeaf) Reflect.set(this, name, text)
    this.onSet(name, text)
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name)
  }
}

/**
 * Windows as Chromium has them: each sees its own copy of what is kept, writes at once there, and hears of the others'
 * writes when they have gone round, in one order for all.
 */
class Windows {
  readonly #underway: { readonly from: number; readonly text: string }[] = []
  readonly #all: { readonly store: SavedStore; readonly storage: Kept; readonly target: EventTarget }[] = []

  constructor(count: number) {
    for (let number = 0; number < count; number++) {
      const storage = new Kept(false, (name, text) => name === key && this.#underway.push({ from: number, text }))
      this.#all.push({ store: new SavedStore(), storage, target: new EventTarget() })
      this.in(number, (store) => store.subscribe(() => undefined))
    }
  }

  in<Result>(number: number, act: (store: SavedStore) => Result): Result {
    const one = this.#all[number % this.#all.length]
    if (one === undefined) throw new Error('There is no window')
    vi.stubGlobal('localStorage', one.storage)
    vi.stubGlobal('window', one.target)
    return act(one.store)
  }

  /** One write goes round. */
  deliver(): boolean {
    const write = this.#underway.shift()
    if (write === undefined) return false
    for (const [number, { storage, target }] of this.#all.entries()) {
      // What a window wrote itself is on its way, and comes after this.
      const isOutdated = this.#underway.some(({ from }) => from === number)
      if (number === write.from || isOutdated) continue
      Reflect.set(storage, key, write.text)
      this.in(number, () => target.dispatchEvent(new Event('storage')))
    }
    return true
  }

  settle(): void {
    for (let rounds = 0; this.deliver(); rounds++) if (rounds > 1_000) throw new Error('The windows never agree')
  }

  /** What each of them sees. */
  seen(): readonly (readonly SavedCheck[])[] {
    return this.#all.map(({ storage }) => {
      const found = readDocument(storage.getItem(key) ?? '')
      return found.kind === 'document' ? found.checks : []
    })
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), window: fc.nat(2), name: fc.nat(9) }),
  fc.record({ kind: fc.constant('rename' as const), window: fc.nat(2), which: fc.nat(5), name: fc.nat(9) }),
  fc.record({ kind: fc.constant('remove' as const), window: fc.nat(2), which: fc.nat(5) }),
  fc.record({ kind: fc.constant('deliver' as const) }),
)

describe('windows beside each other', () => {
  it.each([2, 3])('%d of them lose nothing that one of them added, and agree in the end', (count) => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 14 }), (steps) => {
        const windows = new Windows(count)
        const added = new Set<string>()
        const removed = new Set<string>()
        for (const [place, step] of steps.entries()) {
          if (step.kind === 'deliver') {
            windows.deliver()
            continue
          }
          const all = windows.seen()[step.window % count] ?? []
          const id = step.kind === 'add' ? `id${place}` : all[step.which]?.id
          if (id === undefined) continue
          const done = windows.in(step.window, (store) =>
            store.update((checks) => {
              if (step.kind === 'add') return add(checks, { ...second, id, name: `PC ${step.name} of ${place}` })
              if (step.kind === 'remove') return remove(checks, id)
              return rename(checks, id, `PC ${step.name} at ${place}`)
            }),
          )
          if (done.kind === 'refused') continue
          if (step.kind === 'add') added.add(id)
          if (step.kind === 'remove') removed.add(id)
        }
        windows.settle()
        const [first = [], ...others] = windows.seen()
        for (const other of others) expect(other).toEqual(first)
        const ids = first.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of added) if (!removed.has(id)) expect(ids).toContain(id)
      }),
      { seed: 19, numRuns: 200 },
    )
  })

  it('let go what one of them deleted while another added', () => {
    const windows = new Windows(2)
    windows.in(0, (store) => store.update((checks) => add(checks, second)))
    windows.settle()
    windows.in(0, (store) => store.update((checks) => remove(checks, second.id)))
    windows.in(1, (store) => store.update((checks) => add(checks, { ...second, id: 'b', name: 'B' })))
    windows.settle()
    for (const seen of windows.seen()) expect(seen.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('what is kept', () => {
  function openOn(storage: Kept): SavedStore {
    vi.stubGlobal('localStorage', storage)
    vi.stubGlobal('window', new EventTarget())
    const store = new SavedStore()
    store.subscribe(() => undefined)
    return store
  }
  const everything = (storage: Kept) =>
    Object.fromEntries(Object.keys(storage).map((name) => [name, storage.getItem(name)]))

  it('is changed once at the most by being read, whatever it holds', () => {
    const name = fc.oneof(strangeText, fc.constant(second.name))
    const entry = fc
      .record({ id: strangeText, name, saved: fc.constantFrom('2026-02-30T09:00:00Z', second.saved), was: name })
      .map((fields) => ({ ...second, ...fields }))
    const text = fc.oneof(
      fc.array(entry, { maxLength: 4 }).map((checks) => JSON.stringify({ format: documentFormat, version: 1, checks })),
      fc.constantFrom('', '{', '[]', 'null'),
    )
    fc.assert(
      fc.property(text, (kept) => {
        const storage = new Kept(false)
        storage.setItem(key, kept)
        const looks = []
        for (let look = 0; look < 3; look++) {
          openOn(storage)
          looks.push(everything(storage))
        }
        expect(looks[1]).toEqual(looks[0])
        expect(looks[2]).toEqual(looks[0])
        // Nothing is lost: it is there as it was, or was set aside as it was.
        if (looks[0]?.[key] !== kept) expect(Object.values(looks[0] ?? {})).toContain(kept)
      }),
      { seed: 19, numRuns: 200 },
    )
  })

  it('keeps what a later version wrote, whatever is changed', () => {
    const storage = new Kept(false)
    const later = { format: documentFormat, version: 1, owner: { name: 'Kim' }, checks: [{ ...second, color: 'red' }] }
    storage.setItem(key, JSON.stringify(later))
    const store = openOn(storage)
    store.update((checks) => rename(checks, second.id, 'Third floor'))
    store.update((checks) => add(checks, { ...second, id: 'two', name: 'Another' }))
    expect(JSON.parse(storage.getItem(key) ?? '')).toMatchObject({
      owner: { name: 'Kim' },
      checks: [{ name: 'Third floor', color: 'red' }, { name: 'Another' }],
    })
  })

  it('is not called kept by storage that drops it without a word', () => {
    const store = openOn(new Kept(true))
    expect(store.update((checks) => add(checks, second))).toEqual({ kind: 'refused', why: 'unavailable' })
  })

  it('is never set aside more than twenty times', () => {
    const storage = new Kept(false)
    for (let number = 0; number < 25; number++) {
      storage.setItem(key, `{"broken":${number}`)
      openOn(storage)
    }
    expect(Object.keys(storage)).toHaveLength(21)
    expect(storage.getItem(key)).toBe('{"broken":24')
  })
})
