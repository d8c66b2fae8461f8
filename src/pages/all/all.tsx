import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { today } from '../../browser/clock.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Because, changeAt, type Field, fieldsOf, type StepChange } from '../../engine/step/fields.ts'
import { encode } from '../../engine/step/link.ts'
import { addressOf, allStep, asRemembered, resumeAddress, type Step } from '../../engine/step/step.ts'
import { Checkbox } from '../../ui/fields.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { PlainLink } from '../parts/links.tsx'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { followAnswer } from '../parts/record-details.ts'
import { AnswerField, NotAsked } from './answer-field.tsx'
import { Changed } from './changed.tsx'
import { LiveVerdict } from './live-verdict.tsx'
import { all as text } from './text.ts'

interface AllPageProps {
  readonly edition: Edition
  readonly step: Step
}

/**
 * Every question of a check beside its verdict, which changes with each answer. The answers are those of the address, as
 * everywhere; what is remembered is only what the last answer changed.
 */
export function AllPage({ edition, step }: AllPageProps) {
  const { check, answers } = step
  const navigate = useNavigate()
  const { hash } = useLocation()
  const [isLarge, setIsLarge] = useState(false)
  const [change, setChange] = useState<StepChange>()
  usePage(text.heading(check.name), text.description(check.name))

  // A list of answers is run through with arrow keys, so none of them is a step of the browser's history.
  const show = (to: string) => navigate(to, { replace: true, preventScrollReset: true })

  function answer(question: string, value: string | undefined) {
    const made = changeAt(step, question, value)
    followAnswer(step, { check, hash: encode(check.flow, made.after) })
    setChange(made)
    show(addressOf(check, allStep, made.after))
  }

  function undo({ before }: StepChange) {
    setChange(undefined)
    show(addressOf(check, allStep, before))
  }

  const shown = change !== undefined && addressOf(check, allStep, change.after).endsWith(hash) ? change : undefined
  return (
    <Page
      back={
        step.kind === 'verdict' ? (
          <BackLink to={asRemembered(step.address, step.memory)}>{text.toVerdict}</BackLink>
        ) : (
          <BackLink to={resumeAddress(check, answers)}>{text.toQuestions}</BackLink>
        )
      }
    >
      <LinkNotices edition={edition} step={step} lost={undefined} />
      {step.kind === 'verdict' && <OutOfDate edition={edition} today={today()} />}
      <div className={isLarge ? 'text-presented-answer' : undefined}>
        <h1 tabIndex={-1} className="text-heading">
          {text.heading(check.name)}
        </h1>
        <p className="mt-1 mb-5 text-soft">{text.intro}</p>
        <div className="grid items-start gap-x-14 gap-y-8 wide:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
          <section aria-label={text.verdict} className="wide:sticky wide:top-6 wide:order-2">
            <LiveVerdict edition={edition} step={step} isLarge={isLarge} />
            <Changed check={check} change={shown} onUndo={undo} />
          </section>
          <section aria-label={text.questions}>
            {rowsOf(fieldsOf(step)).map(({ fields, because }) =>
              because === undefined ? (
                fields.map((field) => (
                  <AnswerField key={field.question} check={check} field={field} isLarge={isLarge} onAnswer={answer} />
                ))
              ) : (
                <NotAsked key={fields[0]?.question} check={check} fields={fields} because={because} />
              ),
            )}
            <div className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
              <Checkbox
                label={text.presenter}
                checked={isLarge}
                onChange={(event) => setIsLarge(event.currentTarget.checked)}
              />
              <PlainLink to={addressOf(check, allStep, {})}>{text.startAgain}</PlainLink>
            </div>
          </section>
        </div>
      </div>
    </Page>
  )
}

/** Neighbouring questions that the same answer leads past share a row. */
interface Row {
  readonly fields: readonly Field[]
  readonly because: Because | undefined
}

function rowsOf(fields: readonly Field[]): readonly Row[] {
  const rows: (Row & { readonly fields: Field[] })[] = []
  for (const field of fields) {
    const { because } = field
    const last = rows.at(-1)
    if (because !== undefined && last?.because?.question === because.question) last.fields.push(field)
    else rows.push({ fields: [field], because })
  }
  return rows
}
