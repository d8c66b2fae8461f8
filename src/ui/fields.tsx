import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'

const box = 'mt-1 block w-full rounded-control border bg-raise px-2.5 py-1.5 min-h-9 touch:min-h-11 touch:text-body'

/** What can only be read and copied looks as if it lay lower. */
const text = `${box} read-only:bg-sunk`

interface FieldWords {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with what stands in it, and what to do. */
  readonly error?: string | undefined
}

type TextFieldProps = FieldWords & InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }

/** A line of text, with its label above and what helps below. */
export function TextField({ label, hint, error, id: given, ...input }: TextFieldProps) {
  const own = useId()
  const id = given ?? own
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input type="text" {...input} {...describedBy(id, hint, error)} id={id} className={`${text} ${edge(error)}`} />
    </Field>
  )
}

type TextAreaProps = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: Ref<HTMLTextAreaElement> }

/** Several lines of text. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea rows={4} {...area} {...describedBy(id, hint, error)} id={id} className={`${text} ${edge(error)}`} />
    </Field>
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldWords, SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly Option[]
  /** More of them, under headings. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[]
}

/** One of a few values. */
export function SelectField({ label, hint, error, options, groups = [], ...select }: SelectFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select {...select} {...describedBy(id, hint, error)} id={id} className={`${box} ${edge(error)}`}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

type CheckboxProps = InputHTMLAttributes<HTMLInputElement> & { readonly label: ReactNode }

/** Something that is so or not. All of its label can be pressed. */
export function Checkbox({ label, ...input }: CheckboxProps) {
  return (
    <label className="flex min-h-6 cursor-pointer items-start gap-2.5 text-small touch:min-h-11 touch:py-2.5">
      <input type="checkbox" {...input} className="mt-0.5 size-4.5 shrink-0 accent-accent" />
      <span>{label}</span>
    </label>
  )
}

interface FieldProps extends FieldWords {
  readonly id: string
  readonly children: ReactNode
}

function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex flex-col justify-end text-small">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-no">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-note text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}

const edge = (error: string | undefined): string => (error === undefined ? 'border-edge' : 'border-no')

function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const by = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter((one) => one !== false)
  return {
    'aria-describedby': by.join(' ') || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  }
}
