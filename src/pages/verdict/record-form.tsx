import type { DetailField, TypedDetails } from '../../records/details.ts'
import { Checkbox, TextArea, TextField } from '../../ui/fields.tsx'

/** A field as it stands. */
export interface ShownField {
  readonly field: DetailField
  readonly value: string
  readonly error?: string
}

interface RecordFormProps {
  readonly fields: readonly ShownField[]
  readonly isRemembered: boolean
  /** The browser keeps nothing for this page. */
  readonly cannotRemember: boolean
  readonly onType: (typed: TypedDetails) => void
  readonly onRemember: (isWanted: boolean) => void
}

/** Who a record is for, and what else it should say. It stays on this device. */
export function RecordForm({ fields, isRemembered, cannotRemember, onType, onRemember }: RecordFormProps) {
  return (
    <div className="max-w-measure pt-1">
      <p className="text-small text-soft">
        This stands in the print, the text and the files. It stays on this device and is never part of the link.
      </p>
      <div className="mt-3 grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
        {fields.map(({ field, value, error }) => {
          const { id, label, hint, kind } = field
          const shared = { label, value, error, autoComplete: 'off' }
          return kind === 'text' ? (
            <div key={id} className="sm:col-span-2">
              <TextArea {...shared} onChange={(event) => onType({ [id]: event.currentTarget.value })} />
            </div>
          ) : (
            <TextField
              key={id}
              {...shared}
              hint={hint}
              inputMode={kind === 'count' ? 'numeric' : 'text'}
              onChange={(event) => onType({ [id]: event.currentTarget.value })}
            />
          )
        })}
      </div>
      <div className="mt-3">
        <Checkbox
          checked={isRemembered}
          onChange={(event) => onRemember(event.currentTarget.checked)}
          label="Remember in this browser who it is prepared for and by"
        />
        {cannotRemember && (
          <p role="alert" className="mt-1 text-small">
            This browser keeps nothing for this page, so it is gone when you leave it.
          </p>
        )}
      </div>
    </div>
  )
}
