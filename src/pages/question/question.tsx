import { type FormEvent, useCallback, useDeferredValue, useRef, useState } from 'react'
import { Link } from 'react-router'
import { switchNumberKeys, useChoosingKeys, useNumberKeys } from '../../browser/number-keys.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { unknown } from '../../engine/question.ts'
import type { QuestionOfCase } from '../../engine/step/comparison-link.ts'
import type { QuestionStep } from '../../engine/step/step.ts'
import { MainButton } from '../../ui/button.tsx'
import { Choices, firstChoiceId } from '../../ui/choices.tsx'
import { Checkbox } from '../../ui/fields.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { AboutQuestion } from './about-question.tsx'
import { listed } from './listed.ts'
import { question as text } from './text.ts'
import { WhereToLook } from './where-to-look.tsx'

interface QuestionPageProps {
  readonly edition: Edition
  readonly step: QuestionStep
  /** The same as one of several cases, where the address says that it leads back to all of them. */
  readonly ofTwo?: QuestionOfCase | undefined
  /** How much of the link that led here was lost on its way. */
  readonly lost?: 'all' | 'some' | undefined
  readonly onAnswer: (value: string) => void
}

/**
 * One question: what is asked, why, where to look, and the answers so far. The frame stays from one to the next. What
 * stands beside the question is that of the step before until the question is painted, so that no step waits for it.
 */
export function QuestionPage(props: QuestionPageProps) {
  const { edition, lost, ofTwo, onAnswer } = props
  const step = ofTwo?.step ?? props.step
  const here = ofTwo?.here ?? step.address
  const [stepBeside, hereBeside] = [useDeferredValue(step), useDeferredValue(here)]
  return (
    <Page back={<Back step={step} ofTwo={ofTwo} />}>
      <LinkNotices edition={edition} step={step} lost={lost} />
      <div className="grid items-start gap-x-14 gap-y-12 wide:grid-cols-[minmax(0,43rem)_minmax(0,1fr)]">
        <Question key={step.address} step={step} ofTwo={ofTwo} onAnswer={onAnswer} />
        <AboutQuestion key={`beside ${stepBeside.address}`} edition={edition} step={stepBeside} here={hereBeside} />
      </div>
    </Page>
  )
}

function Question({ step, ofTwo, onAnswer }: Pick<QuestionPageProps, 'step' | 'ofTwo' | 'onAnswer'>) {
  const { check, question, facts, chosen } = step
  const [failures, setFailures] = useState(0)
  const isMissing = failures > 0
  const words = check.question(question, facts)
  usePage(isMissing ? text.error(words.ask) : words.ask, `${check.name}: ${words.why}`)

  const form = useRef<HTMLFormElement>(null)
  const hasKeys = useNumberKeys()
  const choose = useCallback((number: number) => shownChoices(form.current)[number - 1]?.click(), [])
  const send = useCallback(() => form.current?.requestSubmit(), [])
  useChoosingKeys(hasKeys, choose, send)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('answer')
    if (typeof value === 'string') onAnswer(value)
    else setFailures(failures + 1)
  }

  return (
    <div>
      {isMissing && <ErrorSummary key={failures} message={words.error} targetId={firstChoiceId} />}
      {/* The method keeps a browser without scripts from sending the answer anywhere. */}
      <form ref={form} method="dialog" noValidate onSubmit={submit}>
        <p className="mb-1.5 text-note text-soft">
          {[check.name, ofTwo && (ofTwo.name ?? text.ofTwo[ofTwo.page](ofTwo.side)), progress(step)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Choices
          question={question}
          ask={words.ask}
          hint={words.hint}
          help={<WhereToLook where={words.where} drawings={words.drawings} />}
          error={isMissing ? words.error : undefined}
          {...listed(step)}
          aside={unknown}
          chosen={chosen}
          filter={text.filter}
          isNumbered={hasKeys}
        />
        <div className="foot-bar no-print mt-4.5">
          <MainButton type="submit">{text.continue}</MainButton>
        </div>
      </form>
      {/* Whoever has no keyboard has no use for it. */}
      <div className="no-print mt-2.5 text-soft touch:hidden">
        <Checkbox
          label={text.keys}
          checked={hasKeys}
          onChange={(event) => switchNumberKeys(event.currentTarget.checked)}
        />
      </div>
    </div>
  )
}

function Back({ step, ofTwo }: Pick<QuestionPageProps, 'step' | 'ofTwo'>) {
  const { check, back, isChange } = step
  if (ofTwo !== undefined)
    return (
      <span className="flex flex-wrap gap-x-6">
        {back !== undefined && back !== ofTwo.all && <BackLink to={back}>{text.back}</BackLink>}
        <Link to={ofTwo.all} className="inline-flex min-h-8 items-center touch:min-h-11">
          {text.toBoth[ofTwo.page]}
        </Link>
      </span>
    )
  if (back === undefined) return <BackLink to={check.base || '/'}>{text.toStart}</BackLink>
  return <BackLink to={back}>{isChange ? text.toVerdict : text.back}</BackLink>
}

function progress({ isChange, atMostAfter }: QuestionStep): string {
  if (isChange) return text.change
  return atMostAfter === 0 ? text.last : text.atMost(atMostAfter)
}

/** The radios that are shown, in their order. */
const shownChoices = (form: HTMLFormElement | null): readonly HTMLInputElement[] =>
  [...(form?.querySelectorAll<HTMLInputElement>('[name=answer]') ?? [])].filter((radio) => !radio.closest('[hidden]'))
