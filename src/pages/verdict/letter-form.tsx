import { useMachine } from '@xstate/react'
import { type ChangeEvent, useState } from 'react'
import { keepDetails, keptDetails } from '../../browser/kept-details.ts'
import type { Letter, LetterField } from '../../engine/words.ts'
import { PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { copyMachine } from '../../ui/copy.machine.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Checkbox, TextArea, TextField } from '../../ui/fields.tsx'
import { StatusLine } from '../../ui/status-line.tsx'

type Details = Readonly<Record<string, string>>

/** Writes a letter from its particulars, to be copied or opened as a draft. What is typed stays on this page. */
export function LetterForm({ letter }: { readonly letter: Letter }) {
  return (
    <div className="no-print mt-2">
      <Disclosure summary={letter.name}>
        <Fields letter={letter} />
      </Disclosure>
    </div>
  )
}

function Fields({ letter }: { readonly letter: Letter }) {
  const [details, setDetails] = useState<Details>(() => ({ ...initial(letter), ...keptDetails(letter.to) }))
  const [isKept, setIsKept] = useState(() => Object.keys(keptDetails(letter.to)).length > 0)
  const [cannotKeep, setCannotKeep] = useState(false)
  const [snapshot, send] = useMachine(copyMachine)
  const text = textOf(letter, details)
  const mail = `mailto:${letter.to}?${query({ subject: letter.subject, body: text.replaceAll('\n', '\r\n') })}`

  function change(field: LetterField, value: string) {
    const changed = { ...details, [field.id]: value }
    setDetails(changed)
    if (isKept) setCannotKeep(!keepDetails(letter.to, withoutSecrets(letter, changed)))
  }

  function keep({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const worked = keepDetails(letter.to, currentTarget.checked ? withoutSecrets(letter, details) : undefined)
    setIsKept(currentTarget.checked && worked)
    setCannotKeep(!worked)
  }

  return (
    <div className="grid gap-x-8 gap-y-5 pt-1 text-small sm:grid-cols-2">
      <div className="space-y-3">
        {letter.fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            value={details[field.id] ?? ''}
            onChange={(value) => change(field, value)}
          />
        ))}
        <Checkbox
          checked={isKept}
          onChange={keep}
          label={`Keep these in this browser for the next time${letter.fields.some(({ isSecret }) => isSecret) ? ', except the product key' : ''}`}
        />
        {cannotKeep && (
          <p role="alert">This browser keeps nothing for this page, so they are gone when you leave it.</p>
        )}
      </div>
      <div>
        <TextArea label={`The text, ${letter.isForm ? 'for' : 'to'} ${letter.to}`} readOnly rows={12} value={text} />
        <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
          <PlainButton type="button" onClick={() => send({ type: 'copy', text })}>
            Copy the text
          </PlainButton>
          {!letter.isForm && <PlainAnchor href={mail}>Open as an email</PlainAnchor>}
          <StatusLine>
            {snapshot.matches('copied') &&
              (snapshot.context.text === text ? 'The text is copied.' : 'Changed since it was copied.')}
            {snapshot.matches('refused') && 'The browser does not let this page copy. Select the text above instead.'}
          </StatusLine>
        </div>
      </div>
    </div>
  )
}

interface FieldProps {
  readonly field: LetterField
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ field, value, onChange }: FieldProps) {
  const { label, hint, isNumber, isSecret, autoComplete } = field
  const isOff = isNumber && value !== '' && !/^[1-9]\d*$/.test(value.trim())
  return (
    <TextField
      label={label}
      hint={hint}
      error={isOff ? 'Enter a whole number.' : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete={autoComplete ?? 'off'}
      spellCheck={isSecret || isNumber ? false : undefined}
    />
  )
}

const initial = ({ fields }: Letter): Details =>
  Object.fromEntries(fields.map(({ id, initial: known = '' }) => [id, known]))

function withoutSecrets({ fields }: Letter, details: Details): Details {
  return Object.fromEntries(fields.filter(({ isSecret }) => !isSecret).map(({ id }) => [id, details[id] ?? '']))
}

/** What is still missing stands in brackets, so that nobody sends it unseen. */
function textOf({ opening, fields }: Letter, details: Details): string {
  const lines = fields.map(({ id, label }) => `${label}: ${details[id]?.trim() || '[to be filled in]'}`)
  return [opening, '', ...lines].join('\n')
}

/** Mail programs read a plus as a plus, so blanks have to be written as %20. */
const query = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
