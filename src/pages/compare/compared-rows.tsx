import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ComparedAnswer, ComparedFinding, Contrast, FoundOnSide } from '../../engine/step/comparison.ts'
import { type Side, sides } from '../../engine/step/comparison-link.ts'
import type { GivenAnswer, Step } from '../../engine/step/step.ts'
import { stateNames } from '../../words/outcomes.ts'
import { StateSign } from '../parts/sign.tsx'
import { contrastNames, sideNames, rows as text } from './text.ts'

interface ComparedAnswersProps {
  readonly answers: readonly ComparedAnswer[]
  readonly steps: Readonly<Record<Side, Step>>
  /** The address of a question of that side which leads back here once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
}

/** The answers of two cases, each with a way to change it. */
export function ComparedAnswers({ answers, steps, answerAt }: ComparedAnswersProps) {
  return (
    <Rows>
      {answers.map(({ question, name, given, contrast }) => (
        <Row key={question} id={question} name={name} contrast={contrast}>
          {sides.map((side) => (
            <Cell key={side} side={side}>
              <Answer side={side} answer={given[side]} step={steps[side]} answerAt={answerAt} />
            </Cell>
          ))}
        </Row>
      ))}
    </Rows>
  )
}

/** The requirements of two verdicts, with how each stands. */
export function ComparedFindings({ findings }: { readonly findings: readonly ComparedFinding[] }) {
  return (
    <Rows>
      {findings.map(({ requirement, summary, found, contrast }) => (
        <Row key={requirement} id={requirement} name={summary} contrast={contrast}>
          {sides.map((side) => (
            <Cell key={side} side={side}>
              <Finding found={found[side]} />
            </Cell>
          ))}
        </Row>
      ))}
    </Rows>
  )
}

const columns = 'gap-x-6 sm:grid sm:grid-cols-3 wide:gap-x-10'

/** Rows of two cases. On narrow screens and for screen readers, each names its case. */
function Rows({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div aria-hidden="true" className={`mt-3 hidden pl-4 text-small text-soft ${columns}`}>
        <p className="col-start-2">{sideNames.a}</p>
        <p>{sideNames.b}</p>
      </div>
      <ul className="mt-1.5">{children}</ul>
    </>
  )
}

interface RowProps {
  readonly id: string
  readonly name: string
  readonly contrast: Contrast
  readonly children: ReactNode
}

function Row({ id, name, contrast, children }: RowProps) {
  return (
    <li
      data-row={id}
      data-contrast={contrast}
      className={`border-t border-line py-3 pl-3 last:border-b print:break-inside-avoid print:py-1.5 ${columns} border-l-4 ${contrast === 'different' ? 'border-l-accent' : 'border-l-transparent'}`}
    >
      <div>
        <p className="font-medium">{name}</p>
        <ContrastSign contrast={contrast} />
      </div>
      <dl className="mt-2 space-y-2 sm:col-span-2 sm:mt-0 sm:grid sm:grid-cols-subgrid sm:space-y-0">{children}</dl>
    </li>
  )
}

function Cell({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-note text-soft sm:sr-only">{sideNames[side]}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Equal, unequal, or nothing to tell yet. */
const signs: Readonly<Record<Contrast, string>> = {
  same: 'M4 7.5h12M4 12.5h12',
  different: 'M4 7.5h12M4 12.5h12M13.5 3l-7 14',
  open: 'M5 10h.01M10 10h.01M15 10h.01',
}

function ContrastSign({ contrast }: { readonly contrast: Contrast }) {
  return (
    <p className={`text-small ${contrast === 'different' ? 'font-semibold text-accent' : 'text-soft'}`}>
      <svg aria-hidden="true" viewBox="0 0 20 20" className="mr-1.5 inline-block size-[1em] align-[-0.1em]">
        <path d={signs[contrast]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {contrastNames[contrast]}
    </p>
  )
}

interface AnswerProps {
  readonly side: Side
  readonly answer: GivenAnswer | undefined
  readonly step: Step
  readonly answerAt: (side: Side, address: string) => string
}

function Answer({ side, answer, step, answerAt }: AnswerProps) {
  if (answer === undefined)
    return <span className="text-soft">{step.kind === 'verdict' ? text.notAsked : text.notAnswered}</span>
  return (
    <span className="flex items-baseline justify-between gap-4">
      <span>{answer.label}</span>
      <Link
        to={answerAt(side, answer.address)}
        className="no-print inline-flex min-h-6 shrink-0 items-center text-small touch:min-h-11 touch:px-2"
      >
        {text.change}
        <span className="sr-only">{text.changeWhat(answer.name, side)}</span>
      </Link>
    </span>
  )
}

function Finding({ found: { state, isCurable, says } }: { readonly found: FoundOnSide }) {
  const isToDo = state === 'unmet' && isCurable
  return (
    <span data-state={state} {...(isToDo && { 'data-curable': '' })}>
      <span className="flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <StateSign state={state} isCurable={isCurable} />
        </span>
        {isToDo ? text.toDo : stateNames[state]}
      </span>
      <span className="block text-small text-soft">{says}</span>
    </span>
  )
}
