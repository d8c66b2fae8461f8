import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ComparedAnswer, ComparedFinding, Contrast, FoundOnSide } from '../../engine/step/comparison.ts'
import { type CaseNames, type Comparison, type Side, sides } from '../../engine/step/comparison-link.ts'
import { type GivenAnswer, stepAt } from '../../engine/step/step.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Fold } from '../../ui/fold.tsx'
import { stateNames } from '../../words/outcomes.ts'
import { StateSign } from '../parts/sign.tsx'
import { contrastNames, headOf, rows as text } from './text.ts'

interface ComparedAnswersProps {
  readonly comparison: Comparison
  readonly answers: readonly ComparedAnswer[]
  /** The address of a question of that side which leads back here once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
  /** Gives a side another answer, in place. */
  readonly onChoose: (side: Side, question: string, value: string) => void
}

/** The answers of two cases, each with a way to change it: what is different first, what is the same folded away. */
export function ComparedAnswers({ comparison, answers, answerAt, onChoose }: ComparedAnswersProps) {
  return (
    <DifferentFirst rows={answers}>
      {(some) => (
        <Rows names={comparison.names}>
          {some.map(({ question, name, given, contrast }) => (
            <Row key={question} id={question} name={name} contrast={contrast}>
              {sides.map((side) => (
                <Cell key={side} head={headOf(comparison.names, side)}>
                  <Answer
                    side={side}
                    answer={given[side]}
                    comparison={comparison}
                    answerAt={answerAt}
                    onChoose={onChoose}
                  />
                </Cell>
              ))}
            </Row>
          ))}
        </Rows>
      )}
    </DifferentFirst>
  )
}

interface DifferentFirstProps<Row> {
  readonly rows: readonly Row[]
  readonly children: (some: readonly Row[]) => ReactNode
}

function DifferentFirst<Row extends { readonly contrast: Contrast }>({ rows, children }: DifferentFirstProps<Row>) {
  const same = rows.filter(({ contrast }) => contrast === 'same')
  const others = rows.filter(({ contrast }) => contrast !== 'same')
  return (
    <>
      {others.length > 0 && children(others)}
      {same.length > 0 && (
        <div className="mt-3">
          <Fold heading={text.same(same.length)}>{children(same)}</Fold>
        </div>
      )}
    </>
  )
}

interface ComparedFindingsProps {
  readonly names: CaseNames
  readonly findings: readonly ComparedFinding[]
}

/** The requirements of two verdicts, with how each stands. */
export function ComparedFindings({ names, findings }: ComparedFindingsProps) {
  return (
    <DifferentFirst rows={findings}>
      {(some) => (
        <Rows names={names}>
          {some.map(({ requirement, summary, found, contrast }) => (
            <Row key={requirement} id={requirement} name={summary} contrast={contrast}>
              {sides.map((side) => (
                <Cell key={side} head={headOf(names, side)}>
                  <Finding found={found[side]} />
                </Cell>
              ))}
            </Row>
          ))}
        </Rows>
      )}
    </DifferentFirst>
  )
}

const columns = 'gap-x-6 sm:grid sm:grid-cols-3 wide:gap-x-10'

/** Rows of two cases. On narrow screens and for screen readers, each names its case. */
function Rows({ names, children }: { readonly names: CaseNames; readonly children: ReactNode }) {
  return (
    <>
      <div aria-hidden="true" className={`mt-3 hidden pl-4 text-small text-soft ${columns}`}>
        <bdi className="col-start-2">{headOf(names, 'a')}</bdi>
        <bdi>{headOf(names, 'b')}</bdi>
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

function Cell({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-note text-soft sm:sr-only">
        <bdi>{head}</bdi>
      </dt>
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

interface AnswerProps extends Pick<ComparedAnswersProps, 'comparison' | 'answerAt' | 'onChoose'> {
  readonly side: Side
  readonly answer: GivenAnswer | undefined
}

/** An answer with all others to choose from, and the question itself for whoever wants its help. */
function Answer({ side, answer, comparison, answerAt, onChoose }: AnswerProps) {
  const { check, steps, hashes } = comparison
  const step = steps[side]
  if (answer === undefined)
    return <span className="text-soft">{step.kind === 'verdict' ? text.notAsked : text.notAnswered}</span>
  const asked = stepAt(check, answer.question, hashes[side])
  const { option } = check.question(answer.question, asked.facts)
  return (
    <span className="flex items-end justify-between gap-4">
      <span className="hidden print:inline">{answer.label}</span>
      <span className="no-print min-w-0 grow">
        <SelectField
          label={<span className="sr-only">{text.answerOf(answer.name, side)}</span>}
          value={step.facts[answer.question]}
          options={(asked.kind === 'question' ? asked.options : []).map((value) => ({
            value,
            label: option(value).label,
          }))}
          onChange={(event) => onChoose(side, answer.question, event.currentTarget.value)}
        />
      </span>
      <Link
        to={answerAt(side, answer.address)}
        className="no-print inline-flex min-h-9 shrink-0 items-center text-small touch:min-h-11 touch:px-2"
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
