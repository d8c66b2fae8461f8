import { Link } from 'react-router'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'

interface CompareWithProps {
  readonly saved: readonly { readonly id: string; readonly name: string; readonly address: string }[]
  /** Questions with their other answers, and where the case stands beside the one with that answer. */
  readonly changed: readonly {
    readonly name: string
    readonly others: readonly { readonly label: string; readonly address: string }[]
  }[]
  readonly onChoose: (address: string) => undefined
  /** Compares with a pasted link, or says what is wrong with it. */
  readonly onPaste: (link: string) => string | undefined
}

/** Ways to another case to hold this one beside. */
export function CompareWith({ saved, changed, onChoose, onPaste }: CompareWithProps) {
  return (
    <div className="max-w-measure space-y-6 pt-1">
      <OneFieldForm
        name="answer"
        send="Compare with that answer"
        onText={(address) => (address === '' ? 'Select the answer to change' : onChoose(address))}
        field={(error) => (
          <SelectField
            label="The same case with one other answer"
            name="answer"
            defaultValue=""
            options={[{ value: '', label: 'Choose an answer' }]}
            groups={changed.map(({ name, others }) => ({
              label: name,
              options: others.map(({ label, address }) => ({ value: address, label })),
            }))}
            error={error}
          />
        )}
      />
      <OneFieldForm
        name="link"
        send="Compare with that link"
        onText={onPaste}
        field={(error) => (
          <TextField
            label="A case from a link"
            name="link"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            error={error}
          />
        )}
      />
      <div className="text-small">
        <p className="font-medium">A case that you saved</p>
        {saved.length === 0 ? (
          <p className="text-soft">No other case of this check is saved in this browser.</p>
        ) : (
          <ul className="mt-1 list-disc pl-5">
            {saved.map(({ id, name, address }) => (
              <li key={id}>
                <Link to={address} className="inline-flex min-h-6 items-center touch:min-h-11">
                  <span className="sr-only">Compare with </span>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
