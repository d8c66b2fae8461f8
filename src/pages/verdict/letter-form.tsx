import { useState } from 'react'
import { keepInWindow, keptDetails, typedInWindow, useKeeping } from '../../browser/kept-details.ts'
import { onOneLine } from '../../engine/outside-text.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import type { Letter, LetterField } from '../../engine/words.ts'
import { isAtCase } from '../../saved/opened.ts'
import { DoneLabel, PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Checkbox, TextArea, TextField } from '../../ui/fields.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { useCopying } from '../parts/copy.tsx'
import { mailtoOf } from '../parts/mailto.ts'
import { beAtCase } from '../parts/record-details.ts'
import { copying } from '../parts/text.ts'
import { letter as text } from './text.ts'

type Details = Readonly<Record<string, string>>

interface LetterFormProps {
  readonly letter: Letter
  readonly step: VerdictStep
}

/** Writes a letter from its particulars, to be copied or opened as a draft. What is typed stays on this page. */
export function LetterForm(props: LetterFormProps) {
  return (
    <div className="no-print mt-2">
      <Disclosure summary={props.letter.name}>
        <Fields {...props} />
      </Disclosure>
    </div>
  )
}

function Fields({ letter, step }: LetterFormProps) {
  const [details, setDetails] = useState<Details>(() => ({
    ...initial(letter),
    ...keptDetails(letter.to),
    ...(isAtCase(step) && typedInWindow(letter.to)),
  }))
  const { isKept, cannotKeep, keep, update } = useKeeping(letter.to)
  const { copy, hasJustCopied, copied, refused } = useCopying()
  const written = writtenFrom(letter, details)
  const mail = mailtoOf({ to: letter.to, subject: letter.subject, body: written })

  function change(field: LetterField, value: string) {
    const changed = { ...details, [field.id]: value }
    setDetails(changed)
    beAtCase(step)
    if (!field.isSecret) keepInWindow(letter.to, { ...typedInWindow(letter.to), [field.id]: value })
    update(withoutSecrets(letter, changed))
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
          onChange={(event) => keep(event.currentTarget.checked ? withoutSecrets(letter, details) : undefined)}
          label={text.keep(letter.fields.some(({ isSecret }) => isSecret))}
        />
        {cannotKeep && <p role="alert">{text.cannotKeep}</p>}
      </div>
      <div>
        <TextArea label={text.text(letter)} readOnly rows={12} value={written} />
        <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
          <PlainButton type="button" onClick={() => copy(written)}>
            <DoneLabel usual={text.copy} done={copying.justCopied} isDone={hasJustCopied} />
          </PlainButton>
          {!letter.isForm && <PlainAnchor href={mail}>{text.open}</PlainAnchor>}
          <StatusLine>
            {copied !== undefined && (copied === written ? text.isCopied : copying.hasChanged)}
            {refused !== undefined && text.isRefused}
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
      error={isOff ? text.notANumber : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete={autoComplete ?? 'off'}
      data-kept={isSecret ? undefined : ''}
      spellCheck={isSecret || isNumber ? false : undefined}
    />
  )
}

const initial = ({ fields }: Letter): Details =>
  Object.fromEntries(fields.map(({ id, initial: known = '' }) => [id, known]))

function withoutSecrets({ fields }: Letter, details: Details): Details {
  return Object.fromEntries(fields.filter(({ isSecret }) => !isSecret).map(({ id }) => [id, details[id] ?? '']))
}

/** No name, number or address is longer. */
const longestLine = 1_000

/** What is still missing stands in brackets, so that nobody sends it unseen. */
function writtenFrom({ opening, fields }: Letter, details: Details): string {
  const lines = fields.map(
    ({ id, label }) => `${label}: ${onOneLine((details[id] ?? '').slice(0, longestLine)) || text.toFillIn}`,
  )
  return [opening, '', ...lines].join('\n')
}
