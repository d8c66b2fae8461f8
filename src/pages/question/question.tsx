import { type FormEvent, useState } from 'react'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { unknown } from '../../engine/question.ts'
import type { QuestionStep } from '../../engine/step/step.ts'
import { MainButton } from '../../ui/button.tsx'
import { Choices, firstChoiceId } from '../../ui/choices.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { AboutQuestion } from './about-question.tsx'
import { question as text } from './text.ts'

interface QuestionPageProps {
  readonly edition: Edition
  readonly step: QuestionStep
  readonly onAnswer: (value: string) => void
}

/** One question: what is asked, why, where to look, and the answers so far. The frame stays from one to the next. */
export function QuestionPage(props: QuestionPageProps) {
  const { step } = props
  return (
    <Page back={<Back step={step} />}>
      <Question key={step.address} {...props} />
    </Page>
  )
}

function Question({ edition, step, onAnswer }: QuestionPageProps) {
  const { check, question, facts, options, chosen } = step
  const [failures, setFailures] = useState(0)
  const isMissing = failures > 0
  const words = check.question(question, facts)
  usePage(isMissing ? text.error(words.ask) : words.ask, `${check.name}: ${words.why}`)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('answer')
    if (typeof value === 'string') onAnswer(value)
    else setFailures(failures + 1)
  }

  return (
    <>
      <LinkNotices edition={edition} step={step} />
      {isMissing && <ErrorSummary key={failures} message={words.error} targetId={firstChoiceId} />}
      <div className="grid items-start gap-x-14 gap-y-12 wide:grid-cols-[minmax(0,43rem)_minmax(0,1fr)]">
        {/* The method keeps a browser without scripts from sending the answer anywhere. */}
        <form method="dialog" noValidate onSubmit={submit}>
          <p className="mb-1.5 text-note text-soft">
            {check.name} · {progress(step)}
          </p>
          <Choices
            question={question}
            ask={words.ask}
            hint={words.hint}
            error={isMissing ? words.error : undefined}
            groups={words.groups?.(options) ?? plainGroups(options)}
            option={words.option}
            aside={unknown}
            chosen={chosen}
          />
          <div className="no-print mt-7">
            <MainButton type="submit">{text.continue}</MainButton>
          </div>
        </form>
        <AboutQuestion edition={edition} step={step} />
      </div>
    </>
  )
}

function Back({ step: { check, back, isChange } }: { readonly step: QuestionStep }) {
  if (back === undefined) return <BackLink to={check.base || '/'}>{text.toStart}</BackLink>
  return <BackLink to={back}>{isChange ? text.toVerdict : text.back}</BackLink>
}

function progress({ isChange, atMostAfter }: QuestionStep): string {
  if (isChange) return text.change
  return atMostAfter === 0 ? text.last : text.atMost(atMostAfter)
}

/** One list, with "I'm not sure" apart. */
export const plainGroups = (options: readonly string[]) => [
  { values: options.filter((value) => value !== unknown) },
  ...(options.includes(unknown) ? [{ values: [unknown] }] : []),
]
