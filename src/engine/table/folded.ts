import type { Answers } from '../question.ts'
import { type State, states } from '../rules/state.ts'
import type { TruthTableRow } from './truth-table.ts'

/**
 * The truth table of a check as a graph: a node asks a question and leads on by its values, and what is the same below
 * two answers stands there once. So a table of an earlier revision is small enough to be kept.
 */
export interface FoldedCheck {
  readonly id: string
  readonly requirements: readonly string[]
  readonly notes: readonly string[]
  /** Outcome, a digit a requirement for its state, and the places of the notes. */
  readonly verdicts: readonly (readonly [outcome: string, states: string, notes: string])[]
  /** A place among the verdicts, or a question with pairs of a value and the node it leads to. The last one is first asked. */
  readonly nodes: readonly (number | readonly [question: string, ...ways: (readonly [value: string, node: number])[]])[]
}

/** What a folded table says of a path. */
export interface FoldedRow {
  readonly outcome: string
  readonly states: Readonly<Record<string, State>>
  readonly notes: readonly string[]
}

interface Fork {
  question?: string
  readonly ways: Map<string, Fork>
  verdict?: number
}

/** Folds the rows of one check. */
export function foldTable(id: string, rows: readonly TruthTableRow[]): FoldedCheck {
  const requirements = rows[0]?.findings.map(({ requirement }) => requirement) ?? []
  const notes = [...new Set(rows.flatMap((row) => row.notes))]
  const verdicts = new Map<string, readonly [string, string, string]>()
  const root: Fork = { ways: new Map() }
  for (const row of rows) {
    const verdict = [
      row.outcome,
      row.findings.map(({ state }) => states.indexOf(state)).join(''),
      row.notes.map((note) => notes.indexOf(note)).join('.'),
    ] as const
    const key = verdict.join()
    if (!verdicts.has(key)) verdicts.set(key, verdict)
    let fork = root
    for (const [question, value] of Object.entries(row.answers)) {
      fork.question = question
      const next: Fork = fork.ways.get(value) ?? { ways: new Map() }
      fork.ways.set(value, next)
      fork = next
    }
    fork.verdict = [...verdicts.keys()].indexOf(key)
  }
  const places = new Map<string, number>()
  const nodes: FoldedCheck['nodes'][number][] = []
  const place = (fork: Fork): number => {
    const node: FoldedCheck['nodes'][number] = fork.verdict ?? [
      fork.question ?? '',
      ...[...fork.ways].map(([value, next]): [string, number] => [value, place(next)]),
    ]
    const key = JSON.stringify(node)
    const known = places.get(key) ?? nodes.push(node) - 1
    places.set(key, known)
    return known
  }
  place(root)
  return { id, requirements, notes, verdicts: [...verdicts.values()], nodes }
}

/** What the table says of a case; `undefined` where it has no such path. Answers that it does not ask play no part. */
export function foldedRow(folded: FoldedCheck, answers: Answers): FoldedRow | undefined {
  let node = folded.nodes.at(-1)
  while (node !== undefined && typeof node !== 'number') {
    const [question, ...ways] = node
    const to = ways.find(([value]) => value === answers[question])?.[1]
    node = to === undefined ? undefined : folded.nodes[to]
  }
  const verdict = node === undefined ? undefined : folded.verdicts[node]
  if (verdict === undefined) return undefined
  const [outcome, letters, notes] = verdict
  return {
    outcome,
    states: Object.fromEntries(
      folded.requirements.map((id, place) => [id, states[Number(letters[place])] ?? 'not-reached']),
    ),
    notes: notes === '' ? [] : notes.split('.').map((place) => folded.notes[Number(place)] ?? ''),
  }
}
