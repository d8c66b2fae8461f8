import type { FormEvent, ReactNode } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/fields.tsx'

/** A choice of the filter. The value "" stands for "any". */
export interface FilterChoice {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Choices that are folded away until they are wanted. */
export interface FilterSection {
  readonly heading: string
  readonly choices: readonly FilterChoice[]
}

interface FilterFormProps {
  readonly choices: readonly FilterChoice[]
  readonly sections: readonly FilterSection[]
  /** All chosen values by the names of their choices; what is "any" is left out. */
  readonly onChange: (chosen: Readonly<Record<string, string>>) => void
  readonly children: ReactNode
}

/** Narrows down what is listed below it, with every change at once. */
export function FilterForm({ choices, sections, onChange, children }: FilterFormProps) {
  function change(event: FormEvent<HTMLFormElement>) {
    const chosen = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)] as const)
    onChange(Object.fromEntries(chosen.filter(([, value]) => value !== '')))
  }
  return (
    <form className="no-print mt-8" onChange={change} onSubmit={(event) => event.preventDefault()}>
      <Choices choices={choices} />
      {sections.map(({ heading, choices: more }) => {
        const set = more.filter(({ chosen }) => chosen !== '').length
        return (
          <div key={heading} className="mt-3">
            <Disclosure
              open={set > 0 || undefined}
              summary={
                <span>
                  {heading}
                  {set > 0 && <span className="text-soft"> · {set} chosen</span>}
                </span>
              }
            >
              <Choices choices={more} />
            </Disclosure>
          </div>
        )
      })}
      <div className="mt-5 flex flex-wrap items-center gap-2.5">{children}</div>
    </form>
  )
}

function Choices({ choices }: { readonly choices: readonly FilterChoice[] }) {
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 wide:grid-cols-3">
      {choices.map(({ name, label, chosen, options }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          value={chosen}
          // The form listens; React wants to be told that somebody does.
          onChange={() => undefined}
          options={options}
        />
      ))}
    </div>
  )
}
