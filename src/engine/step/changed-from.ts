import type { Answers } from '../question.ts'
import type { LinkMemory } from './link.ts'
import { type GivenAnswer, type Step, stepAt, type VerdictStep, verdictStep } from './step.ts'

/**
 * What a verdict was before an answer was changed stands in the address behind the new answers, as far as it was
 * otherwise: `&from.agreement=open-license&from.language=`, with nothing where a question was not asked, and then what
 * its own link remembered: `&from.on=2026-11-25`. Shared links leave it out, and whoever reads an address without it
 * misses nothing.
 */
const prefix = 'from.'

/** An address that remembers from which answers it was changed; the same where nothing is otherwise. */
export function withBefore(address: string, before: Before, now: Answers): string {
  const { answers, memory } = before
  const ids = [...new Set([...Object.keys(answers), ...Object.keys(now)])]
  const others = ids.filter((id) => answers[id] !== now[id]).map((id) => [id, answers[id] ?? ''])
  if (others.length === 0) return address
  const named = [...others, ...Object.entries(memory)].map(([key, value]) => [`${prefix}${key}`, value])
  return `${address}${address.includes('#') ? '&' : '#'}${new URLSearchParams(named)}`
}

/** What a verdict was, and what its link remembers. */
interface Before {
  readonly answers: Answers
  readonly memory: LinkMemory
}

/** The verdict from which the answers of a step were changed; `undefined` where its hash names none that can be read. */
export function beforeIn({ check, answers, hash: own }: Step, hash: string): VerdictStep | undefined {
  const named = [...new URLSearchParams(hash.replace(/^#/, ''))].flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  )
  if (named.length === 0) return undefined
  const all = Object.entries({ ...answers, ...Object.fromEntries(named) }).filter(([, value]) => value !== '')
  const before = stepAt(check, verdictStep, `#${new URLSearchParams(all)}`)
  const isAnother = before.kind === 'verdict' && before.problems.length === 0 && before.hash !== own
  return isAnother ? before : undefined
}

/** What moved between two verdicts, question by question in the order of the check. */
export interface Moved {
  readonly changed: readonly { readonly name: string; readonly was: string; readonly now: string }[]
  /** What is asked now, and what is no longer, by name. */
  readonly added: readonly { readonly name: string; readonly now: string }[]
  readonly dropped: readonly string[]
  /** Answers that were kept, although their question is now about something else. */
  readonly reworded: readonly GivenAnswer[]
}

/** What moved from one verdict to another of the same check. */
export function movedBetween(before: VerdictStep, now: VerdictStep): Moved {
  const pairs = before.check.flow.questions.map(({ id }) => ({
    was: before.given.find(({ question }) => question === id),
    now: now.given.find(({ question }) => question === id),
  }))
  return {
    changed: pairs.flatMap(({ was, now: is }) =>
      was && is && before.facts[was.question] !== now.facts[is.question]
        ? [{ name: is.name, was: was.label, now: is.label }]
        : [],
    ),
    added: pairs.flatMap(({ was, now: is }) => (is && was === undefined ? [{ name: is.name, now: is.label }] : [])),
    dropped: pairs.flatMap(({ was, now: is }) => (was && is === undefined ? [was.name] : [])),
    reworded: now.given.filter(
      ({ question }) =>
        before.facts[question] === now.facts[question] && askAt(before, question) !== askAt(now, question),
    ),
  }
}

const askAt = ({ check, facts }: VerdictStep, question: string): string => check.question(question, facts).ask
