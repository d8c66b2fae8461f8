import { type Flow, questionOf } from '../flow/flow.ts'
import type { Answers } from '../question.ts'
import { isKey, mendHash, mendPair, mendWord, withoutEntities } from './damaged-link.ts'
import { expandShort, shortKey } from './short-link.ts'

/**
 * What stands in an address behind its `#`: `v`, the version; the answers, a key a question; in a shared link `rules`,
 * `revision`, `was` and `on`, see {@link LinkMemory}; and on the way from a comparison through a question and back `beside` and `other`,
 * see `comparison-link.ts`; and after a change `from.…`, see `changed-from.ts`. Other keys are passed over, and so are the last two wherever nothing is asked.
 */

/** The version of the link format. The format is permanent: links in mails and audits have to open for good. */
export const linkVersion = '1'

/** Something in a link that could not be used. `key` and `value` are the offending text, as it stands in the link. */
export interface LinkProblem {
  readonly kind:
    | 'unknown-value'
    | 'unknown-key'
    | 'repeated'
    | 'other-version'
    | 'not-asked'
    | 'not-offered'
    | 'of-neither-case'
    | 'cut-off'
    | 'unknown-code'
  readonly key: string
  readonly value: string
}

/** What a shared link says of the verdict it was shared from. Anybody may have written it: quoted, never trusted. */
export interface LinkMemory {
  /** The edition of the rules. */
  readonly rules?: string
  /** The revision of that edition; absent in links from before there were any. */
  readonly revision?: string
  /** The outcome. */
  readonly was?: string
  /** The day on which it was decided. */
  readonly on?: string
}

const memoryKeys = ['rules', 'revision', 'was', 'on'] as const

export interface DecodedLink {
  readonly answers: Answers
  readonly problems: readonly LinkProblem[]
  readonly memory: LinkMemory
}

/**
 * Answers as the part of an address behind the `#`, in the order of the questions: `#v=1&media=oem`. Empty where there
 * is no answer yet.
 */
export function encode(flow: Flow, answers: Answers): string {
  const given = flow.questions.flatMap(({ id }) => {
    const value = answers[id]
    return value === undefined ? [] : [[id, value]]
  })
  return given.length === 0 ? '' : `#${new URLSearchParams([['v', linkVersion], ...given])}`
}

/** An address as it is shared: with what it stood for at the time. */
export function withMemory(address: string, memory: LinkMemory): string {
  return `${address}${address.includes('#') ? '&' : '#'}${new URLSearchParams({ ...memory })}`
}

/**
 * Reads what {@link encode} and {@link withMemory} write, and makes the best of anything else: never throws, undoes what
 * was done to it on the way, keeps every answer that the check knows, and names what it could not use. Keys that are not
 * ours, such as `utm_source`, are passed over.
 *
 * @param others Question ids of other checks, which are ours but have no place here.
 */
export function decode(flow: Flow, hash: string, others: readonly string[] = []): DecodedLink {
  const { answers, problems, memory } = readingOf(flow, hash, others)
  return { answers, problems, memory }
}

/** What of a link is ours, in its order: answers, what cannot be used of them, and what the link remembers. */
export function ownPairs(flow: Flow, hash: string, others: readonly string[] = []): readonly Pair[] {
  return readingOf(flow, hash, others).own
}

type Pair = readonly [key: string, value: string]

interface Reading extends DecodedLink {
  readonly own: readonly Pair[]
  /** Whether all that is ours stands there as we write it. */
  readonly isIntact: boolean
}

/**
 * The link as it is, unless more of it can be used once it is mended. Where as much can, a damaged link is mended too: what
 * cannot be used of it is lost among its signs otherwise, and nothing would be said of it.
 */
function readingOf(flow: Flow, hash: string, others: readonly string[]): Reading {
  const given = withoutEntities(hash.replace(/^#/, ''))
  const mended = mendHash(given)
  const asGiven = read(flow, given, others)
  if (mended === given) return asGiven
  const asMended = read(flow, mended, others)
  const isBetter = asGiven.isIntact ? worthOf(asMended) > worthOf(asGiven) : heldBy(asMended) >= heldBy(asGiven)
  return isBetter ? asMended : asGiven
}

/** An answer more is worth more than any problem less. */
export const worthOf = (link: DecodedLink): number => 100 * heldBy(link) - Math.min(link.problems.length, 99)

/** How much of a link can be used: an answer counts for more than all that it remembers. */
const heldBy = ({ answers, memory }: DecodedLink): number =>
  10 * Object.keys(answers).length + Object.keys(memory).length

function read(flow: Flow, text: string, others: readonly string[]): Reading {
  const answers = new Map<string, string>()
  const memory: { -readonly [key in keyof LinkMemory]: LinkMemory[key] } = {}
  const problems: LinkProblem[] = []
  const own: Pair[] = []
  let isIntact = true
  const given = [...new URLSearchParams(text)].flatMap((pair) => inFull(flow, pair))
  for (const [index, pair] of given.entries()) {
    const [key, value] = inFlow(flow, pair)
    const remembered = memoryKeys.find((one) => isKey(key, one))
    // What is remembered may hold any sign; no key and no answer holds one of those that stand between them.
    isIntact &&= key === pair[0] && value === pair[1] && !/[&=]/.test(remembered === undefined ? pair.join('') : key)
    const kind = problemOf(flow, key, value, answers, others) ?? (index === given.length - 1 && cutOff(flow, pair))
    if (remembered !== undefined && value !== '') {
      memory[remembered] ??= mendWord(value)
      own.push([remembered, mendWord(value)])
    } else if (kind) {
      problems.push({ kind, key, value })
      own.push([key, value])
    } else if (questionOf(flow, key) !== undefined) {
      answers.set(key, value)
      own.push([key, value])
    }
  }
  return { answers: Object.fromEntries(answers), problems, memory, own, isIntact }
}

/** What a short form stands for; anything else is itself. */
const inFull = (flow: Flow, [key, value]: Pair): readonly Pair[] =>
  isKey(key, shortKey) ? expandShort(flow, value) : [[key, value]]

/** A key and its value as the check knows them, where it does. */
function inFlow(flow: Flow, [key, value]: Pair): Pair {
  if (questionOf(flow, key)?.values.includes(value) === true) return [key, value]
  return mendPair(flow, key, value) ?? [key, value]
}

function problemOf(
  flow: Flow,
  key: string,
  value: string,
  answers: ReadonlyMap<string, string>,
  others: readonly string[],
): LinkProblem['kind'] | undefined {
  const question = questionOf(flow, key)
  if (question === undefined) {
    if (key === shortKey) return value === '' ? 'cut-off' : 'unknown-code'
    if ((key === 'v' && mendWord(value) !== linkVersion) || /^s\d+$/.test(key)) return 'other-version'
    return isOurs(key, flow, others) ? 'unknown-key' : undefined
  }
  if (!question.values.includes(value)) return 'unknown-value'
  return answers.has(key) && answers.get(key) !== value ? 'repeated' : undefined
}

/** The last key of a link that ends in the middle of it: the beginning of one of ours, and no value. */
function cutOff(flow: Flow, [key, value]: Pair): 'cut-off' | undefined {
  const keys = [...flow.questions.map(({ id }) => id), ...memoryKeys]
  return key !== '' && value === '' && keys.some((one) => one.startsWith(key)) ? 'cut-off' : undefined
}

/** A key of another check, or one of ours with a slip in it: another case, or up to two letters wrong. */
function isOurs(key: string, flow: Flow, others: readonly string[]): boolean {
  const ids = [...flow.questions.map((question) => question.id), ...others]
  const plain = key.toLowerCase()
  return ids.some((id) => slips(plain, id.toLowerCase(), 2))
}

/** Whether at most `most` letters have to be added, left out or changed to turn one word into the other. */
function slips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, against] of [...other].entries()) {
      const left = next[column] ?? 0
      const above = row[column + 1] ?? 0
      const diagonal = row[column] ?? 0
      next.push(letter === against ? diagonal : 1 + Math.min(left, above, diagonal))
    }
    row = next
  }
  return (row.at(-1) ?? most + 1) <= most
}
