import type { HandOver } from './rules/advice.ts'
import type { State } from './rules/state.ts'
import type { Verdict } from './rules/verdict.ts'

/** How an answer reads. */
export interface OptionWords {
  readonly label: string
  readonly hint?: string
}

/** Answers that belong together, in the order in which they are shown. */
export interface OptionGroup {
  readonly heading?: string
  readonly values: readonly string[]
}

/** A drawing of ours that shows where to look: lines on a ground of 120 by 84, and what to look at in a stronger tone. */
export interface Drawing {
  /** The place in a word or two, below the drawing. */
  readonly place: string
  /** The same for those who do not see it. */
  readonly alt: string
  /** Paths as SVG writes them. */
  readonly lines: string
  readonly marked: string
}

/** All that a question page says, in plain words. */
export interface QuestionWords {
  /** The question itself. */
  readonly ask: string
  /** What the answer is called in a list of answers. */
  readonly short: string
  readonly hint?: string
  /** What to say when nothing was chosen. */
  readonly error: string
  /** The rule that the answer decides. */
  readonly why: string
  readonly cites: readonly string[]
  /** What to look at to find the answer. */
  readonly where: string
  /** The same as drawings, where the thing is known by sight. */
  readonly drawings?: readonly Drawing[]
  /** What it is about, to follow "it depends on", "find out" or "you are not sure". */
  readonly matter: string
  /** Facts that help with this very case. */
  readonly known?: { readonly heading: string; readonly says: readonly string[]; readonly cites: readonly string[] }
  readonly terms: readonly string[]
  option(value: string): OptionWords
  /** How the label of the likeliest answer reads at the head of the list: "The same: Windows 7 Professional". */
  likeliest?(label: string): string
  /** How the offered values are grouped; one plain list if absent. */
  groups?(values: readonly string[]): readonly OptionGroup[]
}

/** Words for every question of a check; they may depend on the answers before it. */
export type QuestionsInWords<Facts, Id extends string> = Readonly<Record<Id, (facts: Facts) => QuestionWords>>

/** What was found about each requirement, as clauses by state that repeat the customer's own answer. */
export type FindingsInWords<Facts, Id extends string> = Readonly<
  Record<Id, Partial<Record<State, (facts: Facts) => string>>>
>

export interface NoteWords {
  readonly lead: string
  readonly says: string
  readonly letter?: Letter
}

/** A letter to be sent, of which the customer fills in the particulars. */
export interface Letter {
  /** What writing it is called. */
  readonly name: string
  readonly to: string
  /** It goes into a form on the web, so there is no address to write to. */
  readonly isForm?: true
  readonly subject: string
  readonly opening: string
  readonly fields: readonly LetterField[]
}

export interface LetterField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What the case already tells. */
  readonly initial?: string
  readonly isNumber?: true
  /** Never kept, not even where the rest is. */
  readonly isSecret?: true
  /** What a browser may fill in by itself. */
  readonly autoComplete?: 'organization'
}

export interface AdviceWords {
  /** Begins with a verb. */
  readonly lead: string
  readonly says: string
}

/** What each advice says; `isEnough` where nothing else stands between the case and a yes. */
export type AdviceInWords<Facts, Id extends string> = Readonly<
  Record<Id, (facts: Facts, isEnough: boolean) => AdviceWords>
>

export type NotesInWords<Facts, Id extends string> = Readonly<Record<Id, (facts: Facts) => NoteWords>>

/** By question, what to do so that a value becomes its answer; `undefined` where nothing can be done. */
export type ActsInWords<Facts, Id extends string> = Partial<
  Record<
    Id,
    | ((value: string, facts: Facts) => string | undefined)
    | Readonly<Record<string, (facts: Facts) => string | undefined>>
  >
>

/** Something to keep on file, and what it bears out. */
export interface EvidenceWords {
  /** As a heading would name it: "The invoice of the PCs". */
  readonly keep: string
  /** To follow "to show". */
  readonly shows: string
}

/** By question, what bears its answer out; `undefined` where there is nothing to show. Not asked where one is not sure. */
export type EvidenceInWords<Facts, Id extends string> = Readonly<
  Record<Id, (facts: Facts) => EvidenceWords | undefined>
>

/** A check in plain words. */
export interface CheckWords<Facts> {
  readonly name: string
  /** The question that the check answers. */
  readonly about: string
  /** What it follows, within a sentence. */
  readonly follows: string
  readonly questions: QuestionsInWords<Facts, string>
  readonly findings: FindingsInWords<Facts, string>
  readonly notes: NotesInWords<Facts, string>
  readonly advice: AdviceInWords<Facts, string>
  /** What going on where the verdict hands over is called. */
  goOn?(handOver: HandOver): string
  readonly acts: ActsInWords<Facts, string>
  readonly evidence: EvidenceInWords<Facts, string>
  /** Whether an answer makes it a case of something else: nobody is told to take Office where Windows is wanted. */
  isAnotherMatter(question: string, value: string, facts: Facts): boolean
  /** Notes that bear on the verdict so much that they stand before all others. */
  readonly underHeadline: readonly string[]
  /** What a case is called in a list of cases, by its answers; empty where they tell nothing yet. */
  nameCase(facts: Facts): string
  explain(facts: Facts, verdict: Verdict): Explanation
  readonly general: GeneralWords
}

/** What reads the same in every check. */
export interface GeneralWords {
  /** What is said of a state where a requirement says nothing of its own, as a clause. */
  readonly states: Readonly<Record<State, string>>
  /** The advice to find out what a question is about. */
  findOut(matter: string): string
  /** The same where one answer would help, by its label. */
  findOutWhether(matter: string, label: string): string
}

/** A verdict in words, made for one case. */
export interface Explanation {
  /** The outcome in a few words: "Yes, once one thing is done". */
  readonly kind: string
  readonly headline: string
  /** Why, in a sentence that repeats the answers behind it. */
  readonly reason: string
}

/** Words looked up by value. Throws on a value without words: every value of a question has them. */
export function options(words: Readonly<Record<string, OptionWords>>): QuestionWords['option'] {
  return (value) => {
    const found = words[value]
    if (found === undefined) throw new Error(`There are no words for the answer "${value}"`)
    return found
  }
}

/** A clause as a sentence. */
export const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

/** Clauses joined as in speech: "a", "a and b", "a, b and c". */
export function inSpeech(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? ''
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`
}

/** Whole sentences joined to one, so that an "and" within one is not taken for that between them: "a, and b", "a, b, and c". */
export function inClauses(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? ''
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`
}
