import type { FormEvent } from 'react'
import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { decodeFilter, encodeFilter, type Filter, unasked } from '../../engine/table/filter.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { outcomeNames, stateNames } from '../../words/outcomes.ts'
import { filterForm as text } from './text.ts'

interface FilterFormProps {
  readonly edition: Edition
  readonly check: Check
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** Narrows down what is listed below it, with every change at once. */
export function FilterForm({ edition, check, filter, onFilter }: FilterFormProps) {
  const allPaths: Filter = { check: check.id, answers: {}, states: {} }

  function change(event: FormEvent<HTMLFormElement>) {
    const chosen = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])
    const params = new URLSearchParams(chosen.filter(([, value]) => value !== ''))
    onFilter(decodeFilter(edition, `#${params}`))
  }

  return (
    <form
      data-kept=""
      className="once-whole no-print mt-8"
      onChange={change}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choices
        choices={[
          {
            name: 'check',
            label: text.check,
            chosen: filter.check,
            options: edition.checks.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'outcome', label: text.verdict, chosen: filter.outcome ?? '', options: optionsOf(outcomeNames) },
        ]}
      />
      <FoldedChoices heading={text.byAnswers} choices={choicesOfAnswers(check, filter)} />
      <FoldedChoices heading={text.byRequirements} choices={choicesOfStates(check, filter)} />
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {encodeFilter(filter) !== encodeFilter(allPaths) && (
          <PlainButton type="button" onClick={() => onFilter(allPaths)}>
            {text.showAll}
          </PlainButton>
        )}
      </div>
    </form>
  )
}

/** A choice of the filter. The value "" stands for "any". */
interface Choice {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const any = { value: '', label: text.any }

const optionsOf = (names: Readonly<Record<string, string>>): Choice['options'] => [
  any,
  ...Object.entries(names).map(([value, label]) => ({ value, label })),
]

const choicesOfAnswers = (check: Check, filter: Filter): readonly Choice[] =>
  check.flow.questions.map(({ id, values }) => {
    const { short, option } = check.question(id, {})
    const answers = values.map((value) => ({ value, label: option(value).label }))
    return {
      name: id,
      label: short,
      chosen: filter.answers[id] ?? '',
      options: [any, ...answers, { value: unasked, label: text.notAsked }],
    }
  })

const choicesOfStates = (check: Check, filter: Filter): readonly Choice[] =>
  check.requirements.map(({ id, summary }) => ({
    name: id,
    label: summary,
    chosen: filter.states[id] ?? '',
    options: optionsOf(stateNames),
  }))

interface FoldedChoicesProps {
  readonly heading: string
  readonly choices: readonly Choice[]
}

/** Choices that are folded away until they are wanted. */
function FoldedChoices({ heading, choices }: FoldedChoicesProps) {
  const set = choices.filter(({ chosen }) => chosen !== '').length
  return (
    <div className="mt-3">
      <Disclosure
        open={set > 0 || undefined}
        summary={
          <span>
            {heading}
            {set > 0 && <span className="text-soft">{text.chosen(set)}</span>}
          </span>
        }
      >
        <Choices choices={choices} />
      </Disclosure>
    </div>
  )
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 wide:grid-cols-3">
      {choices.map(({ name, label, chosen, options }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          value={chosen}
          // The form's onChange handles it; this silences React's read-only warning.
          onChange={() => undefined}
          options={options}
        />
      ))}
    </div>
  )
}
