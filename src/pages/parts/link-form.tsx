import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import type { OtherRules } from '../across/other-rules.ts'
import { PlainLink } from './links.tsx'

interface LinkFormProps {
  readonly label: string
  readonly hint?: string
  readonly send: string
  /** Takes what was pasted, or says why not. */
  readonly onText: (pasted: string) => string | undefined
  /** Where the link that was refused can be seen. */
  readonly offer: OtherRules['offer']
}

/** A field for the link of a case, as it was passed on. */
export function LinkForm({ label, hint, send, onText, offer }: LinkFormProps) {
  return (
    <OneFieldForm
      name="link"
      send={send}
      onText={onText}
      field={(error) => (
        <TextField
          label={label}
          name="link"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          hint={hint}
          error={error}
        />
      )}
    >
      {offer && <PlainLink to={offer.to}>{offer.label}</PlainLink>}
    </OneFieldForm>
  )
}
