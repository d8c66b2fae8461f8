import { PlainButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'

interface NameFormProps {
  readonly name: string
  /** Says what is wrong with the name, if anything is. */
  readonly onRename: (name: string) => string | undefined
  readonly onCancel: () => void
}

/** Asks for another name, in place. */
export function NameForm({ name, onRename, onCancel }: NameFormProps) {
  return (
    <div className="no-print mt-3 max-w-measure">
      <OneFieldForm
        name="name"
        send="Save the name"
        onText={onRename}
        onEscape={onCancel}
        field={(error) => (
          <TextField label="New name" name="name" defaultValue={name} autoComplete="off" ref={select} error={error} />
        )}
      >
        <PlainButton type="button" onClick={onCancel}>
          Cancel
        </PlainButton>
      </OneFieldForm>
    </div>
  )
}

/** Stays the same function, so that the field is selected when it appears and not again. */
const select = (field: HTMLInputElement | null): void => field?.select()
