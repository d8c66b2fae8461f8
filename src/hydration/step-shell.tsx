import { TitleContext, usePage } from '../browser/use-page.ts'
import { entryAt } from '../editions/index.ts'
import type { Check } from '../engine/check.ts'
import { unknown } from '../engine/question.ts'
import { Page } from '../pages/frame/page.tsx'
import { plainGroups } from '../pages/question/listed.ts'
import { Choices } from '../ui/choices.tsx'

interface StepShellProps {
  readonly check: Check
  /** A question of the check, or its verdict. */
  readonly asked: string
}

/**
 * A step as far as it is known before the answers in the hash are read: what is shown without scripts, and the room that
 * is kept until it is rendered.
 */
export function StepShell({ check, asked }: StepShellProps) {
  const question = check.flow.questions.find(({ id }) => id === asked)
  return (
    <TitleContext value={entryAt(check.base).inTitles ?? ''}>
      <Page>
        {question === undefined ? <VerdictShell check={check} /> : <QuestionShell check={check} question={question} />}
      </Page>
    </TitleContext>
  )
}

function VerdictShell({ check }: { readonly check: Check }) {
  usePage(`${check.name}: verdict`, `${check.about} A verdict by ${check.follows}.`)
  return (
    <div className="min-h-dvh">
      <h1 tabIndex={-1} className="max-w-measure text-title tracking-tight">
        {check.name}: verdict
      </h1>
    </div>
  )
}

interface QuestionShellProps {
  readonly check: Check
  readonly question: Check['flow']['questions'][number]
}

function QuestionShell({ check, question: { id, values } }: QuestionShellProps) {
  const { ask, hint, why, option, groups } = check.question(id, {})
  usePage(ask, `${check.name}: ${why}`)
  return (
    <div className="min-h-dvh max-w-measure">
      <p className="mb-1.5 text-note text-soft">{check.name}</p>
      <Choices
        question={id}
        ask={ask}
        hint={hint}
        error={undefined}
        groups={groups?.(values) ?? plainGroups(values)}
        option={option}
        aside={unknown}
        chosen={undefined}
      />
    </div>
  )
}
