import { cut, isVisible, onOneLine, wellFormed } from '../engine/outside-text.ts'

/** Fields that this version does not know, as a later one wrote them. They are kept as they are. */
export type UnknownFields = Readonly<Record<string, unknown>>

/** A check that somebody keeps under a name of their own. */
export interface SavedCheck {
  readonly id: string
  readonly name: string
  /** The check, by its id. */
  readonly check: string
  /** Its answers as the permanent link, without the site it stands on: `/reimaging/verdict#v=1&media=oem`. */
  readonly link: string
  /** The edition of the rules it was saved under. Anybody may have written it: quoted, never trusted. */
  readonly rules: string
  /** The state of that edition's rules then, and the day it is of; absent in checks from before these were saved. */
  readonly revision?: number
  readonly revised?: string
  /** The outcome then, to be quoted too; absent while a question was open. */
  readonly was?: string
  /** When, in UTC: `2009-10-22T09:00:00.000Z`. */
  readonly saved: string
  /** What was typed for its records, by the ids of the fields. It is kept here and never enters a link. */
  readonly details?: Readonly<Record<string, string>>
  readonly unknown?: UnknownFields
}

/** What a document of saved checks says it is. One format for what a browser keeps and for the file that is exported. */
export const documentFormat = 'reimaging-advisor/saved-checks'

/** The version of that format. It grows when an older version of the product could not read the document any more. */
export const documentVersion = 1

export const longestName = 150

/** The longest possible link has some 600 characters. */
export const longestLink = 4_000

/** What stands in a document beside the checks. */
export interface BesideChecks {
  readonly unknown?: UnknownFields
  /**
   * In what a browser keeps: the id of the change that wrote it, and of those before it, the newest first. By them windows
   * tell whether one has written without having seen what another wrote.
   */
  readonly edits?: readonly string[]
}

/** Saved checks as a document, to be kept or exported. */
export function writeDocument(
  checks: readonly SavedCheck[],
  { unknown: beside = {}, edits }: BesideChecks = {},
): string {
  const written = checks.map(({ id, name, check, link, rules, revision, revised, was, saved, details, unknown }) => ({
    ...unknown,
    id,
    name,
    check,
    link,
    rules,
    ...(revision !== undefined && { revision }),
    ...(revised !== undefined && { revised }),
    ...(was !== undefined && { was }),
    saved,
    ...(details !== undefined && { details }),
  }))
  const document = { ...beside, format: documentFormat, version: documentVersion, edits, checks: written }
  return `${JSON.stringify(document, undefined, 1)}\n`
}

/** No name anybody would read is longer, with all that {@link onOneLine} takes out of it. */
const longestTyped = 10 * longestName

/** A name on one line, no longer than may be; empty where there would be nothing to see. */
export function asName(text: string): string {
  const line = onOneLine(text.slice(0, longestTyped))
  return isVisible(line) ? cut(line, longestName) : ''
}

/** Something in a document that is not as it should be. `text` is the offending text, as it stands there. */
export interface Fault {
  /** Which entry, counted from one; 0 for the document itself. */
  readonly entry: number
  /** What the entry is called, where that much can be read. */
  readonly name: string
  readonly kind:
    | 'no-entry'
    | 'no-text'
    | 'no-name'
    | 'no-date'
    | 'other-link'
    | 'long-link'
    | 'long-name'
    | 'deep-field'
  /** The field, as the document calls it. */
  readonly field: string
  readonly text: string
}

/** What a text turned out to be. */
export type ReadDocument =
  | {
      readonly kind: 'document'
      readonly checks: readonly SavedCheck[]
      readonly faults: readonly Fault[]
      readonly unknown: UnknownFields
      readonly edits: readonly string[]
    }
  | { readonly kind: 'newer-version'; readonly version: string }
  /** Not JSON, JSON that ends too early, or a document of something else. `text` is where that shows. */
  | { readonly kind: 'empty' | 'not-json' | 'cut-off' | 'something-else'; readonly text: string }

/** Hears which part of a document is read, between 0 and 1. */
export type OnProgress = (part: number) => void

/**
 * Reads what {@link writeDocument} writes, and makes the best of anything else: never throws, keeps every entry that is
 * whole, and names what is wrong with the others.
 */
export function readDocument(text: string, onProgress?: OnProgress): ReadDocument {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { kind: 'empty', text: '' }
  const parsed = parse(plain)
  if (parsed === undefined)
    return isCutOff(plain)
      ? { kind: 'cut-off', text: plain.slice(-40) }
      : { kind: 'not-json', text: plain.slice(0, 60) }
  const { format, version, checks, edits, ...others } = fieldsOf(parsed.value)
  if (format !== documentFormat) return { kind: 'something-else', text: plain.slice(0, 60) }
  if (typeof version === 'number' && version > documentVersion)
    return { kind: 'newer-version', version: String(version) }
  if (version !== documentVersion || !Array.isArray(checks)) return { kind: 'something-else', text: plain.slice(0, 60) }
  const more = unknownIn(others)
  const read = readEntries(checks, onProgress)
  const faults = [...more.faults.map((fault) => ({ entry: 0, name: '', ...fault })), ...read.faults]
  return { kind: 'document', checks: read.checks, faults, unknown: more.unknown, edits: idsIn(edits) }
}

const idsIn = (edits: unknown): readonly string[] =>
  Array.isArray(edits) ? edits.filter((id) => typeof id === 'string' && isOurId(id)) : []

/** An id is ours. One of another kind can be replaced, and nothing is lost. */
const isOurId = (id: string): boolean => /^[\w-]+$/.test(id)

const entriesAtOnce = 2_000

function readEntries(
  entries: readonly unknown[],
  onProgress: OnProgress = () => undefined,
): { checks: SavedCheck[]; faults: Fault[] } {
  const checks: SavedCheck[] = []
  const faults: Fault[] = []
  const freeId = freeIds(new Set())
  for (const [index, entry] of entries.entries()) {
    if (index % entriesAtOnce === 0) onProgress(index / entries.length)
    const read = readEntry(entry)
    faults.push(...read.faults.map((fault) => ({ entry: index + 1, ...fault })))
    if (read.check !== undefined) checks.push({ ...read.check, id: freeId(read.check.id) })
  }
  return { checks, faults }
}

/**
 * Gives out ids that nothing else has: the one asked for, or where that is taken, one like it. However the taken ones
 * are chosen, each of them is met once at the most.
 */
export function freeIds(taken: Set<string>): (id: string) => string {
  const last = new Map<string, number>()
  return (id) => {
    let free = id
    for (let number = last.get(id) ?? 1; taken.has(free); free = `${id}-${number}`) last.set(id, ++number)
    taken.add(free)
    return free
  }
}

/** As much as anybody would quote of an edition or an outcome that is none. */
const longestQuote = 60

type FaultOfEntry = Omit<Fault, 'entry'>
type Reading = { readonly check?: SavedCheck; readonly faults: readonly FaultOfEntry[] }

const texts = ['id', 'name', 'check', 'link', 'rules', 'saved'] as const

function readEntry(entry: unknown): Reading {
  const given = fieldsOf(entry)
  const name = typeof given.name === 'string' ? asName(given.name) : ''
  const fault = (kind: Fault['kind'], field: string): FaultOfEntry => ({
    kind,
    name,
    field,
    text: quoted(field === '' ? entry : given[field]),
  })
  const wrong = (kind: Fault['kind'], field: string): Reading => ({ faults: [fault(kind, field)] })
  if (Object.keys(given).length === 0) return wrong('no-entry', '')
  for (const field of texts) if (typeof given[field] !== 'string') return wrong('no-text', field)
  if (given.was !== undefined && typeof given.was !== 'string') return wrong('no-text', 'was')
  const {
    id,
    name: called,
    check,
    link,
    rules,
    was,
    saved,
    ...beside
  } = given as Record<(typeof texts)[number], string> & {
    was?: string
  }
  if (name === '') return wrong('no-name', 'name')
  if (!isDate(saved)) return wrong('no-date', 'saved')
  if (link.length > longestLink) return wrong('long-link', 'link')
  if (check === '' || !link.replace(/^\/\d{4}-\d{2}(?=\/)/, '').startsWith(`/${check}/`))
    return wrong('other-link', 'link')
  const { known, others } = addedSince(beside)
  const more = unknownIn(others)
  return {
    check: {
      id: isOurId(id) ? id : 'saved',
      name,
      check: wellFormed(check),
      link: wellFormed(link),
      rules: asQuote(rules),
      ...(was !== undefined && { was: asQuote(was) }),
      saved,
      ...known,
      ...(Object.keys(more.unknown).length > 0 && { unknown: more.unknown }),
    },
    faults: [
      ...(isTooLong(called) ? [fault('long-name', 'name')] : []),
      ...more.faults.map((one) => ({ ...one, name })),
    ],
  }
}

type AddedSince = Pick<SavedCheck, 'revision' | 'revised' | 'details'>

/**
 * Fields that the first documents did not have. One that is not as it is written here is a later version's, and kept as
 * it is.
 */
function addedSince(fields: UnknownFields): { readonly known: AddedSince; readonly others: UnknownFields } {
  const { revision, revised, details } = fields
  const known = {
    ...(isRevision(revision) && { revision }),
    ...(typeof revised === 'string' && isDate(`${revised}T00:00:00Z`) && { revised }),
    ...(isSetOfTexts(details) && { details }),
  }
  const others = Object.entries(fields).filter(([field]) => !Object.hasOwn(known, field))
  return { known, others: Object.fromEntries(others) }
}

const isRevision = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

const isSetOfTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string')

const asQuote = (text: string): string => cut(onOneLine(text), longestQuote)

const isTooLong = (name: string): boolean =>
  name.length > longestTyped || (name.length > longestName && cut(onOneLine(name), longestName) !== onOneLine(name))

/** No version of the product nests deeper. Where it is much deeper, it cannot be written any more. */
const deepest = 50

/** The fields that are kept although nothing here knows them, and what is wrong with the others. */
function unknownIn(others: UnknownFields): {
  readonly unknown: UnknownFields
  readonly faults: readonly Omit<FaultOfEntry, 'name'>[]
} {
  const tooDeep = Object.keys(others).filter((field) => isDeeper(others[field], deepest))
  if (tooDeep.length === 0) return { unknown: others, faults: [] }
  return {
    unknown: Object.fromEntries(Object.entries(others).filter(([field]) => !tooDeep.includes(field))),
    faults: tooDeep.map((field) => ({ kind: 'deep-field', field, text: quoted(others[field]) })),
  }
}

function isDeeper(value: unknown, most: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/**
 * A point in time as it is written here, on a day that the calendar has; nothing looser, since the document is read by
 * machines too. Years beyond 9999 are written with a sign.
 */
function isDate(text: string): boolean {
  if (!/^(\d{4}|\+\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false
  const time = Date.parse(text)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.replace(/(\.\d+)?Z$/, ''))
}

const fieldsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** The offending value. Nested values are quoted as brackets only, for they may be arbitrarily deep. */
function quoted(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value)
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Whether a text begins as JSON does and ends while something is still open. */
function isCutOff(text: string): boolean {
  if (!/^[{[]/.test(text)) return false
  let depth = 0
  let isInString = false
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]
    if (isInString) {
      if (sign === '\\') place++
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
  }
  return isInString || depth > 0
}
