import { type ReactNode, useState } from 'react'

interface ChoiceWords {
  readonly label: string
  readonly hint?: string
}

/** Choices that stand together, under a heading where they need one. */
interface ChoiceGroup {
  readonly heading?: string
  readonly values: readonly string[]
}

interface ChoicesProps {
  readonly question: string
  readonly ask: string
  readonly hint: string | undefined
  /** What helps to find the answer, between the question and its answers. */
  readonly help?: ReactNode
  readonly error: string | undefined
  readonly groups: readonly ChoiceGroup[]
  readonly option: (value: string) => ChoiceWords
  /** The value that is no answer of its own: alone in its group, it stands behind an "or". */
  readonly aside: string
  readonly chosen: string | undefined
  /** What the field is called that narrows a long list, and what says how many are left. */
  readonly filter?: { readonly label: string; left(count: number, all: number): string }
  /** The answers show the number keys that choose them. */
  readonly isNumbered?: boolean
}

/** From so many answers on a list can be narrowed. */
const longList = 12

/** The radio that a link to the question leads to. */
export const firstChoiceId = 'choice-1'

/** A bar in the margin, so that nothing moves when it appears. */
const errorMark = 'relative before:absolute before:inset-y-0 before:-left-3.5 before:border-l-4 before:border-no'

/** One question with its answers: native radios, nothing chosen beforehand, read from the form when it is sent. */
export function Choices(props: ChoicesProps) {
  const { question, ask, hint, help, error, groups, option, aside, chosen, filter, isNumbered = false } = props
  const described = [hint === undefined ? undefined : 'hint', error === undefined ? undefined : 'error']
  const values = groups.flatMap((group) => group.values)
  const [wanted, setWanted] = useState('')
  // Hidden and not taken away: what is chosen stays chosen.
  const left = values.filter((value) => value === aside || matches(option(value), wanted))
  return (
    <fieldset
      data-question={question}
      aria-describedby={described.filter((id) => id !== undefined).join(' ') || undefined}
      className={error === undefined ? '' : errorMark}
    >
      <legend className="w-full">
        <h1 tabIndex={-1} className="text-title tracking-tight">
          {ask}
        </h1>
      </legend>
      {hint !== undefined && (
        <p id="hint" className="mt-3 text-soft">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id="error" className="mt-3 font-semibold text-no">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
      {help}
      {filter !== undefined && values.length >= longList && (
        <Filter label={filter.label} left={wanted && filter.left(left.length, values.length)} onChange={setWanted} />
      )}
      <div className="mt-5">
        {groups.map((group) => (
          <Group
            key={group.values.join()}
            heading={group.heading}
            isAside={group.values.length === 1 && group.values[0] === aside}
            isHidden={!group.values.some((value) => left.includes(value))}
          >
            {group.values.map((value) => (
              <Choice
                key={value}
                id={value === values[0] ? firstChoiceId : `choice-${values.indexOf(value) + 1}`}
                value={value}
                words={option(value)}
                isChosen={value === chosen}
                isHidden={!left.includes(value)}
                numberKey={isNumbered ? left.indexOf(value) + 1 : 0}
              />
            ))}
          </Group>
        ))}
      </div>
    </fieldset>
  )
}

/** Whether an answer has all that is typed, in any order. */
function matches({ label, hint = '' }: ChoiceWords, wanted: string): boolean {
  const text = `${label} ${hint}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

interface FilterProps {
  readonly label: string
  /** How many are left; empty while all are shown. */
  readonly left: string
  readonly onChange: (wanted: string) => void
}

function Filter({ label, left, onChange }: FilterProps) {
  return (
    <div className="no-print mt-5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <label htmlFor="filter" className="text-soft">
        {label}
      </label>
      {/* Of no form, so that Enter sends nothing and the text is no answer. */}
      <input
        id="filter"
        type="search"
        form=""
        autoComplete="off"
        onChange={(event) => onChange(event.target.value.trim())}
        className="min-h-9 w-56 max-w-full rounded-control border border-edge bg-raise px-2.5 py-1.5 touch:min-h-11 touch:text-body"
      />
      <span role="status" className="text-soft">
        {left}
      </span>
    </div>
  )
}

interface GroupProps {
  readonly heading: string | undefined
  readonly isAside: boolean
  readonly isHidden: boolean
  readonly children: ReactNode
}

function Group({ heading, isAside, isHidden, children }: GroupProps) {
  if (isAside)
    return (
      <>
        <p className="pt-3 pb-1 text-small text-soft">or</p>
        {children}
      </>
    )
  if (heading === undefined) return children
  return (
    <fieldset hidden={isHidden} className="mt-6 first:mt-0">
      <legend className="mb-1 w-full border-b border-line pb-1 text-small font-semibold text-soft">{heading}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly value: string
  readonly words: ChoiceWords
  readonly isChosen: boolean
  readonly isHidden: boolean
  /** The number key that chooses it, from 1 to 9; any other number is none. */
  readonly numberKey: number
}

function Choice({ id, value, words, isChosen, isHidden, numberKey }: ChoiceProps) {
  const hintId = words.hint === undefined ? undefined : `${id}-hint`
  const key = numberKey >= 1 && numberKey <= 9 ? String(numberKey) : undefined
  return (
    <div
      hidden={isHidden}
      className="relative -mx-3 grid grid-cols-[1.375rem_1fr] items-start gap-x-3.5 rounded-control px-3 hover:bg-sunk has-checked:bg-sunk [&[hidden]]:hidden"
    >
      <input
        type="radio"
        id={id}
        name="answer"
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hintId}
        aria-keyshortcuts={key}
        className="relative z-1 mt-3 size-5.5 accent-accent"
      />
      <div>
        <label htmlFor={id} className="-mr-3 -ml-12 block cursor-pointer py-2.5 pr-3 pl-12">
          {words.label}
        </label>
        {words.hint !== undefined && (
          <p id={hintId} className="-mt-2 pb-2.5 text-small text-soft">
            {words.hint}
          </p>
        )}
      </div>
      {key !== undefined && (
        <span
          aria-hidden="true"
          className="absolute top-3 right-2 min-w-6 rounded-control border border-edge bg-raise text-center font-sans text-note text-soft"
        >
          {key}
        </span>
      )}
    </div>
  )
}
