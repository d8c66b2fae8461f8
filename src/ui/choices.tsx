import type { ReactNode } from 'react'

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
  readonly error: string | undefined
  readonly groups: readonly ChoiceGroup[]
  readonly option: (value: string) => ChoiceWords
  /** The value that is no answer of its own: alone in its group, it stands behind an "or". */
  readonly aside: string
  readonly chosen: string | undefined
}

/** The radio that a link to the question leads to. */
export const firstChoiceId = 'choice-1'

/** A bar in the margin, so that nothing moves when it appears. */
const errorMark = 'relative before:absolute before:inset-y-0 before:-left-3.5 before:border-l-4 before:border-no'

/** One question with its answers: native radios, nothing chosen beforehand, read from the form when it is sent. */
export function Choices({ question, ask, hint, error, groups, option, aside, chosen }: ChoicesProps) {
  const described = [hint === undefined ? undefined : 'hint', error === undefined ? undefined : 'error']
  const values = groups.flatMap((group) => group.values)
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
      <div className="mt-5">
        {groups.map((group) => (
          <Group
            key={group.values.join()}
            heading={group.heading}
            isAside={group.values.length === 1 && group.values[0] === aside}
          >
            {group.values.map((value) => (
              <Choice
                key={value}
                id={value === values[0] ? firstChoiceId : `choice-${values.indexOf(value) + 1}`}
                value={value}
                words={option(value)}
                isChosen={value === chosen}
              />
            ))}
          </Group>
        ))}
      </div>
    </fieldset>
  )
}

interface GroupProps {
  readonly heading: string | undefined
  readonly isAside: boolean
  readonly children: ReactNode
}

function Group({ heading, isAside, children }: GroupProps) {
  if (isAside)
    return (
      <>
        <p className="pt-3 pb-1 text-small text-soft">or</p>
        {children}
      </>
    )
  if (heading === undefined) return children
  return (
    <fieldset className="mt-6 first:mt-0">
      <legend className="mb-1 w-full border-b border-line pb-1 text-small font-semibold text-soft">{heading}</legend>
      <div className="gap-x-8 wide:grid wide:grid-cols-2">{children}</div>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly value: string
  readonly words: ChoiceWords
  readonly isChosen: boolean
}

function Choice({ id, value, words, isChosen }: ChoiceProps) {
  const hintId = words.hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="-mx-3 grid grid-cols-[1.375rem_1fr] items-start gap-x-3.5 rounded-control px-3 hover:bg-sunk has-checked:bg-sunk">
      <input
        type="radio"
        id={id}
        name="answer"
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hintId}
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
    </div>
  )
}
