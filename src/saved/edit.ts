import { asName, type SavedCheck } from './document.ts'
import { freeId } from './read.ts'

type Checks = readonly SavedCheck[]

/** One more check. Its id is changed where another has it. */
export const add = (checks: Checks, check: SavedCheck): Checks => [
  ...checks,
  { ...check, id: freeId(check.id, idsOf(checks)) },
]

/** Another name for one of them; `undefined` where it is there no more. */
export function rename(checks: Checks, id: string, name: string): Checks | undefined {
  if (!idsOf(checks).has(id)) return undefined
  return checks.map((check) => (check.id === id ? { ...check, name: asName(name) } : check))
}

/** All but one of them; `undefined` where that is gone already. */
export function remove(checks: Checks, id: string): Checks | undefined {
  return idsOf(checks).has(id) ? checks.filter((check) => check.id !== id) : undefined
}

/** The same check again under a name that tells them apart, with an id and a time of its own. */
export const copyOf = (check: SavedCheck, id: string, saved: string): SavedCheck => ({
  ...check,
  id,
  saved,
  name: asName(`Copy of ${check.name}`),
})

export interface Merged {
  readonly checks: Checks
  readonly added: Checks
  /** Those that were there already, with nothing different in them. */
  readonly known: Checks
}

/**
 * Takes in other checks beside those that are there. None of these is changed: one that comes with the id of another
 * gets an id of its own, and one that differs in nothing but its id is not taken twice.
 */
export function merge(checks: Checks, others: Checks): Merged {
  const contents = new Set(checks.map(contentOf))
  const ids = new Set(idsOf(checks))
  const added: SavedCheck[] = []
  const known: SavedCheck[] = []
  for (const other of others) {
    const content = contentOf(other)
    if (contents.has(content)) {
      known.push(other)
      continue
    }
    const id = freeId(other.id, ids)
    contents.add(content)
    ids.add(id)
    added.push({ ...other, id })
  }
  return { checks: [...checks, ...added], added, known }
}

/** The newest first; of the same time, in the order of their names. Any set of checks has one order. */
export const inOrder = (checks: Checks): Checks =>
  checks.toSorted(
    (one, other) => compare(other.saved, one.saved) || compare(one.name, other.name) || compare(one.id, other.id),
  )

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const idsOf = (checks: Checks): ReadonlySet<string> => new Set(checks.map(({ id }) => id))

const contentOf = ({ name, check, link, rules, was, saved }: SavedCheck): string =>
  JSON.stringify([name, check, link, rules, was, saved])
