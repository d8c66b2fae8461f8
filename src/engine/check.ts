import type { Flow } from './flow/flow.ts'
import { type Answers, asFacts, unknown } from './question.ts'
import { findOut, type GivenAdvice, type HandOver } from './rules/advice.ts'
import type { Judgement } from './rules/judgement.ts'
import type { State } from './rules/state.ts'
import { decide, judge, type RuleBook, type Verdict } from './rules/verdict.ts'
import type { Library } from './sources/library.ts'
import {
  type AdviceWords,
  type CheckWords,
  type EvidenceWords,
  type Explanation,
  type NoteWords,
  type QuestionWords,
  sentence,
} from './words.ts'

/**
 * A check as the screens know it: a flow, rules and words, all asked by plain answers. The answers have to come from a
 * replay; anything else may throw.
 */
export interface Check {
  readonly id: string
  /** What its addresses begin with: that of its edition. */
  readonly base: string
  readonly name: string
  readonly about: string
  readonly follows: string
  readonly flow: Flow
  /** Where its citations stand. */
  readonly library: Library
  /** The rules in plain words, with every place they may rest on. */
  readonly requirements: readonly Rule[]
  readonly underHeadline: readonly string[]
  decide(facts: Answers): Verdict
  /** Outcome and findings alone, for many cases at once. */
  judge(facts: Answers): Judgement
  question(id: string, facts: Answers): QuestionWords
  /** What a case is called in a list of cases, until somebody gives it another name. */
  nameCase(facts: Answers): string
  explain(facts: Answers, verdict: Verdict): Explanation
  /** What was found about a requirement, as a sentence. */
  found(requirement: string, state: State, facts: Answers): string
  note(id: string, facts: Answers): NoteWords
  /** What an advice says. */
  advise(advice: GivenAdvice, facts: Answers): AdviceWords
  /** What else may be in the image of a case; `undefined` where nothing is known to be. */
  secondProduct(facts: Answers): SecondProduct | undefined
  /** What going on where a verdict hands over is called. */
  goOn(handOver: HandOver): string
  /** What to keep on file: for each answer that was given and is sure, what bears it out. */
  evidence(facts: Answers): readonly Evidence[]
  /** Whether another answer would make it a case of something else. */
  isAnotherMatter(question: string, value: string, facts: Answers): boolean
  /** How a question could come to be answered otherwise. */
  change(question: string, value: string, facts: Answers): ChangeWords
}

/** Another product that may be in the same image. */
export interface SecondProduct {
  /** `Office`. */
  readonly name: string
  /** What a check of it can take over. */
  readonly answers: Answers
}

/** What bears an answer out. */
export interface Evidence extends EvidenceWords {
  readonly question: string
}

/**
 * How an answer could become another one: something to find out or to do, in a sentence without its full stop, or a fact
 * that stands and can only be looked at again.
 */
export type ChangeWords = { readonly kind: 'find-out' | 'act'; readonly says: string } | { readonly kind: 'fact' }

/** A requirement without its predicate. */
export interface Rule {
  readonly id: string
  readonly summary: string
  readonly cites: readonly string[]
  readonly reads: readonly string[]
}

interface Parts<Facts> {
  readonly id: string
  /** Absent where its addresses begin with its id. */
  readonly base?: string
  readonly flow: Flow
  readonly rules: RuleBook<Facts>
  readonly words: CheckWords<Facts>
  readonly secondProduct?: (facts: Facts) => SecondProduct | undefined
}

export function checkOf<Facts extends object>({
  id: checkId,
  base = '',
  flow,
  rules,
  words,
  secondProduct,
}: Parts<Facts>): Check {
  return {
    id: checkId,
    base,
    name: words.name,
    about: words.about,
    follows: words.follows,
    flow,
    library: rules.library,
    requirements: rules.requirements.map(({ id, summary, cites, reads }) => ({
      id,
      summary,
      reads,
      cites: cites.map((cite) => (typeof cite === 'string' ? cite : cite.id)),
    })),
    underHeadline: words.underHeadline,
    decide(answers) {
      const facts = asFacts<Facts>(answers)
      const verdict = decide(rules, facts)
      // What finding a fact out rests on is what its question does.
      const advice = verdict.advice.map((one) =>
        one.id === findOut && one.question !== undefined
          ? { ...one, cites: wordsFor(words.questions, one.question)(facts).cites }
          : one,
      )
      return { ...verdict, advice }
    },
    judge: (facts) => judge(rules, asFacts<Facts>(facts)),
    question: (question, facts) => wordsFor(words.questions, question)(asFacts<Facts>(facts)),
    nameCase: (facts) => words.nameCase(asFacts<Facts>(facts)) || words.name,
    explain: (facts, verdict) => words.explain(asFacts<Facts>(facts), verdict),
    found(requirement, state, facts) {
      const clause = wordsFor(words.findings, requirement)[state]?.(asFacts<Facts>(facts))
      return sentence(clause ?? words.general.states[state])
    },
    advise({ id, question, isEnough = false }, answers) {
      const facts = asFacts<Facts>(answers)
      if (id !== findOut || question === undefined) return wordsFor(words.advice, id)(facts, isEnough)
      const { matter, where } = wordsFor(words.questions, question)(facts)
      return { lead: words.general.findOut(matter), says: where }
    },
    secondProduct: (facts) => secondProduct?.(asFacts<Facts>(facts)),
    goOn: (handOver) => words.goOn?.(handOver) ?? words.name,
    note: (note, facts) => wordsFor(words.notes, note)(asFacts<Facts>(facts)),
    evidence: (answers) =>
      Object.entries(answers).flatMap(([question, value]) => {
        if (value === unknown) return []
        const evidence = wordsFor(words.evidence, question)(asFacts<Facts>(answers))
        return evidence === undefined ? [] : [{ question, ...evidence }]
      }),
    isAnotherMatter: (question, value, facts) => words.isAnotherMatter(question, value, asFacts<Facts>(facts)),
    change(question, value, answers) {
      const facts = asFacts<Facts>(answers)
      const { matter, option } = wordsFor(words.questions, question)(facts)
      if (answers[question] === unknown)
        return { says: words.general.findOutWhether(matter, option(value).label), kind: 'find-out' }
      const acts = words.acts[question]
      const act = typeof acts === 'function' ? acts(value, facts) : acts?.[value]?.(facts)
      return act === undefined ? { kind: 'fact' } : { says: act, kind: 'act' }
    },
  }
}

function wordsFor<Words>(all: Readonly<Record<string, Words>>, id: string): Words {
  const words = all[id]
  if (words === undefined) throw new Error(`There are no words for "${id}"`)
  return words
}
