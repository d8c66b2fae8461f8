import { usePage } from '../browser/use-page.ts'
import type { Check } from '../engine/check.ts'
import { unknown } from '../engine/question.ts'
import { Choices } from '../ui/choices.tsx'
import { Page } from './frame/page.tsx'
import { plainGroups } from './question/question.tsx'

interface FrameScreenProps {
  readonly check: Check
  /** A question of the check, or its verdict. */
  readonly asked: string
}

/**
 * A step as far as it is known before the answers behind the `#` are read: what stands there without scripts, and the
 * room that is kept until they have run.
 */
export function FrameScreen({ check, asked }: FrameScreenProps) {
  const question = check.flow.questions.find(({ id }) => id === asked)
  return (
    <Page>
      {question === undefined ? <VerdictFrame check={check} /> : <QuestionFrame check={check} question={question} />}
    </Page>
  )
}

function VerdictFrame({ check }: { readonly check: Check }) {
  usePage(`${check.name}: verdict`, `${check.about} A verdict by ${check.follows}.`)
  return (
    <div className="min-h-dvh">
      <h1 tabIndex={-1} className="max-w-measure text-title tracking-tight">
        {check.name}: verdict
      </h1>
    </div>
  )
}

interface QuestionFrameProps {
  readonly check: Check
  readonly question: Check['flow']['questions'][number]
}

function QuestionFrame({ check, question: { id, values } }: QuestionFrameProps) {
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
