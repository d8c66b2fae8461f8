import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { cut, isVisible, onOneLine } from '../outside-text.ts'
import { linkVersion, ownPairs } from './link.ts'
import type { Continued, QuestionStep } from './step.ts'

/** The letters of the cases of a comparison. More than four nobody takes in side by side. */
export const sides = ['a', 'b', 'c', 'd'] as const
export type Side = (typeof sides)[number]

/** The two products of an image. */
export const products = ['a', 'b'] as const
export type Product = (typeof products)[number]

/** What somebody calls the cases; from outside, so quoted and never trusted. Absent where a case has no name. */
export type CaseNames = Readonly<Partial<Record<Side, string>>>

/** More does not fit above a column. */
const longestCaseName = 60

/** A name on one line, no longer than may be; empty where there would be nothing to see. */
export const asCaseName = (text: string): string =>
  isVisible(text) ? cut(onOneLine(text.slice(0, 10 * longestCaseName)), longestCaseName) : ''

/** A name with the next number behind it that none of these has: of “Pilot” it makes “Pilot (2)”. */
export function numberedName(name: string, taken: readonly (string | undefined)[]): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`
    const numbered = `${cut(name.replace(/ \(\d+\)$/, ''), longestCaseName - end.length)}${end}`
    if (!taken.includes(numbered)) return numbered
  }
}

/** The pages on which cases stand: side by side, or as the two products of one image. */
export type CasesPage = 'compare' | 'image'

/** A case as a link holds it. */
export interface CaseLink {
  /** What a permanent link of the check has behind its path. */
  readonly hash: string
  readonly name?: string | undefined
}

/**
 * The address at which cases stand side by side: `/compare#v=1&check=reimaging&a.media=oem&b.media=retail`. Each holds
 * what a permanent link of the check does, every key behind the letter of its place, from `a` to `d`; what is not ours is
 * left behind. A name that was given to a case stands there too: `a.name=Pilot`.
 *
 * @param cases Two to four.
 */
export const comparisonAddress = (edition: Edition, check: Check, cases: readonly CaseLink[]): string =>
  addressOfCases('compare', edition, check, cases)

/** The address at which two cases stand as the products of one image: the same behind `/image#`. */
export const imageAddress = (edition: Edition, check: Check, hashes: Readonly<Record<Product, string>>): string =>
  addressOfCases(
    'image',
    edition,
    check,
    products.map((product) => ({ hash: hashes[product] })),
  )

/** The address of either page. */
export function addressOfCases(page: CasesPage, edition: Edition, check: Check, cases: readonly CaseLink[]): string {
  const others = questionsBeside(edition, check)
  const given = cases.flatMap(({ hash }, place) => {
    const pairs = ownPairs(check.flow, hash, others)
    // Two there are in any case. A third without answers is told by its version alone.
    const held = pairs.length === 0 && place > 1 ? [['v', linkVersion] as const] : pairs
    return held.map(([key, value]) => [`${sides[place]}.${key}`, value])
  })
  return `${edition.base}/${page}#${new URLSearchParams([['v', linkVersion], ['check', check.id], ...given, ...namePairs(namesOf(cases))])}`
}

/** What cases are called, by their letters. */
export const namesOf = (cases: readonly CaseLink[]): CaseNames =>
  Object.fromEntries(
    sides.flatMap((side, place) => {
      const name = cases[place]?.name
      return name === undefined ? [] : [[side, name]]
    }),
  )

/** Names as keys of a link. */
export const namePairs = (names: CaseNames): string[][] =>
  sides.flatMap((side) => {
    const name = names[side] ?? ''
    return name === '' ? [] : [[`${side}.${nameKey}`, name]]
  })

/** The names that a link holds. */
export function namesIn(given: readonly (readonly [string, string])[]): CaseNames {
  const named = sides.flatMap((side) => {
    const name = asCaseName(given.find(([key]) => key === `${side}.${nameKey}`)?.[1] ?? '')
    return name === '' ? [] : [[side, name]]
  })
  return Object.fromEntries(named)
}

export const nameKey = 'name'

/**
 * On the way from cases side by side through a question and back: the page of all, the case whose answer is being given,
 * and the others in their order. All stand in the address of the question, so that it leads back from wherever it is
 * opened: `/reimaging/media#v=1&beside=a&other=v%3D1%26media%3Dretail` for a comparison, `with=a` for one image.
 */
export interface ComparisonReturn {
  readonly page: CasesPage
  readonly side: Side
  /** What permanent links to the other cases have behind their paths; one of them at least. */
  readonly others: readonly string[]
  /** What all are called. */
  readonly names: CaseNames
}

/** The key that says of which case a question is, by the page that it leads back to. */
const sideKeys: Readonly<Record<CasesPage, string>> = { compare: 'beside', image: 'with' }

const otherKey = 'other'

/** The address of a step that leads back to all cases once there is a verdict. */
export function withReturn(address: string, { page, side, others, names }: ComparisonReturn): string {
  const keys = new URLSearchParams([
    [sideKeys[page], side],
    ...others.map((other) => [otherKey, other.replace(/^#/, '')]),
    ...namePairs(names),
  ])
  return `${address}${address.includes('#') ? '&' : '#'}${keys}`
}

/** What the hash of a question leads back to; `undefined` where it names nothing. */
export function returnIn(hash: string): ComparisonReturn | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const page = given.has(sideKeys.image) ? 'image' : 'compare'
  const places = page === 'image' ? products : sides
  const others = given.getAll(otherKey).slice(0, places.length - 1)
  const side = places.slice(0, others.length + 1).find((one) => one === given.get(sideKeys[page]))
  return side === undefined || others.length === 0
    ? undefined
    : { page, side, others: others.map((other) => `#${other}`), names: namesIn([...given]) }
}

/** Where an answer leads on the way back to all cases: to them as soon as there is a verdict. */
export function continueToComparison(edition: Edition, check: Check, back: ComparisonReturn, to: Continued): Continued {
  return {
    ...to,
    here: withReturn(to.here, back),
    next: to.isVerdict ? allAt(edition, check, back, to.hash) : withReturn(to.next, back),
  }
}

/** A question of one of the cases that stand side by side. */
export interface QuestionOfCase {
  readonly page: CasesPage
  readonly side: Side
  /** What the case is called. */
  readonly name: string | undefined
  /** The question, with every address that it names on the way back. */
  readonly step: QuestionStep
  /** The question itself, and all cases as they stand now. */
  readonly here: string
  readonly all: string
}

/** A question on the way back: its own Back and its Change keep to it. */
export function onTheWay(edition: Edition, step: QuestionStep, back: ComparisonReturn): QuestionOfCase {
  const { page, side, names } = back
  const all = allAt(edition, step.check, back, step.hash)
  const toPrevious = step.back === undefined || step.isChange ? all : withReturn(step.back, back)
  const given = step.given.map((answer) => ({ ...answer, address: withReturn(answer.address, back) }))
  const here = withReturn(step.address, back)
  return { page, side, name: names[side], step: { ...step, back: toPrevious, given }, here, all }
}

function allAt(edition: Edition, check: Check, { page, side, others, names }: ComparisonReturn, hash: string): string {
  const place = sides.indexOf(side)
  const hashes = [...others.slice(0, place), hash, ...others.slice(place)]
  const cases = hashes.map((one, index) => ({ hash: one, name: names[sides[index] ?? side] }))
  return addressOfCases(page, edition, check, cases)
}

/** Questions of the other checks, which are ours but have no place in a case of this one. */
export const questionsBeside = (edition: Edition, check: Check): readonly string[] =>
  edition.checks.filter((other) => other !== check).flatMap(({ flow }) => flow.questions.map(({ id }) => id))
