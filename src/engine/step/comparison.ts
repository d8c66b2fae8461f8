import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import { quotable } from '../outside-text.ts'
import type { State } from '../rules/state.ts'
import {
  addressOfCases,
  type CaseLink,
  type CasesPage,
  nameKey,
  namePairs,
  namesIn,
  namesOf,
  type Product,
  products,
  questionsBeside,
  type Side,
  sides,
  withReturn,
} from './comparison-link.ts'
import { mendHash, withoutEntities } from './damaged-link.ts'
import { type LinkProblem, linkVersion, ownPairs } from './link.ts'
import { sharedHash, shortAddress } from './shared-stamp.ts'
import { type GivenAnswer, type Step, stepAt, type VerdictStep, verdictStep } from './step.ts'

/** One of the cases that stand side by side. */
export interface ComparedCase<Letter extends Side = Side> extends CaseLink {
  readonly side: Letter
  readonly step: Step
}

/** Two to four cases of one check, as a link holds them. */
export interface Comparison<Letter extends Side = Side> {
  readonly kind: 'comparison'
  readonly page: CasesPage
  readonly check: Check
  readonly cases: readonly ComparedCase<Letter>[]
  /** What of the link could not be used, apart from what belongs to any case. */
  readonly problems: readonly LinkProblem[]
  /** How many cases the link holds beyond those that fit. */
  readonly tooMany: number
}

/** A link that compares nothing: it names no check, or one that the edition does not have. */
export interface NoComparison {
  readonly kind: 'none'
  /** The check it names, to be quoted; absent where it names none. */
  readonly check?: string
}

/**
 * Reads what `comparisonAddress` writes, and makes the best of anything else: never throws, keeps of each case all that
 * its check knows, and names what it could not use.
 */
export const decodeComparison = (edition: Edition, hash: string): Comparison | NoComparison =>
  decodeCases(edition, hash, 'compare', sides)

/** The same of what `imageAddress` writes: two cases, neither more nor less. */
export const decodeImage = (edition: Edition, hash: string): Comparison<Product> | NoComparison =>
  decodeCases(edition, hash, 'image', products)

function decodeCases<Letter extends Side>(
  edition: Edition,
  hash: string,
  page: CasesPage,
  letters: readonly Letter[],
): Comparison<Letter> | NoComparison {
  const given = withoutEntities(hash.replace(/^#/, ''))
  const mended = mendHash(given)
  const asGiven = readCases(edition, given, page, letters)
  if (mended === given) return asGiven
  const asMended = readCases(edition, mended, page, letters)
  return answersIn(asMended) > answersIn(asGiven) ? asMended : asGiven
}

/** How much a comparison has to compare. */
const answersIn = (comparison: Comparison | NoComparison): number =>
  comparison.kind === 'none'
    ? -1
    : comparison.cases.reduce((sum, { step }) => sum + Object.keys(step.answers).length, 0)

/** Without a third and a fourth there are two, even where the link holds nothing of them. */
const fewest = 2

function readCases<Letter extends Side>(
  edition: Edition,
  text: string,
  page: CasesPage,
  letters: readonly Letter[],
): Comparison<Letter> | NoComparison {
  const given = [...new URLSearchParams(text)]
  const id = given.find(([key]) => key === 'check')?.[1]
  const check = edition.checks.find((one) => one.id === id)
  if (check === undefined) return { kind: 'none', ...(id !== undefined && { check: quotable(id) }) }
  const others = questionsBeside(edition, check)
  const names = namesIn(given)
  const hashOf = (letter: string): string =>
    `#${new URLSearchParams(given.flatMap(([key, value]) => (key.startsWith(`${letter}.`) && key !== `${letter}.${nameKey}` ? [[key.slice(2), value]] : [])))}`
  const isHeld = (letter: string): boolean =>
    ownPairs(check.flow, hashOf(letter), others).length > 0 ||
    given.some(([key]) => key === `${letter}.v` || key === `${letter}.${nameKey}`)
  const last = letters.findLastIndex(isHeld)
  const cases = letters.slice(0, Math.max(fewest, last + 1)).map((side) => {
    const hash = hashOf(side)
    return { side, hash, name: names[side], step: stepAt(check, verdictStep, hash, others) }
  })
  const further = page === 'compare' ? lettersIn(given).filter((one) => !letters.some((letter) => letter === one)) : []
  const tooMany = further.filter(isHeld)
  const version = given.find(([key, value]) => key === 'v' && value !== linkVersion)
  return {
    kind: 'comparison',
    page,
    check,
    cases,
    problems: [
      ...(version === undefined ? [] : [{ kind: 'other-version', key: 'v', value: version[1] } satisfies LinkProblem]),
      ...strays(check, others, given, [...letters, ...tooMany]),
    ],
    tooMany: tooMany.length,
  }
}

/** The letters of cases that a link names, each once. */
const lettersIn = (given: readonly (readonly [string, string])[]): readonly string[] => [
  ...new Set(given.flatMap(([key]) => (/^[a-z]\./.test(key) ? key.slice(0, 1) : []))),
]

/** What is ours but belongs to no case: a link to a single case that was taken for one to several, for one. */
function strays(
  check: Check,
  others: readonly string[],
  given: readonly (readonly [string, string])[],
  letters: readonly string[],
): readonly LinkProblem[] {
  return given
    .filter(
      ([key, value]) =>
        !letters.some((letter) => key.startsWith(`${letter}.`)) &&
        key !== 'v' &&
        key !== 'check' &&
        ownPairs(check.flow, `#${new URLSearchParams([[key.slice(key.lastIndexOf('.') + 1), value]])}`, others).length >
          0,
    )
    .map(([key, value]) => ({ kind: 'of-neither-case', key, value }))
}

/** The link to all cases as it is shared: verdicts remember their rules, their outcome and their day. */
export function sharedComparison(edition: Edition, { page, check, cases }: Comparison, today: string): string {
  const shared = cases.map(({ step, name }) => ({
    hash: step.kind === 'verdict' ? sharedHash(edition, step, today) : step.hash,
    name,
  }))
  return addressOfCases(page, edition, check, shared)
}

/** The same in the short form, for a code that a camera reads; `undefined` while a case is not finished. */
export function shortComparison(
  edition: Edition,
  { page, check, cases }: Comparison,
  today: string,
): string | undefined {
  const short = cases.flatMap(({ side, step }) =>
    step.kind === 'verdict' ? `&${side}.${shortAddress(edition, step, today).replace(/^[^#]*#/, '')}` : [],
  )
  if (short.length < cases.length) return undefined
  const named = namePairs(namesOf(cases)).map((pair) => `&${new URLSearchParams([pair])}`)
  return `${edition.base}/${page}#v=${linkVersion}&check=${check.id}${[...short, ...named].join('')}`
}

/** The address of a question of one case which leads back to all of them once it is answered. */
export function leadingBack({ page, cases }: Comparison, side: Side, address: string): string {
  const others = cases.filter((one) => one.side !== side).map(({ hash }) => hash)
  return withReturn(address, { page, side, others, names: namesOf(cases) })
}

/** How things stand beside each other; `open` where a case may still come to it. */
export type Contrast = 'same' | 'different' | 'open'

/** A question with what each case answers; nothing where it was not asked there. */
export interface ComparedAnswer {
  readonly question: string
  readonly name: string
  readonly given: Readonly<Partial<Record<Side, GivenAnswer>>>
  readonly contrast: Contrast
}

/** A requirement with how it stands in each case that has a verdict. */
export interface ComparedFinding {
  readonly requirement: string
  readonly summary: string
  readonly found: Readonly<Partial<Record<Side, FoundInCase>>>
  readonly contrast: Contrast
}

export interface FoundInCase {
  readonly state: State
  readonly isCurable: boolean
  readonly says: string
}

/** Every question that was asked in any case, in the order of the check. */
export function comparedAnswers({ check, cases }: Comparison): readonly ComparedAnswer[] {
  return check.flow.questions.flatMap(({ id }) => {
    const answers = cases.map(({ side, step }) => ({ side, step, answer: answerIn(step, id) }))
    const names = new Set(answers.flatMap(({ answer }) => answer?.name ?? []))
    if (names.size === 0) return []
    const settled = answers.filter(({ step, answer }) => step.kind === 'verdict' || answer !== undefined)
    const isDifferent = new Set(settled.map(({ step }) => step.facts[id])).size > 1
    return {
      question: id,
      name: [...names].join(' / '),
      given: Object.fromEntries(answers.flatMap(({ side, answer }) => (answer ? [[side, answer]] : []))),
      contrast: isDifferent ? 'different' : settled.length < cases.length ? 'open' : 'same',
    }
  })
}

const answerIn = ({ given }: Step, id: string): GivenAnswer | undefined => given.find(({ question }) => question === id)

/** Every requirement that any verdict looked at, in the order of the check; none before there are two verdicts. */
export function comparedFindings({ check, cases }: Comparison): readonly ComparedFinding[] {
  const decided = cases.flatMap(({ side, step }) => (step.kind === 'verdict' ? { side, step } : []))
  if (decided.length < fewest) return []
  return check.requirements.flatMap(({ id, summary }) => {
    const found = decided.flatMap(({ side, step }) => {
      const finding = foundIn(step, id)
      return finding === undefined ? [] : [[side, finding] as const]
    })
    if (!found.some(([, finding]) => isInPlay(finding))) return []
    const kinds = new Set(found.map(([, { state, isCurable }]) => `${state} ${isCurable}`))
    return {
      requirement: id,
      summary,
      found: Object.fromEntries(found),
      contrast: kinds.size > 1 ? 'different' : 'same',
    }
  })
}

const isInPlay = ({ state }: FoundInCase): boolean => state !== 'not-applicable' && state !== 'not-reached'

function foundIn({ check, facts, verdict }: VerdictStep, requirement: string): FoundInCase | undefined {
  const finding = verdict.findings.find((one) => one.requirement === requirement)
  if (finding === undefined) return undefined
  const { state, curable } = finding
  return { state, isCurable: curable, says: check.found(requirement, state, facts) }
}
