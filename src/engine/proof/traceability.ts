import type { Check } from '../check.ts'
import type { Edition } from '../edition.ts'
import type { Answers } from '../question.ts'
import { addressOf, verdictStep } from '../step/step.ts'
import { type Asking, askingsIn, type Case, kindOfVerdict } from './cases.ts'

/** Something of a check that rests on a statement. */
export interface Part {
  readonly check: string
  readonly id: string
  /** What people call it: the short name of a question, the sentence of a rule, the lead of a note. */
  readonly label: string
  /** Where the shortest path opens on which it does. */
  readonly address: string
  /** In how many kinds of verdict it does; none for a question. */
  readonly verdicts: number
}

/** A statement of the sources, and what in the product rests on it. */
export interface Trace {
  readonly statement: string
  /** Questions that give it as their reason or as help. */
  readonly questions: readonly Part[]
  /** Rules that rest on it in some case. */
  readonly requirements: readonly Part[]
  /** Remarks that rest on it. */
  readonly notes: readonly Part[]
  /** Terms of the glossary that it defines, by their ids. */
  readonly terms: readonly string[]
  /** How many different verdicts rest on it. */
  readonly verdicts: number
  /** How many kinds of verdict cite it: those, and others that do so with something to do next. */
  readonly citing: number
  /** Where the shortest path to such a verdict opens, for each check that has one. */
  readonly examples: readonly { readonly check: string; readonly address: string }[]
}

/** The cases of one check. */
export interface Walked {
  readonly check: Check
  readonly cases: readonly Case[]
}

/** What rests on each statement, in the order of the documents: all that some path really comes to. */
export function tracesOf(walked: readonly Walked[], { glossary, library }: Edition): readonly Trace[] {
  const gathered = new Map(library.statementIds.map((id) => [id, new UsedBy()]))
  // Most verdicts rest on the same places as many others.
  const known = new Map<string, UsedBy[]>()
  const at = (places: readonly string[]): UsedBy[] => {
    const key = places.join()
    const found = known.get(key) ?? library.statementsAt(places).flatMap((id) => gathered.get(id) ?? [])
    known.set(key, found)
    return found
  }
  for (const { id, cites } of glossary) for (const { terms } of at(cites ?? [])) terms.add(id)
  for (const { check, cases } of walked) {
    for (const asking of askingsIn(cases)) noteQuestion(check, asking, at)
    for (const one of cases) noteVerdict(check, one, at)
  }
  return [...gathered].map(([statement, usedBy]) => usedBy.asTrace(statement))
}

type At = (places: readonly string[]) => UsedBy[]

function noteQuestion(check: Check, { question: id, before }: Asking, at: At): void {
  const { short, cites, known } = check.question(id, before)
  for (const { questions } of at([...cites, ...(known?.cites ?? [])])) questions.add(check, id, id, before, short)
}

function noteVerdict(check: Check, { answers, verdict }: Case, at: At): void {
  const kind = `${check.id} ${kindOfVerdict(verdict)}`
  const steps = verdict.advice.flatMap(({ cites }) => cites)
  for (const { requirement: id, cites } of verdict.findings) {
    const summary = check.requirements.find((rule) => rule.id === id)?.summary ?? ''
    for (const { requirements } of at(cites)) requirements.add(check, id, verdictStep, answers, summary, kind)
  }
  for (const { id, cites } of verdict.notes)
    for (const { notes } of at(cites)) notes.add(check, id, verdictStep, answers, check.note(id, answers).lead, kind)
  for (const { verdicts } of at(verdict.rests)) verdicts.add(kind)
  for (const { citing, examples } of at([...verdict.rests, ...steps])) {
    citing.add(kind)
    examples.add(check, '', verdictStep, answers, '', kind)
  }
}

/** Parts by check and id, each with the shortest path on which it was met. */
class Parts {
  readonly #found = new Map<string, { readonly part: Omit<Part, 'verdicts'>; readonly length: number }>()
  readonly #kinds = new Map<string, Set<string>>()

  add(check: Check, id: string, step: string, answers: Answers, label: string, kind?: string): void {
    const key = `${check.id} ${id}`
    if (kind !== undefined) this.#kinds.set(key, (this.#kinds.get(key) ?? new Set()).add(kind))
    const length = Object.keys(answers).length
    if (length >= (this.#found.get(key)?.length ?? Number.POSITIVE_INFINITY)) return
    this.#found.set(key, { part: { check: check.id, id, label, address: addressOf(check, step, answers) }, length })
  }

  all = (): Part[] =>
    [...this.#found].map(([key, { part }]) => ({ ...part, verdicts: this.#kinds.get(key)?.size ?? 0 }))
}

/** What was found so far to rest on one statement. */
class UsedBy {
  readonly questions = new Parts()
  readonly requirements = new Parts()
  readonly notes = new Parts()
  readonly examples = new Parts()
  readonly terms = new Set<string>()
  readonly verdicts = new Set<string>()
  readonly citing = new Set<string>()

  asTrace(statement: string): Trace {
    return {
      statement,
      questions: this.questions.all(),
      requirements: this.requirements.all(),
      notes: this.notes.all(),
      terms: [...this.terms],
      verdicts: this.verdicts.size,
      citing: this.citing.size,
      examples: this.examples.all().map(({ check, address }) => ({ check, address })),
    }
  }
}
