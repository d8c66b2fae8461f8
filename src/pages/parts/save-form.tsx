import { Link } from 'react-router'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'

interface SaveFormProps {
  readonly suggested: string
  /** The name under which this very check was saved before. */
  readonly before: string | undefined
  /** The name under which it was saved just now. */
  readonly savedAs: string | undefined
  /** Saves under that name, or says why not. */
  readonly onSave: (name: string) => string | undefined
}

/** Asks for a name to keep a check by. */
export function SaveForm({ suggested, before, savedAs, onSave }: SaveFormProps) {
  return (
    <div className="max-w-measure pt-1">
      <OneFieldForm
        name="name"
        send="Save"
        onText={onSave}
        field={(error) => (
          <TextField
            label="Name of this check"
            name="name"
            defaultValue={suggested}
            autoComplete="off"
            error={error}
            hint={
              <>
                It is kept in this browser and nowhere else.
                {before !== undefined && (
                  <>
                    {' '}
                    It is here already, as “<bdi>{before}</bdi>”.
                  </>
                )}
              </>
            }
          />
        )}
      />
      <p role="status" className="mt-2.5 text-small">
        {savedAs !== undefined && (
          <>
            Saved as “<bdi>{savedAs}</bdi>”. <Link to="/saved">See the saved checks</Link>
          </>
        )}
      </p>
    </div>
  )
}
