import type { ComparedAnswer, ComparedFinding, Comparison } from '../../engine/step/comparison.ts'
import { DoneLabel, PlainButton } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { stateNames } from '../../words/outcomes.ts'
import { CopyByHand, useCopying } from '../parts/copy.tsx'
import { tableText } from '../parts/table-text.ts'
import { copying } from '../parts/text.ts'
import { ofCase, rows, sideNames, comparison as text } from './text.ts'

interface CopyTableProps {
  readonly comparison: Comparison
  readonly answers: readonly ComparedAnswer[]
  readonly findings: readonly ComparedFinding[]
  readonly link: string
}

/** The comparison as a table that a spreadsheet or a text program takes; where the browser refuses, in a field. */
export function CopyTable(props: CopyTableProps) {
  const { copy, hasJustCopied, copied, refused } = useCopying()
  return (
    <>
      <PlainButton type="button" onClick={() => copy(tableOf(props))}>
        <DoneLabel usual={text.copyTable} done={copying.justCopied} isDone={hasJustCopied} />
      </PlainButton>
      <StatusLine>
        {copied !== undefined && text.isCopied}
        {refused !== undefined && text.isRefused}
      </StatusLine>
      {refused !== undefined && (
        <div className="order-last w-full">
          <CopyByHand label={text.table} text={refused} rows={8} />
        </div>
      )}
    </>
  )
}

/** A column a case: its verdict, its answers, how each requirement stands. */
function tableOf({ comparison: { check, cases }, answers, findings, link }: CopyTableProps): string {
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
