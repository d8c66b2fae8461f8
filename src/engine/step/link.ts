import { type Flow, questionOf } from '../flow/flow.ts'
import type { Answers } from '../question.ts'

/**
 * What stands in an address behind its `#`: `v`, the version; the answers, a key a question; in a shared link `rules`
 * and `was`, see {@link LinkMemory}; and on the way from a comparison through a question and back `beside` and `other`,
 * see `comparison-link.ts`. Other keys are passed over, and so are the last two wherever nothing is asked.
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
  readonly key: string
  readonly value: string
}

/** What a shared link says of the verdict it was shared from. Anybody may have written it: quoted, never trusted. */
export interface LinkMemory {
  /** The edition of the rules. */
  readonly rules?: string
  /** The outcome. */
  readonly was?: string
}

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
 * Reads what {@link encode} and {@link withMemory} write, and makes the best of anything else: never throws, keeps every
 * answer that the check knows, and names what it could not use. Keys that are not ours, such as `utm_source`, are passed
 * over.
 *
 * @param others Question ids of other checks, which are ours but have no place here.
 */
export function decode(flow: Flow, hash: string, others: readonly string[] = []): DecodedLink {
  const answers = new Map<string, string>()
  const problems: LinkProblem[] = []
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  for (const [key, value] of given) {
    const question = questionOf(flow, key)
    if (question === undefined) {
      if (key === 'v' && value !== linkVersion) problems.push({ kind: 'other-version', key, value })
      if (isOurs(key, flow, others)) problems.push({ kind: 'unknown-key', key, value })
    } else if (!question.values.includes(value)) {
      problems.push({ kind: 'unknown-value', key, value })
    } else if (answers.has(key)) {
      if (answers.get(key) !== value) problems.push({ kind: 'repeated', key, value })
    } else {
      answers.set(key, value)
    }
  }
  const rules = given.get('rules')
  const was = given.get('was')
  const memory = { ...(rules !== null && { rules }), ...(was !== null && { was }) }
  return { answers: Object.fromEntries(answers), problems, memory }
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
