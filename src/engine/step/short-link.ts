/**
 * The short form of a link, for codes that a camera reads: `#s1=` and what `docs/decisions/14-short-links.md` describes.
 * Permanent like the readable form, which it stands for: reading it gives the same keys and values.
 */
import type { Flow } from '../flow/flow.ts'
import type { Answers } from '../question.ts'
import type { Outcome } from '../rules/judgement.ts'
import type { LinkMemory } from './link.ts'

/** The key of the short form. Its number is the version. */
export const shortKey = 's1'

/** No letters or digits that look alike, and none that differ in case alone. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Gives every answer of both checks of every edition a code of its own; belongs to the version. */
const salt = 's1:3:'

const outcomeSigns: Readonly<Record<Outcome, string>> = {
  permitted: 'p',
  conditional: 'c',
  'other-right': 'r',
  'not-covered': 'v',
  undetermined: 'u',
  'not-permitted': 'n',
}

const msADay = 24 * 60 * 60 * 1000
const firstDay = Date.UTC(2020, 0, 1)

interface Codes {
  /** By question and value, as a link has them: `media=oem`. */
  readonly codes: ReadonlyMap<string, string>
  /** By code. */
  readonly pairs: ReadonlyMap<string, readonly [string, string]>
}

const known = new WeakMap<Flow, Codes>()

/** The code of each answer of a check. It comes from nothing but its question and value, so it never changes. */
export function codesOf(flow: Flow): Codes {
  const found = known.get(flow)
  if (found !== undefined) return found
  const all = flow.questions.flatMap(({ id, values }) => values.map((value) => [id, value] as const))
  const codes = new Map(all.map(([id, value]) => [`${id}=${value}`, inSigns(hashOf(`${salt}${id}=${value}`), 3)]))
  const pairs = new Map(all.map((pair) => [codes.get(pair.join('=')) ?? '', pair]))
  known.set(flow, { codes, pairs })
  return { codes, pairs }
}

/** The answers of a verdict and what it remembers, as the part of an address behind the `#`. */
export function encodeShort(flow: Flow, answers: Answers, { was, revision, on }: LinkMemory): string {
  const { codes } = codesOf(flow)
  const given = flow.questions.map(({ id }) => codes.get(`${id}=${answers[id]}`) ?? '').join('')
  const day = Math.round((Date.parse(`${on}T00:00:00Z`) - firstDay) / msADay)
  const outcome = Object.entries(outcomeSigns).find(([name]) => name === was)?.[1] ?? ''
  const stamp = `${outcome}${inSigns(Number(revision), 1)}${inSigns(day, 3)}`
  return `#${shortKey}=${given}-${stamp}${checkSign(`${given}-${stamp}`)}`
}

/**
 * What the short form stands for, as keys and values of the readable one. A code that is none, and the end where that is
 * missing, stand under the key of the short form.
 */
export function expandShort(flow: Flow, text: string): readonly (readonly [string, string])[] {
  const { pairs } = codesOf(flow)
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')
  const [given = '', stamp = ''] = plain.split('-')
  const isWhole = stamp.length === 6 && checkSign(plain.slice(0, -1)) === plain.at(-1)
  return [
    ...(given.match(/.{3}/g) ?? []).map((code) => pairs.get(code) ?? ([shortKey, code] as const)),
    ...(isWhole ? memoryIn(stamp) : [[shortKey, ''] as const]),
  ]
}

function memoryIn(stamp: string): readonly (readonly [string, string])[] {
  const [was] = Object.entries(outcomeSigns).find(([, sign]) => stamp.startsWith(sign)) ?? ['']
  const day = new Date(firstDay + numberOf(stamp.slice(2, 5)) * msADay).toISOString().slice(0, 10)
  return [
    ['revision', String(numberOf(stamp.slice(1, 2)))],
    ['was', was],
    ['on', day],
  ]
}

/** So many signs for a number, the highest first. */
function inSigns(number: number, length: number): string {
  const rest = Math.floor(number / signs.length)
  return `${length > 1 ? inSigns(rest, length - 1) : ''}${signs[number % signs.length] ?? ''}`
}

const numberOf = (text: string): number => [...text].reduce((sum, sign) => sum * signs.length + signs.indexOf(sign), 0)

const checkSign = (text: string): string => inSigns(hashOf(text), 1)

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
