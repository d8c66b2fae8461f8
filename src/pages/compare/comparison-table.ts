import type { ComparedAnswer, ComparedFinding, Comparison } from '../../engine/step/comparison.ts'
import { stateNames } from '../../words/outcomes.ts'
import { tableText } from '../parts/table-text.ts'
import { ofCase, rows, sideNames } from './text.ts'

interface Compared {
  readonly comparison: Comparison
  readonly answers: readonly ComparedAnswer[]
  readonly findings: readonly ComparedFinding[]
  readonly link: string
}

/** A column a case: its verdict, its answers, how each requirement stands. */
export function tableOf({ comparison: { check, cases }, answers, findings, link }: Compared): string {
  const explained = cases.map(({ step }) =>
    step.kind === 'verdict' ? check.explain(step.facts, step.verdict) : undefined,
  )
  return tableText([
    ['', ...cases.map(({ side, name, step }) => `${sideNames[side]}: ${name ?? check.nameCase(step.facts)}`)],
    [rows.verdict, ...explained.map((words) => words?.kind ?? ofCase.notFinished)],
    [rows.why, ...explained.map((words) => words?.reason ?? '')],
    ...answers.map(({ name, given }) => [
      name,
      ...cases.map(
        ({ side, step }) => given[side]?.label ?? (step.kind === 'verdict' ? rows.notAsked : rows.notAnswered),
      ),
    ]),
    ...findings.map(({ summary, found }) => [
      summary,
      ...cases.map(({ side }) => {
        const finding = found[side]
        if (finding === undefined) return rows.notFinished
        return finding.state === 'unmet' && finding.isCurable ? rows.toDo : stateNames[finding.state]
      }),
    ]),
    [rows.link, link],
  ])
}
