import { type FormEvent, type ReactNode, useState } from 'react'
import { Answers } from '../components/answers.tsx'
import { MainButton } from '../components/button.tsx'
import { ChangedNotice } from '../components/changed-notice.tsx'
import { Choices, firstChoiceId } from '../components/choices.tsx'
import { Cites } from '../components/cites.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { LinkNotice } from '../components/link-notice.tsx'
import { BackLink, Page } from '../components/page.tsx'
import { Terms } from '../components/terms.tsx'
import { citationsOf } from '../wizard/citation.ts'
import type { Edition } from '../wizard/edition.ts'
import type { Changed } from '../wizard/memory.ts'
import type { QuestionStep } from '../wizard/step.ts'
import { usePage } from './use-page.ts'

interface QuestionScreenProps {
  readonly edition: Edition
  readonly step: QuestionStep
  readonly notices: readonly string[]
  readonly changed: Changed
  /** What can still happen. */
  readonly ahead?: ReactNode
  readonly onAnswer: (value: string) => void
}

/** One question: what is asked, why, where to look, and the answers so far. */
export function QuestionScreen({ edition, step, notices, changed, ahead, onAnswer }: QuestionScreenProps) {
  const { check, question, facts, options, chosen, given } = step
  const [failures, setFailures] = useState(0)
  const isMissing = failures > 0
  const words = check.question(question, facts)
  usePage(isMissing ? `Error: ${words.ask}` : words.ask)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('answer')
    if (typeof value === 'string') onAnswer(value)
    else setFailures(failures + 1)
  }

  return (
    <Page back={<Back step={step} />}>
      <LinkNotice notices={notices} />
      <ChangedNotice changed={changed} follows={check.follows} />
      {isMissing && <ErrorSummary key={failures} message={words.error} targetId={firstChoiceId} />}
      <div className="grid items-start gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <form noValidate onSubmit={submit}>
          <p className="mb-1.5 text-small text-soft">
            {check.name} · {progress(step)}
          </p>
          <Choices
            question={question}
            ask={words.ask}
            hint={words.hint}
            error={isMissing ? words.error : undefined}
            groups={words.groups?.(options) ?? plainGroups(options)}
            option={words.option}
            chosen={chosen}
          />
          <div className="mt-6">
            <MainButton type="submit">Continue</MainButton>
          </div>
        </form>
        <aside aria-label="About this question" className="space-y-6 border-l-2 border-line pl-5 text-small">
          <section>
            <h2 className="font-sans">Why we ask</h2>
            <p className="mt-1">{words.why}</p>
            <Cites citations={citationsOf(words.cites)} />
          </section>
          {words.known !== undefined && (
            <section>
              <h2 className="font-sans">{words.known.heading}</h2>
              {words.known.says.map((text) => (
                <p key={text} className="mt-1">
                  {text}
                </p>
              ))}
              <Cites citations={citationsOf(words.known.cites)} />
            </section>
          )}
          <section>
            <h2 className="font-sans">Where to look</h2>
            <p className="mt-1">{words.where}</p>
          </section>
          {ahead}
          <section>
            <h2 className="font-sans">Words on this page</h2>
            <div className="mt-1">
              <Terms terms={edition.glossary.filter(({ id }) => words.terms.some((term) => term === id))} />
            </div>
          </section>
          {given.length > 0 && (
            <section>
              <h2 className="font-sans">Your answers</h2>
              <Answers given={given} />
            </section>
          )}
        </aside>
      </div>
    </Page>
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

const plainGroups = (options: readonly string[]) => [
  { values: options.filter((value) => value !== 'unknown') },
  ...(options.includes('unknown') ? [{ values: ['unknown'] }] : []),
]
