import { asName, freeIds, type SavedCheck } from './document.ts'

type Checks = readonly SavedCheck[]

/** What a change leaves, and what it did: mostly the check that it was about. */
export interface Change<Result> {
  readonly checks: Checks
  readonly result: Result
}

/** One more check. Its id is changed where another has it. */
export function add(checks: Checks, check: SavedCheck): Change<SavedCheck> {
  const added = { ...check, id: freeIds(idsOf(checks))(check.id) }
  return { checks: [...checks, added], result: added }
}

/**
 * One of them as it has become, under its id and with all that a later version knows of it; `undefined` where it is there
 * no more.
 */
export function update(checks: Checks, id: string, check: SavedCheck): Change<SavedCheck> | undefined {
  const before = checks.find((one) => one.id === id)
  if (before === undefined) return undefined
  const updated = { ...check, id, ...(before.unknown && { unknown: before.unknown }) }
  return { checks: checks.map((one) => (one === before ? updated : one)), result: updated }
}

/** Another name for one of them; `undefined` where it is there no more. */
export function rename(checks: Checks, id: string, name: string): Change<SavedCheck> | undefined {
  const check = checks.find((one) => one.id === id)
  if (check === undefined) return undefined
  const renamed = { ...check, name: asName(name) }
  return { checks: checks.map((one) => (one === check ? renamed : one)), result: renamed }
}

/** All but one of them; `undefined` where that is gone already. */
export function remove(checks: Checks, id: string): Change<SavedCheck> | undefined {
  const check = checks.find((one) => one.id === id)
  return check && { checks: checks.filter((one) => one !== check), result: check }
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
  const freeId = freeIds(idsOf(checks))
  const added: SavedCheck[] = []
  const known: SavedCheck[] = []
  for (const other of others) {
    const content = contentOf(other)
    if (contents.has(content)) {
      known.push(other)
      continue
    }
    contents.add(content)
    added.push({ ...other, id: freeId(other.id) })
  }
  return { checks: [...checks, ...added], added, known }
}

/**
 * What another window wrote, with what this one changed meanwhile: each had begun from the same checks, and the other did
 * not see what this one did. Nothing that either added or renamed is lost; where both changed one check, theirs stays.
 *
 * @returns `theirs` itself where that has it all.
 */
export function mergeChanges(base: Checks, mine: Checks, theirs: Checks): Checks {
  const [before, ours, other] = [base, mine, theirs].map((checks) => new Map(checks.map((one) => [one.id, one])))
  const isAsBefore = (check: SavedCheck): boolean => {
    const was = before?.get(check.id)
    return was !== undefined && isSame(was, check)
  }
  const kept = theirs.flatMap((check) => (isAsBefore(check) ? (ours?.get(check.id) ?? []) : check))
  const isOther = (check: SavedCheck): boolean => {
    const there = other?.get(check.id)
    return there === undefined || (before?.get(check.id) === undefined && !isSame(there, check))
  }
  const { checks } = merge(
    kept,
    mine.filter((check) => !isAsBefore(check) && isOther(check)),
  )
  const isAllThere = checks.length === theirs.length && checks.every((check, place) => isSame(check, theirs[place]))
  return isAllThere ? theirs : checks
}

const isSame = (one: SavedCheck, other: SavedCheck | undefined): boolean =>
  one === other || (other !== undefined && one.id === other.id && contentOf(one) === contentOf(other))

/** The newest first; of the same time, in the order of their names. Any set of checks has one order. */
export const inOrder = (checks: Checks): Checks =>
  checks.toSorted(
    (one, other) => compare(other.saved, one.saved) || compare(one.name, other.name) || compare(one.id, other.id),
  )

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const idsOf = (checks: Checks): Set<string> => new Set(checks.map(({ id }) => id))

const contentOf = ({ name, check, link, rules, revision, revised, was, saved, details, unknown }: SavedCheck): string =>
  JSON.stringify([name, check, link, rules, revision, revised, was, saved, details, unknown])
