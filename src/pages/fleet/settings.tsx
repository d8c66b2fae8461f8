import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { quotable } from '../../engine/outside-text.ts'
import type { Recognition } from '../../engine/recognition.ts'
import { emptyPlan, fromColumn, type Plan, sharing } from '../../fleet/plan.ts'
import type { Opened } from '../../fleet/protocol.ts'
import { answersBefore, offeredTo, type Summary } from '../../fleet/summary.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Section } from '../../ui/section.tsx'
import { caution, shared as text } from './text.ts'

export interface SettingsProps {
  readonly edition: Edition
  readonly check: Check
  readonly recognition: Recognition
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
}

interface Props extends SettingsProps {
  readonly opened: Opened
  readonly summary: Summary
}

const mostHeaders = 200
const valuePrefix = 'value:'
const columnPrefix = 'column:'

/** What all PCs share and which column says what, question by question, as the check asks them. */
export function Settings(props: Props) {
  const { edition, check, plan, onPlan, opened, summary } = props
  const { headers } = opened.layout
  const questions = check.flow.questions.filter(
    ({ id }) => id in plan.shared || summary.asked.some(({ question }) => question === id),
  )
  return (
    <Section heading={text.heading}>
      <p className="no-print mt-2 max-w-measure">{text.explains}</p>
      <div className="mt-5 grid gap-x-10 gap-y-5 md:grid-cols-2">
        <SelectField
          label={text.check}
          value={check.id}
          options={edition.checks.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) =>
            onPlan({ ...emptyPlan(event.currentTarget.value), ...(plan.name && { name: plan.name }) })
          }
        />
        <SelectField
          label={text.name}
          value={plan.name ?? ''}
          options={[{ value: '', label: text.noName }, ...headers.slice(0, mostHeaders).map(asOption)]}
          onChange={({ currentTarget: { value } }) => {
            const { name: _, ...rest } = plan
            onPlan(value === '' ? rest : { ...rest, name: value })
          }}
        />
        {questions.map(({ id }) => (
          <QuestionField key={id} {...props} question={id} />
        ))}
      </div>
      {headers.length > mostHeaders && (
        <p className="mt-4 text-small text-soft">{text.more(headers.length - mostHeaders)}</p>
      )}
    </Section>
  )
}

/** An option takes no elements, and is a paragraph of its own to the direction of writing. */
const asOption = (header: string) => ({ value: header, label: quotable(header) })

/** A question with its answers and the columns that may hold them. */
function QuestionField({
  check,
  recognition,
  plan,
  onPlan,
  opened,
  summary,
  question,
}: Props & { readonly question: string }) {
  const asked = summary.asked.find((one) => one.question === question)
  const words = check.question(question, answersBefore(summary, plan, question))
  const column = plan.columns[question]
  const own = opened.candidates.filter((candidate) => candidate.question === question)
  const listed = opened.layout.headers.slice(0, mostHeaders)
  const columns = [
    ...new Set([...own.map(({ header }) => header), ...(column === undefined ? [] : [column]), ...listed]),
  ]
  const against = recognition.checks[check.id]?.[question]?.against
  const shows = own.find(({ header }) => header === column)?.shows
  const empty = column === undefined ? 0 : (summary.empty[question] ?? 0)
  const hints = [
    text.asked(asked?.count ?? 0),
    empty === 0 ? undefined : text.empty(empty),
    shows === undefined ? undefined : caution[shows],
  ].filter((hint) => hint !== undefined)

  function choose(chosen: string) {
    if (chosen.startsWith(columnPrefix)) onPlan(fromColumn(plan, question, chosen.slice(columnPrefix.length)))
    else onPlan(sharing(plan, question, chosen === '' ? undefined : chosen.slice(valuePrefix.length)))
  }

  return (
    <div className="space-y-3">
      <SelectField
        label={words.ask}
        hint={hints.join(' ')}
        value={
          column !== undefined
            ? `${columnPrefix}${column}`
            : plan.shared[question] === undefined
              ? ''
              : `${valuePrefix}${plan.shared[question]}`
        }
        options={[{ value: '', label: text.notSure }]}
        groups={[
          {
            label: text.same,
            options: offeredTo(summary, check, question, plan.shared[question]).map((value) => ({
              value: `${valuePrefix}${value}`,
              label: words.option(value).label,
            })),
          },
          {
            label: text.column,
            options: columns.map((header) => ({ value: `${columnPrefix}${header}`, label: quotable(header) })),
          },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {column !== undefined && against !== undefined && (
        <SelectField
          label={against.label}
          hint={text.chooseAgainst}
          value={plan.against[question] ?? ''}
          options={[{ value: '', label: text.notSure }, ...against.options]}
          onChange={({ currentTarget: { value } }) => {
            const { [question]: _, ...others } = plan.against
            onPlan({ ...plan, against: value === '' ? others : { ...others, [question]: value } })
          }}
        />
      )}
    </div>
  )
}
