import { type FormEvent, type ReactNode, useState } from 'react'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { unknown } from '../../engine/question.ts'
import type { Changed } from '../../engine/step/shared-stamp.ts'
import type { QuestionStep } from '../../engine/step/step.ts'
import { MainButton } from '../../ui/button.tsx'
import { Choices, firstChoiceId } from '../../ui/choices.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { Answers } from '../parts/answers.tsx'
import { ChangedNotice } from '../parts/changed-notice.tsx'
import { Locators } from '../parts/citations.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LinkNotice } from '../parts/link-notice.tsx'
import { Terms } from '../parts/terms.tsx'

interface QuestionScreenProps {
  readonly edition: Edition
  readonly step: QuestionStep
  readonly notices: readonly string[]
  readonly changed: Changed
  /** What can still happen. */
  readonly ahead?: ReactNode
  readonly onAnswer: (value: string) => void
}

/** One question: what is asked, why, where to look, and the answers so far. The frame stays from one to the next. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { step } = props
  return (
    <Page back={<Back step={step} />}>
      <Question key={step.address} {...props} />
    </Page>
  )
}

function Question({ edition, step, notices, changed, ahead, onAnswer }: QuestionScreenProps) {
  const { check, question, facts, options, chosen, given } = step
  const [failures, setFailures] = useState(0)
  const isMissing = failures > 0
  const words = check.question(question, facts)
  usePage(isMissing ? `Error: ${words.ask}` : words.ask, `${check.name}: ${words.why}`)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('answer')
    if (typeof value === 'string') onAnswer(value)
    else setFailures(failures + 1)
  }

  return (
    <>
      <LinkNotice notices={notices} />
      <ChangedNotice changed={changed} follows={check.follows} />
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
            <MainButton type="submit">Continue</MainButton>
          </div>
        </form>
        <aside
          aria-label="About this question"
          className="max-w-measure space-y-7 border-line text-small wide:border-l-2 wide:pl-6"
        >
          <AsideSection heading="Why we ask">
            <p>{words.why}</p>
            <Locators citations={check.library.citationsOf(words.cites)} />
          </AsideSection>
          {words.known !== undefined && (
            <AsideSection heading={words.known.heading}>
              {words.known.says.map((text) => (
                <p key={text}>{text}</p>
              ))}
              <Locators citations={check.library.citationsOf(words.known.cites)} />
            </AsideSection>
          )}
          <AsideSection heading="Where to look">
            <p>{words.where}</p>
          </AsideSection>
          {ahead}
          <AsideSection heading="Words on this page">
            <Terms terms={edition.glossary.filter(({ id }) => words.terms.some((term) => term === id))} />
          </AsideSection>
          {given.length > 0 && (
            <AsideSection heading="Your answers">
              <Answers given={given} />
            </AsideSection>
          )}
        </aside>
      </div>
    </>
  )
}

function AsideSection({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-1.5">
      <h2 className="font-sans">{heading}</h2>
      {children}
    </section>
  )
}

function Back({ step }: { readonly step: QuestionStep }) {
  if (step.back === undefined) return <BackLink to="/">Back to the start page</BackLink>
  return <BackLink to={step.back}>{step.isChange ? 'Back to the verdict' : 'Back'}</BackLink>
}

function progress({ isChange, atMostAfter }: QuestionStep): string {
  if (isChange) return 'change an answer'
  if (atMostAfter === 0) return 'last question'
  return `at most ${atMostAfter} more ${atMostAfter === 1 ? 'question' : 'questions'}`
}

/** One list, with "I'm not sure" apart. */
export const plainGroups = (options: readonly string[]) => [
  { values: options.filter((value) => value !== 'unknown') },
  ...(options.includes('unknown') ? [{ values: ['unknown'] }] : []),
]
