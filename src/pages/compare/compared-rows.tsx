import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type {
  ComparedAnswer,
  ComparedCase,
  ComparedFinding,
  Comparison,
  Contrast,
  FoundInCase,
} from '../../engine/step/comparison.ts'
import type { Side } from '../../engine/step/comparison-link.ts'
import { type GivenAnswer, stepAt } from '../../engine/step/step.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Fold } from '../../ui/fold.tsx'
import { stateNames } from '../../words/outcomes.ts'
import { StateSign } from '../parts/sign.tsx'
import { contrastNames, headOf, rows as text } from './text.ts'

interface ComparedAnswersProps {
  readonly comparison: Comparison
  readonly answers: readonly ComparedAnswer[]
  /** The address of a question of that case which leads back here once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
  /** Gives a case another answer, in place. */
  readonly onChoose: (side: Side, question: string, value: string) => void
}

/** The answers of all cases, each with a way to change it: what is different first, what is the same folded away. */
export function ComparedAnswers({ comparison: { cases }, answers, answerAt, onChoose }: ComparedAnswersProps) {
  return (
    <DifferentFirst
      rows={answers}
      captions={{ different: text.differentAnswers, same: text.sameAnswers, fold: text.same.answers }}
    >
      {(some, caption) => (
        <Table cases={cases} caption={caption}>
          {some.map(({ question, name, given, contrast }) => (
            <Row key={question} id={question} name={name} contrast={contrast} cases={cases}>
              {(one) => <Answer of={one} answer={given[one.side]} answerAt={answerAt} onChoose={onChoose} />}
            </Row>
          ))}
        </Table>
      )}
    </DifferentFirst>
  )
}

interface DifferentFirstProps<Row> {
  readonly rows: readonly Row[]
  readonly captions: {
    readonly different: string
    readonly same: string
    readonly fold: (count: number) => string
  }
  readonly children: (some: readonly Row[], caption: string) => ReactNode
}

/** On paper nothing is folded away. */
function DifferentFirst<Row extends { readonly contrast: Contrast }>(props: DifferentFirstProps<Row>) {
  const { rows, captions, children } = props
  const same = rows.filter(({ contrast }) => contrast === 'same')
  const others = rows.filter(({ contrast }) => contrast !== 'same')
  return (
    <>
      {others.length > 0 && children(others, captions.different)}
      {same.length > 0 && (
        <div className="mt-3 print:[&_details::details-content]:[content-visibility:visible]">
          <Fold heading={captions.fold(same.length)}>{children(same, captions.same)}</Fold>
        </div>
      )}
    </>
  )
}

interface ComparedFindingsProps {
  readonly comparison: Comparison
  readonly findings: readonly ComparedFinding[]
}

/** The requirements of all verdicts, with how each stands. */
export function ComparedFindings({ comparison: { cases }, findings }: ComparedFindingsProps) {
  return (
    <DifferentFirst
      rows={findings}
      captions={{ different: text.differentFindings, same: text.sameFindings, fold: text.same.findings }}
    >
      {(some, caption) => (
        <Table cases={cases} caption={caption}>
          {some.map(({ requirement, summary, found, contrast }) => (
            <Row key={requirement} id={requirement} name={summary} contrast={contrast} cases={cases}>
              {({ side }) => <Finding found={found[side]} />}
            </Row>
          ))}
        </Table>
      )}
    </DifferentFirst>
  )
}

interface TableProps {
  readonly cases: readonly ComparedCase[]
  readonly caption: string
  readonly children: ReactNode
}

/** Where there is no room for columns, the cells of a row stand below each other, and each names its case. */
const stacking = (count: number) =>
  count > 2
    ? {
        block: 'max-lg:not-print:block',
        cells: 'max-lg:not-print:grid sm:max-lg:not-print:grid-cols-2',
        heads: 'max-lg:not-print:sr-only',
        head: 'lg:hidden print:hidden',
      }
    : { block: 'max-sm:block', cells: 'max-sm:block', heads: 'max-sm:sr-only', head: 'sm:hidden' }

/** A column a case. */
function Table({ cases, caption, children }: TableProps) {
  const { block, heads } = stacking(cases.length)
  return (
    <table className={`mt-3 w-full table-fixed border-collapse text-left ${block}`}>
      <caption className="sr-only">{caption}</caption>
      <thead className={heads}>
        <tr>
          {cases.map((one) => (
            <th key={one.side} scope="col" className="px-3 py-1.5 align-bottom text-small font-normal text-soft">
              <bdi className="wrap-anywhere">{headOf(one)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

interface RowProps {
  readonly id: string
  readonly name: string
  readonly contrast: Contrast
  readonly cases: readonly ComparedCase[]
  readonly children: (one: ComparedCase) => ReactNode
}

/** What the row is of stands above its cells, so that these have all of the width. */
function Row({ id, name, contrast, cases, children }: RowProps) {
  const { block, cells, head } = stacking(cases.length)
  return (
    <tbody
      data-row={id}
      data-contrast={contrast}
      className={`border-y border-line border-l-4 ${block} print:break-inside-avoid print:first-of-type:break-before-avoid ${contrast === 'different' ? 'border-l-accent' : 'border-l-transparent'}`}
    >
      <tr className={block}>
        <th scope="rowgroup" colSpan={cases.length} className={`px-3 pt-2.5 font-normal print:pt-1 ${block}`}>
          <span className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="font-medium">{name}</span>
            <ContrastSign contrast={contrast} />
          </span>
        </th>
      </tr>
      <tr className={cells}>
        {cases.map((one) => (
          <td key={one.side} className={`px-3 pt-1.5 pb-3 align-top wrap-anywhere print:pt-0.5 print:pb-1 ${block}`}>
            <bdi aria-hidden="true" className={`text-note text-soft ${head}`}>
              {headOf(one)}
            </bdi>
            {children(one)}
          </td>
        ))}
      </tr>
    </tbody>
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
    <span className={`text-small ${contrast === 'different' ? 'font-semibold text-accent' : 'text-soft'}`}>
      <svg aria-hidden="true" viewBox="0 0 20 20" className="mr-1.5 inline-block size-[1em] align-[-0.1em]">
        <path d={signs[contrast]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {contrastNames[contrast]}
    </span>
  )
}

interface AnswerProps extends Pick<ComparedAnswersProps, 'answerAt' | 'onChoose'> {
  readonly of: ComparedCase
  readonly answer: GivenAnswer | undefined
}

/** An answer with all others to choose from, and the question itself for whoever wants its help. */
function Answer({ of: { side, step, hash }, answer, answerAt, onChoose }: AnswerProps) {
  if (answer === undefined)
    return (
      <span className="block py-1.5 text-soft print:py-0">
        {step.kind === 'verdict' ? text.notAsked : text.notAnswered}
      </span>
    )
  const asked = stepAt(step.check, answer.question, hash)
  const { option } = step.check.question(answer.question, asked.facts)
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      <span className="hidden print:inline">{answer.label}</span>
      <span className="no-print min-w-0 max-w-md grow basis-80 text-small">
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
        className="no-print inline-flex min-h-7 shrink-0 items-center text-small touch:min-h-11 touch:px-2"
      >
        {text.change}
        <span className="sr-only">{text.changeWhat(answer.name, side)}</span>
      </Link>
    </span>
  )
}

/** How a requirement stands; nothing is found in a case that is not finished. */
function Finding({ found }: { readonly found: FoundInCase | undefined }) {
  if (found === undefined) return <span className="block text-soft">{text.notFinished}</span>
  const { state, isCurable, says } = found
  const isToDo = state === 'unmet' && isCurable
  return (
    <span className="block" data-state={state} {...(isToDo && { 'data-curable': '' })}>
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
