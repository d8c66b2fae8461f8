import { useState } from 'react'
import { Link } from 'react-router'
import type { Check } from '../../engine/check.ts'
import type { Answers } from '../../engine/question.ts'
import type { Finding } from '../../engine/rules/judgement.ts'
import type { Verdict } from '../../engine/rules/verdict.ts'
import { addressOf, verdictStep } from '../../engine/step/step.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import { answersIn } from '../../engine/table/table.ts'
import { PlainButton } from '../../ui/button.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useShowMore } from '../../ui/use-show-more.ts'
import { stateNames } from '../../words/outcomes.ts'
import { OutcomeSign } from '../parts/sign.tsx'
import type { Apart } from './apart.ts'
import { group as text } from './text.ts'

interface PathGroupProps {
  readonly check: Check
  readonly packed: PackedCheck
  /** The paths that come to one kind of verdict. */
  readonly rows: readonly number[]
}

interface PathGroupRowProps extends PathGroupProps {
  /** What sets it apart from the kinds of verdict that read alike. */
  readonly apart: readonly Apart[]
}

/** A kind of verdict, told by its first path, that opens to its requirements, notes and paths. */
export function PathGroup({ check, packed, rows, apart }: PathGroupRowProps) {
  const [isOpen, setIsOpen] = useState(false)
  const answers = answersIn(packed, rows[0] ?? 0)
  const verdict = check.decide(answers)
  const { outcome } = verdict
  const { kind, reason } = check.explain(answers, verdict)
  const because = becauseOf(verdict)
  return (
    <li data-outcome={outcome} className="border-t border-line last:border-b">
      <details className="group" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3 hover:bg-sunk sm:grid-cols-[auto_minmax(0,1fr)_auto]">
          <span className="pt-px text-tone">
            <OutcomeSign outcome={outcome} />
          </span>
          <span className="max-w-measure">
            <span className="font-semibold text-tone">{kind}</span>
            {because.map(({ requirement, state }) => (
              <span key={requirement} className="block text-small text-soft">
                {text.found(stateNames[state], summaryOf(check, requirement))}
              </span>
            ))}
            {apart.length > 0 && (
              <span className="block font-medium">
                {apart.map((one) => apartText(check, one, answers)).join(' · ')}
              </span>
            )}
            <span className="block text-small text-soft">{text.example(reason)}</span>
          </span>
          <span className="col-start-2 text-small tabular-nums text-soft sm:col-start-3 sm:row-start-1">
            {text.paths(rows.length)}{' '}
            <span aria-hidden="true" className="inline-block group-open:rotate-90">
              ›
            </span>
          </span>
        </summary>
        {isOpen && <GroupContent check={check} packed={packed} rows={rows} kind={kind} />}
      </details>
    </li>
  )
}

/** What brings a verdict about, unless it is met. */
const becauseOf = ({ findings, causes }: Verdict): readonly Finding[] =>
  findings.filter(({ requirement, state }) => causes.includes(requirement) && state !== 'met')

/** What sets a kind of verdict apart, in words; those of a note are of a path of that kind. */
export function apartText(check: Check, apart: Apart, answers: Answers): string {
  switch (apart.kind) {
    case 'answer':
      return text.apart(
        apart.name,
        apart.answers.map(({ label }) => label),
        apart.isAny,
      )
    case 'finding':
      return text.found(stateNames[apart.state], summaryOf(check, apart.requirement))
    case 'note':
      return text.note(check.note(apart.note, answers).lead, apart.isThere)
  }
}

/** What stands at the head of a kind of verdict. */
export function headOf(check: Check, answers: Answers): string {
  const verdict = check.decide(answers)
  return [check.explain(answers, verdict).kind, ...becauseOf(verdict).map(({ requirement }) => requirement)].join()
}

function GroupContent({ check, packed, rows, kind }: PathGroupProps & { readonly kind: string }) {
  const first = answersIn(packed, rows[0] ?? 0)
  const { findings, notes } = check.decide(first)
  const isCommon = (letters: string): boolean => rows.every((row) => letters[row] === letters[rows[0] ?? 0])
  const differing = packed.questions.filter(({ letters }) => !isCommon(letters)).map(({ question }) => question)
  const common = packed.questions.map(({ question }) => question).filter((id) => !differing.includes(id) && id in first)
  return (
    <div className="mb-6 space-y-5 pt-1 text-small sm:pl-9">
      <Pairs
        heading={text.requirements}
        pairs={findings.map(({ requirement, state }) => ({
          id: requirement,
          name: stateNames[state],
          label: summaryOf(check, requirement),
        }))}
      />
      {notes.length > 0 && (
        <div>
          <h3 className="font-semibold">{text.notes}</h3>
          <ul className="list-disc pl-5 text-soft">
            {notes.map(({ id }) => (
              <li key={id}>{check.note(id, first).lead}</li>
            ))}
          </ul>
        </div>
      )}
      <Pairs
        heading={rows.length === 1 ? text.answers : text.common}
        pairs={common.map((id) => ({ id, name: check.question(id, first).short, label: labelOf(check, id, first) }))}
      />
      {differing.length > 0 ? (
        <PathTable check={check} packed={packed} rows={rows} kind={kind} differing={differing} />
      ) : (
        <p>
          <Link to={addressOf(check, verdictStep, first)}>{text.open}</Link>
        </p>
      )}
    </div>
  )
}

const shownFirst = 25
const shownMore = 100

interface PathTableProps extends PathGroupProps {
  readonly kind: string
  /** The questions that are not answered alike on all paths. */
  readonly differing: readonly string[]
}

/** The paths of a group, a row each, with the answers that tell them apart. */
function PathTable({ check, packed, rows, kind, differing }: PathTableProps) {
  const more = useShowMore(rows.length, shownFirst, shownMore)
  return (
    <>
      <ScrollRegion name={text.table(kind)}>
        <table className="min-w-4xl border-collapse text-note">
          <thead>
            <tr>
              <th scope="col" className="border-b border-soft py-1 pr-4 text-left align-bottom">
                {text.path}
              </th>
              {differing.map((id) => (
                <th key={id} scope="col" className="border-b border-soft py-1 pr-4 text-left align-bottom">
                  {nameIn(check, packed, id, rows)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, more.shown).map((row, index) => {
              const answers = answersIn(packed, row)
              return (
                <tr key={row}>
                  <th
                    scope="row"
                    className="border-b border-line py-1 pr-4 text-left align-top font-normal whitespace-nowrap"
                  >
                    <Link to={addressOf(check, verdictStep, answers)}>{text.pathNumber(index + 1)}</Link>
                  </th>
                  {differing.map((id) => (
                    <td key={id} className="border-b border-line py-1 pr-4 align-top">
                      {labelOf(check, id, answers)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {more.hidden > 0 && (
        <PlainButton type="button" onClick={more.showMore}>
          {text.showMore(more.next, more.hidden)}
        </PlainButton>
      )}
    </>
  )
}

const summaryOf = (check: Check, requirement: string): string =>
  check.requirements.find(({ id }) => id === requirement)?.summary ?? requirement

/** What was answered; empty where the question is not asked. */
function labelOf(check: Check, question: string, answers: Answers): string {
  const value = answers[question]
  return value === undefined ? '' : check.question(question, answers).option(value).label
}

/** What a question is called on the first path of the group that asks it. */
function nameIn(check: Check, packed: PackedCheck, question: string, rows: readonly number[]): string {
  const asking = rows.find((row) => question in answersIn(packed, row))
  return check.question(question, asking === undefined ? {} : answersIn(packed, asking)).short
}

interface PairsProps {
  readonly heading: string
  readonly pairs: readonly { readonly id: string; readonly name: string; readonly label: string }[]
}

function Pairs({ heading, pairs }: PairsProps) {
  if (pairs.length === 0) return undefined
  return (
    <div>
      <h3 className="font-semibold">{heading}</h3>
      <dl className="mt-1 space-y-1.5 sm:space-y-0">
        {pairs.map(({ id, name, label }) => (
          <div key={id} className="gap-x-3 sm:grid sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <dt className="text-soft">{name}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
