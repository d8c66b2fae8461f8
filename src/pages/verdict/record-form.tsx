import { useKeeping } from '../../browser/kept-details.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { type DetailField, detailFields, isUsable, longestDetail, type TypedDetails } from '../../records/details.ts'
import { Checkbox, TextArea, TextField } from '../../ui/fields.tsx'
import { detailsName, lastingOf, typeDetails, useTypedDetails } from '../parts/record-details.ts'
import { record as text } from './text.ts'

/** Who a record is for, and what else it should say. It stays on this device. */
export function RecordForm({ step }: { readonly step: VerdictStep }) {
  const typed = useTypedDetails(step)
  const { isKept, cannotKeep, keep, update } = useKeeping(detailsName)

  function type(change: TypedDetails) {
    typeDetails(step, change)
    update(lastingOf({ ...typed, ...change }))
  }

  return (
    <div className="max-w-measure pt-1">
      <p className="text-small text-soft">{text.detailsIntro}</p>
      <div data-kept="" className="mt-3 grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
        {detailFields.map((field) => (
          <Field key={field.id} field={field} value={typed[field.id] ?? ''} onType={type} />
        ))}
      </div>
      <div className="mt-3">
        <Checkbox
          checked={isKept}
          onChange={(event) => keep(event.currentTarget.checked ? lastingOf(typed) : undefined)}
          label={text.remember}
        />
        {cannotKeep && (
          <p role="alert" className="mt-1 text-small">
            {text.cannotRemember}
          </p>
        )}
      </div>
    </div>
  )
}

interface FieldProps {
  readonly field: DetailField
  readonly value: string
  readonly onType: (change: TypedDetails) => void
}

function Field({ field, value, onType }: FieldProps) {
  const { id, label, hint, kind } = field
  const error = isUsable(field, value) ? undefined : value.length > longestDetail ? text.tooLong : text.notACount
  if (kind === 'text')
    return (
      <div className="sm:col-span-2">
        <TextArea
          label={label}
          value={value}
          error={error}
          autoComplete="off"
          onChange={(event) => onType({ [id]: event.currentTarget.value })}
        />
      </div>
    )
  return (
    <TextField
      label={label}
      value={value}
      error={error}
      autoComplete="off"
      hint={hint}
      inputMode={kind === 'count' ? 'numeric' : 'text'}
      onChange={(event) => onType({ [id]: event.currentTarget.value })}
    />
  )
}
