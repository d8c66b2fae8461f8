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
  /** The outcome then, to be quoted too; absent while a question was open. */
  readonly was?: string
  /** When, in UTC: `2009-10-22T09:00:00.000Z`. */
  readonly saved: string
}

/** What a document of saved checks says it is. One format for what a browser keeps and for the file that is exported. */
export const documentFormat = 'reimaging-advisor/saved-checks'

/** The version of that format. It grows when an older version of the product could not read the document any more. */
export const documentVersion = 1

export const longestName = 150

/** The longest possible link has some 600 characters. */
export const longestLink = 4_000

/** Saved checks as a document, to be kept or exported. */
export function writeDocument(checks: readonly SavedCheck[]): string {
  const written = checks.map(({ id, name, check, link, rules, was, saved }) => ({
    id,
    name,
    check,
    link,
    rules,
    ...(was === undefined ? {} : { was }),
    saved,
  }))
  return `${JSON.stringify({ format: documentFormat, version: documentVersion, checks: written }, undefined, 1)}\n`
}

const invisible = /[\p{Cc}\u2028-\u202E\u2066-\u2069\s]+/gu

/** A name on one line: without line breaks, without signs that turn the text around, and no longer than may be. */
export function asName(text: string): string {
  const line = text.replaceAll(invisible, ' ').trim()
  return line.length > longestName ? `${[...line].slice(0, longestName - 1).join('')}…` : line
}

/** Something in a document that is not as it should be. `text` is the offending text, as it stands there. */
export interface Fault {
  /** Which entry, counted from one. */
  readonly entry: number
  /** What the entry is called, where that much can be read. */
  readonly name: string
  readonly kind: 'no-entry' | 'no-text' | 'no-name' | 'no-date' | 'other-link' | 'long-link' | 'long-name'
  /** The field, as the document calls it. */
  readonly field: string
  readonly text: string
}

/** What a text turned out to be. */
export type ReadDocument =
  | { readonly kind: 'document'; readonly checks: readonly SavedCheck[]; readonly faults: readonly Fault[] }
  | { readonly kind: 'newer-version'; readonly version: string }
  /** Not JSON, JSON that ends too early, or a document of something else. `text` is where that shows. */
  | { readonly kind: 'empty' | 'not-json' | 'cut-off' | 'something-else'; readonly text: string }

/**
 * Reads what {@link writeDocument} writes, and makes the best of anything else: never throws, keeps every entry that is
 * whole, and names what is wrong with the others.
 */
export function readDocument(text: string): ReadDocument {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { kind: 'empty', text: '' }
  const parsed = parse(plain)
  if (parsed === undefined)
    return isCutOff(plain)
      ? { kind: 'cut-off', text: plain.slice(-40) }
      : { kind: 'not-json', text: plain.slice(0, 60) }
  const { format, version, checks } = fieldsOf(parsed.value)
  if (format !== documentFormat) return { kind: 'something-else', text: plain.slice(0, 60) }
  if (typeof version === 'number' && version > documentVersion)
    return { kind: 'newer-version', version: String(version) }
  if (version !== documentVersion || !Array.isArray(checks)) return { kind: 'something-else', text: plain.slice(0, 60) }
  return { kind: 'document', ...readEntries(checks) }
}

function readEntries(entries: readonly unknown[]): { checks: SavedCheck[]; faults: Fault[] } {
  const checks: SavedCheck[] = []
  const faults: Fault[] = []
  const ids = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry)
    if ('fault' in read) faults.push({ entry: index + 1, ...read.fault })
    if (read.check === undefined) continue
    const id = freeId(read.check.id, ids)
    ids.add(id)
    checks.push({ ...read.check, id })
  }
  return { checks, faults }
}

/** The id itself, or where it is taken, one like it that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  // From there on it is as good as always the first, however many there are.
  for (let number = taken.size + 1, free = id; ; number++) {
    if (!taken.has(free)) return free
    free = `${id}-${number}`
  }
}

/** As much as anybody would quote of an edition or an outcome that is none. */
const longestQuote = 60

type Reading = { readonly check?: SavedCheck; readonly fault?: Omit<Fault, 'entry'> }

const texts = ['id', 'name', 'check', 'link', 'rules', 'saved'] as const

function readEntry(entry: unknown): Reading {
  const given = fieldsOf(entry)
  const name = typeof given.name === 'string' ? asName(given.name) : ''
  const wrong = (kind: Fault['kind'], field: string): Reading => ({
    fault: { kind, name, field, text: quoted(field === '' ? entry : given[field]) },
  })
  if (Object.keys(given).length === 0) return wrong('no-entry', '')
  for (const field of texts) if (typeof given[field] !== 'string') return wrong('no-text', field)
  if (given.was !== undefined && typeof given.was !== 'string') return wrong('no-text', 'was')
  const { id, check, link, rules, saved } = given as Record<(typeof texts)[number], string>
  if (name === '') return wrong('no-name', 'name')
  if (!isDate(saved)) return wrong('no-date', 'saved')
  if (link.length > longestLink) return wrong('long-link', 'link')
  if (check === '' || !link.replace(/^\/\d{4}-\d{2}(?=\/)/, '').startsWith(`/${check}/`))
    return wrong('other-link', 'link')
  const isLong = String(given.name).trim().length > longestName
  const was = given.was === undefined ? {} : { was: given.was.slice(0, longestQuote) }
  return {
    check: { id: id || 'saved', name, check, link, rules: rules.slice(0, longestQuote), ...was, saved },
    ...(isLong && wrong('long-name', 'name')),
  }
}

/** A point in time as it is written here; nothing looser, since the document is read by machines too. */
const isDate = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/.test(text)

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
