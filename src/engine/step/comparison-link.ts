import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { cut, isVisible, onOneLine, quotable } from '../outside-text.ts'
import { mendHash } from './damaged-link.ts'
import { type LinkProblem, linkVersion, ownPairs } from './link.ts'
import { sharedHash, shortAddress } from './shared-stamp.ts'
import { type Continued, type QuestionStep, type Step, stepAt, verdictStep } from './step.ts'

export const sides = ['a', 'b'] as const
export type Side = (typeof sides)[number]

/** What somebody calls the cases; from outside, so quoted and never trusted. Absent where a case has no name. */
export type CaseNames = Readonly<Partial<Record<Side, string>>>

/** More does not fit above a column. */
const longestCaseName = 60

/** A name on one line, no longer than may be; empty where there would be nothing to see. */
export const asCaseName = (text: string): string =>
  isVisible(text) ? cut(onOneLine(text.slice(0, 10 * longestCaseName)), longestCaseName) : ''

/** The pages on which two cases stand: side by side, or as the two products of one image. */
export type PairPage = 'compare' | 'image'

/** Two cases of one check, as a link holds them. */
export interface Comparison {
  readonly kind: 'comparison'
  readonly check: Check
  readonly steps: Readonly<Record<Side, Step>>
  /** What each side was made of: the part of a permanent link behind its `#`. */
  readonly hashes: Readonly<Record<Side, string>>
  readonly names: CaseNames
  /** What of the link could not be used, apart from what belongs to either side. */
  readonly problems: readonly LinkProblem[]
}

/** A link that compares nothing: it names no check, or one that the edition does not have. */
export interface NoComparison {
  readonly kind: 'none'
  /** The check it names, to be quoted; absent where it names none. */
  readonly check?: string
}

/**
 * The address at which two cases stand side by side: `/compare#v=1&check=reimaging&a.media=oem&b.media=retail`. Each
 * side holds what a permanent link of the check does, every key behind the letter of its side; what is not ours is left
 * behind. A name that was given to a case stands there too: `a.name=Pilot`.
 *
 * @param hashes What permanent links of the check have behind their paths.
 */
export function comparisonAddress(
  edition: Edition,
  check: Check,
  hashes: Readonly<Record<Side, string>>,
  names: CaseNames = {},
): string {
  return addressOfTwo('compare', edition, check, hashes, names)
}

/** The address at which two cases stand as the products of one image: the same behind `/image#`. */
export function imageAddress(edition: Edition, check: Check, hashes: Readonly<Record<Side, string>>): string {
  return addressOfTwo('image', edition, check, hashes, {})
}

function addressOfTwo(
  page: PairPage,
  edition: Edition,
  check: Check,
  hashes: Readonly<Record<Side, string>>,
  names: CaseNames,
): string {
  const others = questionsBeside(edition, check)
  const given = sides.flatMap((side) =>
    ownPairs(check.flow, hashes[side], others).map(([key, value]) => [`${side}.${key}`, value]),
  )
  return `${edition.base}/${page}#${new URLSearchParams([['v', linkVersion], ['check', check.id], ...given, ...namePairs(names)])}`
}

const namePairs = (names: CaseNames): string[][] =>
  sides.flatMap((side) => {
    const name = names[side] ?? ''
    return name === '' ? [] : [[`${side}.${nameKey}`, name]]
  })

function namesIn(given: readonly (readonly [string, string])[]): CaseNames {
  const named = sides.flatMap((side) => {
    const name = asCaseName(given.find(([key]) => key === `${side}.${nameKey}`)?.[1] ?? '')
    return name === '' ? [] : [[side, name]]
  })
  return Object.fromEntries(named)
}

const nameKey = 'name'

/** The same as it is shared: verdicts remember their rules, their outcome and their day. */
export function sharedComparison(
  edition: Edition,
  { check, steps, names }: Comparison,
  today: string,
  page: PairPage = 'compare',
): string {
  const hashOfSide = (side: Side): string => {
    const step = steps[side]
    return step.kind === 'verdict' ? sharedHash(edition, step, today) : step.hash
  }
  return addressOfTwo(page, edition, check, { a: hashOfSide('a'), b: hashOfSide('b') }, names)
}

/** The same in the short form, for a code that a camera reads; `undefined` while a case is not finished. */
export function shortComparison(
  edition: Edition,
  comparison: Comparison,
  today: string,
  page: PairPage = 'compare',
): string | undefined {
  const { check, steps, names } = comparison
  if (steps.a.kind !== 'verdict' || steps.b.kind !== 'verdict') return undefined
  const [a, b] = [steps.a, steps.b].map((step) => shortAddress(edition, step, today).replace(/^[^#]*#/, ''))
  const named = namePairs(names).map((pair) => `&${new URLSearchParams([pair])}`)
  return `${edition.base}/${page}#v=${linkVersion}&check=${check.id}&a.${a}&b.${b}${named.join('')}`
}

/**
 * Reads what {@link comparisonAddress} writes, and makes the best of anything else: never throws, keeps of each side all
 * that its check knows, and names what it could not use.
 */
export function decodeComparison(edition: Edition, hash: string): Comparison | NoComparison {
  const given = hash.replace(/^#/, '')
  const mended = mendHash(given)
  const asGiven = readComparison(edition, given)
  if (mended === given) return asGiven
  const asMended = readComparison(edition, mended)
  return answersIn(asMended) > answersIn(asGiven) ? asMended : asGiven
}

/** How much a comparison has to compare. */
const answersIn = (comparison: Comparison | NoComparison): number =>
  comparison.kind === 'none'
    ? -1
    : sides.reduce((sum, side) => sum + Object.keys(comparison.steps[side].answers).length, 0)

function readComparison(edition: Edition, text: string): Comparison | NoComparison {
  const given = [...new URLSearchParams(text)]
  const name = given.find(([key]) => key === 'check')?.[1]
  const check = edition.checks.find(({ id }) => id === name)
  if (check === undefined) return { kind: 'none', ...(name !== undefined && { check: quotable(name) }) }
  const others = questionsBeside(edition, check)
  const hashOfSide = (side: Side): string =>
    `#${new URLSearchParams(given.flatMap(([key, value]) => (key.startsWith(`${side}.`) && key !== `${side}.${nameKey}` ? [[key.slice(2), value]] : [])))}`
  const hashes = { a: hashOfSide('a'), b: hashOfSide('b') }
  const steps = {
    a: stepAt(check, verdictStep, hashes.a, others),
    b: stepAt(check, verdictStep, hashes.b, others),
  }
  const version = given.find(([key, value]) => key === 'v' && value !== linkVersion)
  return {
    kind: 'comparison',
    check,
    hashes,
    steps,
    names: namesIn(given),
    problems: [
      ...(version === undefined ? [] : [{ kind: 'other-version', key: 'v', value: version[1] } satisfies LinkProblem]),
      ...strays(check, others, given),
    ],
  }
}

/**
 * On the way from two cases through a question and back: the page of both, the side whose answer is being given, and the
 * other case. All stand in the address of the question, so that it leads back from wherever it is opened:
 * `/reimaging/media#v=1&beside=a&other=v%3D1%26media%3Dretail` for a comparison, `with=a` for one image.
 */
export interface ComparisonReturn {
  readonly page: PairPage
  readonly side: Side
  /** What a permanent link to the other case has behind its path. */
  readonly other: string
  /** What both are called. */
  readonly names: CaseNames
}

/** The key that says of which side a question is, by the page that it leads back to. */
const sideKeys: Readonly<Record<PairPage, string>> = { compare: 'beside', image: 'with' }

/** The address of a step that leads back to both cases once there is a verdict. */
export function withReturn(address: string, { page, side, other, names }: ComparisonReturn): string {
  const keys = new URLSearchParams([[sideKeys[page], side], ['other', other.replace(/^#/, '')], ...namePairs(names)])
  return `${address}${address.includes('#') ? '&' : '#'}${keys}`
}

/** What the hash of a question leads back to; `undefined` where it names nothing. */
export function returnIn(hash: string): ComparisonReturn | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const page = given.has(sideKeys.image) ? 'image' : 'compare'
  const side = sides.find((one) => one === given.get(sideKeys[page]))
  const other = given.get('other')
  return side === undefined || other === null
    ? undefined
    : { page, side, other: `#${other}`, names: namesIn([...given]) }
}

/** Where an answer leads on the way back to two cases: to both as soon as there is a verdict. */
export function continueToComparison(edition: Edition, check: Check, back: ComparisonReturn, to: Continued): Continued {
  return {
    ...to,
    here: withReturn(to.here, back),
    next: to.isVerdict ? bothAt(edition, check, back, to.hash) : withReturn(to.next, back),
  }
}

/** A question of one of two cases. */
export interface QuestionOfTwo {
  readonly page: PairPage
  readonly side: Side
  /** What the case is called. */
  readonly name: string | undefined
  /** The question, with every address that it names on the way back. */
  readonly step: QuestionStep
  /** The question itself, and both cases as they stand now. */
  readonly here: string
  readonly both: string
}

/** A question on the way back: its own Back and its Change keep to it. */
export function onTheWay(edition: Edition, step: QuestionStep, back: ComparisonReturn): QuestionOfTwo {
  const { page, side, names } = back
  const both = bothAt(edition, step.check, back, step.hash)
  const toPrevious = step.back === undefined || step.isChange ? both : withReturn(step.back, back)
  const given = step.given.map((answer) => ({ ...answer, address: withReturn(answer.address, back) }))
  const here = withReturn(step.address, back)
  return { page, side, name: names[side], step: { ...step, back: toPrevious, given }, here, both }
}

function bothAt(edition: Edition, check: Check, { page, side, other, names }: ComparisonReturn, hash: string): string {
  const hashes = side === 'a' ? { a: hash, b: other } : { a: other, b: hash }
  return addressOfTwo(page, edition, check, hashes, names)
}

/** What is ours but belongs to neither side: a link to a single case that was taken for one to two, for one. */
function strays(
  check: Check,
  others: readonly string[],
  given: readonly (readonly [string, string])[],
): readonly LinkProblem[] {
  return given
    .filter(
      ([key, value]) =>
        !/^([ab]\.|v$|check$)/.test(key) &&
        ownPairs(check.flow, `#${new URLSearchParams([[key.slice(key.lastIndexOf('.') + 1), value]])}`, others).length >
          0,
    )
    .map(([key, value]) => ({ kind: 'of-neither-case', key, value }))
}

const questionsBeside = (edition: Edition, check: Check): readonly string[] =>
  edition.checks.filter((other) => other !== check).flatMap(({ flow }) => flow.questions.map(({ id }) => id))
