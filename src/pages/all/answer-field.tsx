import { useId } from 'react'
import type { Check } from '../../engine/check.ts'
import type { Because, Field } from '../../engine/step/fields.ts'
import { Locators } from '../parts/citations.tsx'
import { all as text } from './text.ts'

interface AnswerFieldProps {
  readonly check: Check
  readonly field: Field
  readonly isLarge: boolean
  readonly onAnswer: (question: string, value: string | undefined) => void
}

/** One question with its answers, on one line where there is room. */
export function AnswerField({ check, field, isLarge, onAnswer }: AnswerFieldProps) {
  const { question, facts, options, likeliest, chosen, state } = field
  const id = useId()
  const { short, ask, option, groups } = check.question(question, facts)
  const others = options.filter((value) => value !== likeliest)
  const canAnswer = options.length > 0
  return (
    <div
      data-field={question}
      className="grid grid-cols-1 items-baseline gap-x-5 gap-y-1 border-t border-line py-2.5 last:border-b sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <label htmlFor={id} className={state === 'asked' ? 'font-medium' : 'text-soft'}>
        {short}
        <span className="sr-only">: {ask}</span>
      </label>
      <div>
        <select
          id={id}
          value={chosen ?? ''}
          disabled={!canAnswer}
          aria-describedby={canAnswer ? undefined : `${id}-why`}
          onChange={(event) => onAnswer(question, event.currentTarget.value || undefined)}
          className={`block min-h-9 w-full rounded-control border border-edge bg-raise px-2.5 py-1.5 disabled:border-line disabled:bg-sunk disabled:text-soft touch:min-h-11 ${isLarge ? '' : 'text-small touch:text-body'}`}
        >
          <option value="">{text.choose}</option>
          {likeliest !== undefined && <option value={likeliest}>{option(likeliest).label}</option>}
          {(groups?.(others) ?? [{ heading: undefined, values: others }]).map(({ heading, values }) =>
            heading === undefined ? (
              <Options key={values.join()} values={values} option={option} />
            ) : (
              <optgroup key={heading} label={heading}>
                <Options values={values} option={option} />
              </optgroup>
            ),
          )}
        </select>
        {!canAnswer && (
          <p id={`${id}-why`} className="mt-1 text-note text-soft">
            {text.comesAfter}
          </p>
        )}
      </div>
    </div>
  )
}

interface NotAskedProps {
  readonly check: Check
  readonly fields: readonly Field[]
  /** What leads past all of them. */
  readonly because: Because
}

/** Questions that the same answer leads past: greyed out, with the reason. */
export function NotAsked({ check, fields, because }: NotAskedProps) {
  const { question, value, says, cites } = because
  const { facts = {} } = fields[0] ?? {}
  const { short, option } = check.question(question, facts)
  return (
    <div className="grid grid-cols-1 gap-x-5 gap-y-1 border-t border-line bg-sunk py-2.5 text-note text-soft last:border-b sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <ul>
        {fields.map((field) => (
          <li key={field.question} data-not-asked={field.question}>
            {check.question(field.question, field.facts).short}
          </li>
        ))}
      </ul>
      <div>
        <p>{text.notAsked(short, option(value).label, says)}</p>
        <Locators citations={check.library.citationsOf(cites)} />
      </div>
    </div>
  )
}

interface OptionsProps {
  readonly values: readonly string[]
  readonly option: (value: string) => { readonly label: string }
}

function Options({ values, option }: OptionsProps) {
  return values.map((value) => (
    <option key={value} value={value}>
      {option(value).label}
    </option>
  ))
}
