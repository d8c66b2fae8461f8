import { type Place, type StatementId, statementIds, statementsAt } from '../sources/citations.ts'
import type { Term } from '../sources/glossary.ts'
import type { Check } from '../wizard/check.ts'
import { addressOf, verdictStep } from '../wizard/step.ts'
import { askingsIn, type Case, kindOfVerdict } from './cases.ts'

/** Something of a check: a question, a requirement or a note, by its id. */
export interface Part {
  readonly check: string
  readonly id: string
}

/** What in the product rests on a statement of the sources. */
export interface Home {
  readonly statement: string
  /** Questions that give it as their reason or as help. */
  readonly questions: readonly Part[]
  /** Rules that rest on it in some case. */
  readonly requirements: readonly Part[]
  /** Remarks that rest on it. */
  readonly notes: readonly Part[]
  /** Terms of the glossary that it defines, by their ids. */
  readonly terms: readonly string[]
  /** How many kinds of verdict rest on it. */
  readonly verdicts: number
  /** How many kinds of verdict cite it with something to do next. */
  readonly advising: number
  /** Where the shortest path to such a verdict opens; absent where there is none. */
  readonly example?: string
}

/** The cases of one check. */
export interface Walked {
  readonly check: Check
  readonly cases: readonly Case[]
}

/** What rests on each statement, in the order of the documents: all that some path really comes to. */
export function homesOf(walked: readonly Walked[], glossary: readonly Term[]): readonly Home[] {
  const found = new Map(statementIds.map((id) => [id, new Resting()]))
  const at = (places: readonly Place[], note: (found: Resting) => void): void => {
    for (const id of statementsAt(places)) note(found.get(id) ?? new Resting())
  }
  for (const { id, cites } of glossary) at(cites ?? [], ({ terms }) => terms.add(id))
  for (const { check, cases } of walked) {
    for (const { question, before } of askingsIn(cases)) {
      const { cites, known } = check.question(question, before)
      at([...cites, ...(known?.cites ?? [])], ({ questions }) => questions.add(`${check.id} ${question}`))
    }
    for (const one of cases) gather(check, one, at)
  }
  return statementIds.map((statement) => (found.get(statement) ?? new Resting()).asHome(statement))
}

type Gather = (places: readonly Place[], note: (found: Resting) => void) => void

function gather(check: Check, { answers, verdict }: Case, at: Gather): void {
  const kind = `${check.id} ${kindOfVerdict(verdict)}`
  const length = Object.keys(answers).length
  for (const { requirement, cites } of verdict.findings)
    at(cites, ({ requirements }) => requirements.add(`${check.id} ${requirement}`))
  for (const { id, cites } of verdict.notes) at(cites, ({ notes }) => notes.add(`${check.id} ${id}`))
  const shown = (found: Resting): void => {
    if (length < found.shortest) {
      found.shortest = length
      found.example = addressOf(check, verdictStep, answers)
    }
  }
  at(verdict.rests, (found) => {
    found.verdicts.add(kind)
    shown(found)
  })
  for (const { cites } of check.explain(answers, verdict).steps)
    at(cites, (found) => {
      found.advising.add(kind)
      shown(found)
    })
}

/** What is known of one statement while the cases are gone through. */
class Resting {
  readonly questions = new Set<string>()
  readonly requirements = new Set<string>()
  readonly notes = new Set<string>()
  readonly terms = new Set<string>()
  readonly verdicts = new Set<string>()
  readonly advising = new Set<string>()
  shortest = Number.POSITIVE_INFINITY
  example: string | undefined

  asHome(statement: StatementId): Home {
    return {
      statement,
      questions: asParts(this.questions),
      requirements: asParts(this.requirements),
      notes: asParts(this.notes),
      terms: [...this.terms],
      verdicts: this.verdicts.size,
      advising: this.advising.size,
      ...(this.example === undefined ? {} : { example: this.example }),
    }
  }
}

const asParts = (named: ReadonlySet<string>): Part[] =>
  [...named].map((name) => {
    const [check = '', id = ''] = name.split(' ')
    return { check, id }
  })
