import type { Check } from '../check.ts'
import { optionsAt } from '../flow/flow.ts'
import { answer, questionAt, start } from '../flow/replay.ts'
import { type Answers, unknown } from '../question.ts'
import type { Basis } from '../rules/basis.ts'
import type { Outcome } from '../rules/judgement.ts'
import type { Verdict } from '../rules/verdict.ts'
import { encode } from '../step/link.ts'
import { stepAt, verdictStep } from '../step/step.ts'
import { type Case, kindOfVerdict, oneOfEachKind } from './cases.ts'
import { completions } from './completions.ts'

/** Answers for which an obligation does not hold, and what goes wrong there. */
export interface Breach {
  readonly answers: Answers
  readonly says: string
}

export type ObligationId =
  | 'total'
  | 'cited'
  | 'sound'
  | 'no-idle-question'
  | 'agree'
  | 'unknown-is-safe'
  | 'pruned'
  | 'yes-rests-on-text'
  | 'no-rests-on-text'

/** Something that has to hold for every complete path of a check. */
export interface Obligation {
  readonly id: ObligationId
  /** Where it does not hold; nothing where the promise is kept. */
  breaches(check: Check, cases: readonly Case[]): Iterable<Breach>
}

export const obligations: readonly Obligation[] = [
  {
    id: 'total',
    breaches: (check) => deadEnds(check),
  },
  {
    id: 'cited',
    breaches: (check, cases) => each(cases, (one) => uncited(check, one)),
  },
  {
    id: 'sound',
    breaches: (check, cases) =>
      each(cases, (one, index) => unsound(check, one, index, cases.length > mostWithEveryValue)),
  },
  {
    id: 'no-idle-question',
    breaches: (_, cases) => idleQuestions(cases),
  },
  {
    id: 'agree',
    breaches: (check, cases) => disagreeing(check, cases),
  },
  {
    id: 'unknown-is-safe',
    breaches: (_, cases) => worsened(cases),
  },
  {
    id: 'pruned',
    breaches: (check, cases) => unpruned(check, cases),
  },
  {
    id: 'yes-rests-on-text',
    breaches: (check, cases) => each(cases, (one) => weakYes(check, one)),
  },
  {
    id: 'no-rests-on-text',
    breaches: (check, cases) => each(cases, (one) => weakNo(check, one)),
  },
]

/** The sources say of themselves on what they stand. */
const hasBases = ({ library }: Check): boolean => library.documents.some(({ basis }) => basis !== undefined)

const isFirm = (basis: Basis | undefined): boolean => basis === 'text' || basis === 'copy'

function weakYes(check: Check, { verdict: { outcome, findings } }: Case): string | undefined {
  if (!hasBases(check) || (outcome !== 'permitted' && outcome !== 'other-right')) return undefined
  const weak = findings.find(({ cites, basis }) => cites.length > 0 && !isFirm(basis))
  return weak && `is a yes on a ${weak.basis} of ${weak.requirement}`
}

function weakNo(check: Check, { verdict: { outcome, causes, findings } }: Case): string | undefined {
  if (!hasBases(check) || outcome !== 'not-permitted') return undefined
  const weak = findings.find(
    ({ requirement, cites }) =>
      causes.includes(requirement) && !cites.some((place) => isFirm(check.library.basisOf([place]))),
  )
  return weak && `is a no without a text of ${weak.requirement}`
}

function* each(cases: readonly Case[], problem: (one: Case, index: number) => string | undefined): Generator<Breach> {
  for (const [index, one] of cases.entries()) {
    const says = problem(one, index)
    if (says !== undefined) yield { answers: one.answers, says }
  }
}

function* deadEnds(check: Check, at = start(check.flow), answers: Answers = {}): Generator<Breach> {
  const question = questionAt(at)
  if (question === undefined) return
  if (question in answers) {
    yield { answers, says: `asks ${question} again` }
    return
  }
  const values = optionsAt(check.flow, question, answers)
  if (values.length === 0) yield { answers, says: `asks ${question} and offers nothing` }
  for (const value of values) {
    const after = { ...answers, [question]: value }
    yield* deadEnds(check, answer(check.flow, at, question, after), after)
  }
}

function uncited(check: Check, { answers, verdict }: Case): string | undefined {
  if (verdict.citations.length === 0) return 'cites nothing'
  if (verdict.outcome === 'permitted') return undefined
  if (verdict.causes.length === 0) return 'names no cause'
  const causes = check.requirements.filter(({ id }) => verdict.causes.includes(id))
  return causes.every(({ reads }) => reads.some((question) => question in answers))
    ? undefined
    : 'names a cause that rests on no answer'
}

/** A check with more paths takes minutes with every value of every fact on each of them. */
const mostWithEveryValue = 40_000

/**
 * Each fact that was not asked with every value it could have, or on one of many paths with one, each time another; and a
 * few times all of them at once.
 */
function unsound(check: Check, { answers, verdict }: Case, seed: number, hasMany: boolean): string | undefined {
  const open = check.flow.questions.filter(({ id }) => !(id in answers))
  const singly = open.flatMap(({ id, values }, index) =>
    values.filter((_, place) => !hasMany || place === (seed + index) % values.length).map((value) => ({ [id]: value })),
  )
  const together = [1, 2, 3].map((round) =>
    Object.fromEntries(
      open.map(({ id, values }, index) => [id, values[mixed(seed, round, index) % values.length] ?? '']),
    ),
  )
  const other = [...singly, ...together].find(
    (filled) => check.judge({ ...answers, ...filled }).outcome !== verdict.outcome,
  )
  return other && `would not be ${verdict.outcome} if ${new URLSearchParams(other)}`
}

/** A number that depends on all three and looks like chance, the same in every run. */
function mixed(seed: number, round: number, index: number): number {
  return Math.imul(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(round * 31 + index + 1, 0x85ebca6b), 0xc2b2ae35) >>> 8
}

function* idleQuestions(cases: readonly Case[]): Generator<Breach> {
  const said = new Map<string, Set<string>>()
  const beginnings = (answers: Answers): string[] => {
    const asked = Object.entries(answers)
    return asked.map((_, index) => JSON.stringify(asked.slice(0, index)))
  }
  for (const { answers, verdict } of cases) {
    const rest = `${kindOfVerdict(verdict)} ${verdict.missing.join()}`
    for (const beginning of beginnings(answers))
      said.set(beginning, (said.get(beginning) ?? new Set<string>()).add(rest))
  }
  for (const { answers } of cases) {
    const idle = beginnings(answers).findIndex((beginning) => said.get(beginning)?.size === 1)
    if (idle !== -1) yield { answers, says: `asks ${Object.keys(answers)[idle]} for nothing` }
  }
}

/** Where a machine stands. */
type At = ReturnType<typeof start>

/** Walks the machine with each case's answers, as a replay does, and goes on from where it parts from the case before. */
function* disagreeing(check: Check, cases: readonly Case[]): Generator<Breach> {
  const walked: { readonly question: string; readonly value: string; readonly at: At }[] = []
  for (const { answers, verdict } of cases) {
    const given = Object.entries(answers)
    const parts = walked.findIndex(({ question, value }, place) => answerAt(given, place) !== `${question}=${value}`)
    if (parts !== -1) walked.length = parts
    let at = walked.at(-1)?.at ?? start(check.flow)
    for (const [question, value] of given.slice(walked.length)) {
      const before = Object.fromEntries(given.slice(0, walked.length))
      if (questionAt(at) !== question || !optionsAt(check.flow, question, before).includes(value)) break
      at = answer(check.flow, at, question, { ...before, [question]: value })
      walked.push({ question, value, at })
    }
    const says = leadsElsewhere(at, given[walked.length]?.[0]) ?? decidesOtherwise(check, answers, verdict)
    if (says !== undefined) yield { answers, says }
  }
}

const answerAt = (given: readonly [string, string][], place: number): string | undefined => given[place]?.join('=')

function leadsElsewhere(at: At, left: string | undefined): string | undefined {
  if (left !== undefined) return `does not ask ${left}`
  const open = questionAt(at)
  return open && `goes on to ask ${open}`
}

function decidesOtherwise(check: Check, answers: Answers, verdict: Verdict): string | undefined {
  const alone = check.judge(answers)
  const states = verdict.findings.map(({ requirement, state, curable }) => ({ requirement, state, curable }))
  const same = JSON.stringify([alone.outcome, alone.causes, alone.findings])
  return same === JSON.stringify([verdict.outcome, verdict.causes, states])
    ? undefined
    : `is ${alone.outcome} by the rules alone`
}

/**
 * What an outcome may be once an unknown fact is known. A certain "no" may turn out to be beyond the sources instead,
 * where they say nothing of the system that the PC has: that is no yes either.
 */
const mayBecome: Partial<Record<Outcome, readonly Outcome[]>> = {
  permitted: ['permitted'],
  conditional: ['permitted', 'conditional'],
  'not-permitted': ['not-permitted', 'not-covered'],
}

/**
 * A certain "no" may be open again, though no yes, where what was found out makes an answer moot that it rested on: an
 * education agreement tells who uses the PCs, whatever was said of them before.
 */
const isOpenAgain = ({ outcome }: Verdict, known: Case, answers: Answers): boolean =>
  outcome === 'not-permitted' &&
  known.verdict.outcome === 'undetermined' &&
  Object.keys(answers).some((question) => !(question in known.answers))

function* worsened(cases: readonly Case[]): Generator<Breach> {
  const complete = completions(cases)
  for (const { answers, verdict } of cases) {
    const allowed = mayBecome[verdict.outcome]
    if (allowed === undefined) continue
    for (const question of Object.keys(answers).filter((id) => answers[id] === unknown)) {
      for (const known of complete(answers, question)) {
        if (!allowed.includes(known.verdict.outcome) && !isOpenAgain(verdict, known, answers))
          yield {
            answers,
            says: `is ${known.verdict.outcome} once it is known that ${question} is ${known.answers[question]}`,
          }
      }
    }
  }
}

/**
 * One case of each kind of verdict, each of its answers changed, or every third of them where paths are many: what the step then shows, links to and decides by is a
 * path that was walked, and nothing of what was answered before.
 */
function* unpruned(check: Check, cases: readonly Case[]): Generator<Breach> {
  const walked = new Map(cases.map(({ answers, verdict }) => [encode(check.flow, answers), verdict]))
  const hasMany = cases.length > mostWithEveryValue
  for (const [index, { answers }] of oneOfEachKind(cases).entries()) {
    for (const [place, question] of Object.keys(answers).entries()) {
      if (hasMany && (index + place) % 3 !== 0) continue
      const before = Object.fromEntries(Object.entries(answers).slice(0, place))
      const others = optionsAt(check.flow, question, before).filter((value) => value !== answers[question])
      const changed = { ...answers, [question]: others[mixed(index, place, 0) % others.length] ?? '' }
      const says = leftOver(check, changed, walked)
      if (says !== undefined) yield { answers: changed, says }
    }
  }
}

function leftOver(check: Check, changed: Answers, walked: ReadonlyMap<string, Verdict>): string | undefined {
  const step = stepAt(check, verdictStep, encode(check.flow, changed))
  const listed = step.given.map(({ question }) => question)
  if (listed.join() !== Object.keys(step.facts).join()) return `lists the answers ${listed.join(', ')}`
  if (step.kind === 'question') return undefined
  const { hash } = step
  const verdict = walked.get(hash)
  if (verdict === undefined) return `links to ${hash}, which is no path`
  return JSON.stringify(verdict) === JSON.stringify(step.verdict) ? undefined : 'decides by an answer that is not asked'
}
