/** Recognises columns by their headers and values by what they say, with what an edition knows of both. */
import type { Check } from '../engine/check.ts'
import { questionOf } from '../engine/flow/flow.ts'
import { unknown } from '../engine/question.ts'
import type { Reading, RecognisedColumn, Recognition, Shows } from '../engine/recognition.ts'

/** A value in small letters, without accents, trade marks and needless spaces, so that spellings fall together. */
export function normalised(value: string): string {
  return value
    .normalize('NFKD')
    .replaceAll(/\p{M}|[®™©]|\((r|tm|c)\)/giu, '')
    .replaceAll(/(?<=windows|microsoft|vista|office)tm\b/gi, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** A header as letters and digits alone; ConfigMgr puts a `0` behind each. */
export function normalisedHeader(header: string): string {
  return normalised(header)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\p{L})0$/u, '')
}

/** What inventories call the column with the PCs' names, best first. */
const nameHeaders = [
  'computername',
  'pcname',
  'devicename',
  'hostname',
  'netbiosname',
  'pscomputername',
  'csname',
  'assetname',
  'machinename',
  'pc',
  'computer',
  'device',
  'host',
  'machine',
  'rechnername',
  'geratename',
  'rechner',
  'nomdelordinateur',
  'ordinateur',
  'poste',
  'asset',
  'name',
  'nom',
]

/** Columns that nobody needs here, and that should not be passed on: keys, people and serial numbers. */
const privateHeader =
  /^(user(name|id)?|primaryuser.*|lastlogged.*|lastuser.*|owner|assignedto|email.*|mail|upn|benutzer.*|utilisateur|.*productkey|licen[cs]ekey|key|serial.*|seriennummer|numerodeserie|macaddress|servicetag)$/

/** Whether a column holds keys, people or serial numbers, by its header. */
export const isPrivate = (header: string): boolean => privateHeader.test(normalisedHeader(header))

/** Five groups of five: nobody has to see it. */
const productKey = /^[a-z\d]{5}(-[a-z\d]{5}){4}$/i

/** Whether a value is a product key. */
export const isProductKey = (value: string): boolean => value.length >= 29 && productKey.test(value.trim())

/** The column that names the PCs; `undefined` where none says so. */
export function nameColumn(headers: readonly string[]): string | undefined {
  const plain = headers.map(normalisedHeader)
  const found = nameHeaders.find((name) => plain.includes(name))
  return found === undefined ? undefined : headers[plain.indexOf(found)]
}

/** A column that may answer a question. */
export interface Candidate {
  readonly question: string
  readonly header: string
  /** What its header says that it tells; absent where only its values look like it. */
  readonly shows?: Shows
}

/** How many of a column's first values have to be understood before it is offered without a header that we know. */
const mostly = 0.6

/** The columns that may answer a question of the check, by header first and then by content, the surest first. */
export function candidatesIn(
  recognition: Recognition,
  check: Check,
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): readonly Candidate[] {
  const columns = Object.entries(recognition.checks[check.id] ?? {})
  const plain = headers.map(normalisedHeader)
  return columns.flatMap(([question, column]) => {
    const byHeader = (['licence', 'runs', 'key'] as const).flatMap((shows) =>
      (column.headers[shows] ?? []).flatMap((name) =>
        plain.flatMap((one, index) => (one === name ? [{ question, header: headers[index] ?? '', shows }] : [])),
      ),
    )
    const known = new Set(byHeader.map(({ header }) => header))
    const byContent = headers.flatMap((header, index) =>
      known.has(header) || isPrivate(header) || !isUnderstood(check, question, column, samples[index] ?? [])
        ? []
        : [{ question, header }],
    )
    return [...byHeader, ...byContent]
  })
}

/** Yes and no mean nothing without a header, so only what says more counts. */
function isUnderstood(check: Check, question: string, column: RecognisedColumn, values: readonly string[]): boolean {
  const given = values.filter((value) => value.trim() !== '')
  const telling = given.filter((value) => {
    const read = column.read(normalised(value))?.value
    return read !== undefined && read !== 'yes' && read !== 'no' && !/^\d{1,3}$/.test(value)
  })
  return questionOf(check.flow, question) !== undefined && given.length > 0 && telling.length / given.length >= mostly
}

/**
 * Reads a value as an answer to a question. Total: a value that is not understood comes back without one. The ids and
 * labels of the answers themselves are understood for every question.
 */
export function readValue(check: Check, recognition: Recognition, question: string, value: string): Reading {
  const plain = normalised(value)
  if (plain === '') return {}
  const values = questionOf(check.flow, question)?.values ?? []
  const column = recognition.checks[check.id]?.[question]
  const read = column?.read(plain)
  // "MUI" says what a copy is, and how that compares depends on the image.
  if (column?.against !== undefined && read?.value !== undefined) return read
  const own = values.find((id) => id === plain || labelOf(check, question, id) === plain)
  if (own !== undefined) return { value: own }
  if (read === undefined) return {}
  if (read.value !== undefined && !values.includes(read.value)) return {}
  return {
    ...read,
    ...(read.suggests && { suggests: read.suggests.filter((one) => values.includes(one) && one !== unknown) }),
  }
}

const labels = new WeakMap<Check, Map<string, string>>()

function labelOf(check: Check, question: string, value: string): string {
  const known = labels.get(check) ?? new Map<string, string>()
  labels.set(check, known)
  const key = `${question} ${value}`
  const label = known.get(key) ?? normalised(check.question(question, {}).option(value).label)
  known.set(key, label)
  return label
}

/** Tells headers that inventories have, to find the row with them: by letters and digits alone. */
export function isHeaderOf(recognition: Recognition, check: Check): (header: string) => boolean {
  const known = new Set([
    ...nameHeaders,
    'manufacturer',
    'model',
    'serialnumber',
    ...Object.values(recognition.checks[check.id] ?? {}).flatMap(({ headers }) => Object.values(headers).flat()),
  ])
  return (header) => known.has(header)
}
