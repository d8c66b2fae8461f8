/** How inventories are read, as a document under names: in a browser, and in the file beside the saved checks. */
import { asName, type UnknownFields } from './document.ts'

/** A mapping that somebody keeps under a name of their own; a name is there once. */
export interface SavedMapping {
  readonly name: string
  /** The edition of the rules it was saved under. */
  readonly rules: string
  /** The plan as the address holds it: `#check=reimaging&column.licensed=COA label`. */
  readonly plan: string
  /** When, in UTC. */
  readonly saved: string
  /** Fields that this version does not know, kept as they are. */
  readonly unknown?: UnknownFields
}

/** An entry that cannot be used. It is left where it is, for the version that wrote it. */
export interface BrokenMapping {
  /** Which entry, counted from one. */
  readonly entry: number
  readonly raw: unknown
}

export interface MappingDocument {
  readonly mappings: readonly SavedMapping[]
  readonly broken: readonly BrokenMapping[]
  readonly unknown: UnknownFields
}

/** What a text turned out to be; `corrupt` where it is no such document. */
export type ReadMappings =
  | ({ readonly kind: 'ready' } & MappingDocument)
  | { readonly kind: 'newer-version' | 'corrupt' }

const format = 'reimaging-advisor/saved-mappings'
const version = 1
/** More than headers and values of any inventory need. */
const longestPlan = 200_000

export const noMappings: MappingDocument = { mappings: [], broken: [], unknown: {} }

/** Reads what {@link writeMappings} writes. Never throws. */
export function readMappings(text: string): ReadMappings {
  if (text.trim() === '') return { kind: 'ready', ...noMappings }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { kind: 'corrupt' }
  }
  const { format: is, version: of, mappings: entries, ...unknown } = Object(parsed) as Record<string, unknown>
  if (is === format && typeof of === 'number' && of > version) return { kind: 'newer-version' }
  if (is !== format || of !== version || !Array.isArray(entries)) return { kind: 'corrupt' }
  return { kind: 'ready', ...readEntries(entries), unknown }
}

/** The mappings among the entries of a document. Never throws; what is none is `broken`. */
export function readEntries(entries: readonly unknown[]): Pick<MappingDocument, 'mappings' | 'broken'> {
  const mappings: SavedMapping[] = []
  const broken: BrokenMapping[] = []
  for (const [index, raw] of entries.entries()) {
    const read = mappingIn(raw)
    if (read === undefined || mappings.some(({ name }) => name === read.name)) broken.push({ entry: index + 1, raw })
    else mappings.push(read)
  }
  return { mappings, broken }
}

function mappingIn(raw: unknown): SavedMapping | undefined {
  const { name: called, rules, plan, saved, ...unknown } = Object(raw) as Record<string, unknown>
  if (typeof called !== 'string' || typeof rules !== 'string' || typeof plan !== 'string') return undefined
  const name = asName(called)
  if (name === '' || typeof saved !== 'string' || plan.length > longestPlan) return undefined
  return { name, rules, plan, saved, ...(Object.keys(unknown).length > 0 && { unknown }) }
}

/** Mappings as a document. What could not be used and what nobody here knows goes along. */
export function writeMappings({ mappings, broken, unknown }: MappingDocument): string {
  const entries = [...writeEntries(mappings), ...broken.map(({ raw }) => raw)]
  return `${JSON.stringify({ ...unknown, format, version, mappings: entries }, undefined, 1)}\n`
}

/** Mappings as the entries of a document. */
export const writeEntries = (mappings: readonly SavedMapping[]): readonly unknown[] =>
  mappings.map(({ unknown, ...mapping }) => ({ ...unknown, ...mapping }))

/** The mappings with one more; it takes the place of the one of its name. */
export const withMapping = (mappings: readonly SavedMapping[], mapping: SavedMapping): readonly SavedMapping[] => {
  const before = mappings.find(({ name }) => name === mapping.name)
  const next = { ...mapping, ...(before?.unknown && { unknown: before.unknown }) }
  return before === undefined ? [...mappings, next] : mappings.map((one) => (one === before ? next : one))
}

/**
 * Takes in other mappings beside those that are there. None of these is changed: another one of the same name gets a
 * number before it, and one that says the same is not taken twice.
 */
export function mergeMappings(
  mappings: readonly SavedMapping[],
  others: readonly SavedMapping[],
): { readonly mappings: readonly SavedMapping[]; readonly added: readonly SavedMapping[] } {
  const added: SavedMapping[] = []
  for (const other of others) {
    const all = [...mappings, ...added]
    const isKnown = all.some(({ rules, plan }) => rules === other.rules && plan === other.plan)
    if (!isKnown) added.push({ ...other, name: freeName(other.name, new Set(all.map(({ name }) => name))) })
  }
  return { mappings: [...mappings, ...added], added }
}

/** The number stands in front, where no name is so long that it would be cut off. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = asName(`${number}: ${name}`)
  return free
}
