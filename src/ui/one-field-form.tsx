import { type ReactNode, useState } from 'react'
import { PlainButton } from './button.tsx'

interface OneFieldFormProps {
  /** The name of the field. */
  readonly name: string
  /** The field, with what is wrong with what stands in it. */
  readonly field: (error: string | undefined) => ReactNode
  /** What sending it is called. */
  readonly send: string
  /** Takes what was entered, or says what is wrong with it. */
  readonly onText: (text: string) => string | undefined
  /** Another way to send it. */
  readonly other?: { readonly send: string; readonly onText: (text: string) => string | undefined } | undefined
  /** Escape was pressed. */
  readonly onEscape?: () => void
  /** More to press. */
  readonly children?: ReactNode
}

/** A form of one field, read when it is sent. What is wrong is said at the field, and said aloud. */
export function OneFieldForm({ name, field, send, onText, other, onEscape, children }: OneFieldFormProps) {
  const [error, setError] = useState<string>()
  function read(form: HTMLFormElement, take: OneFieldFormProps['onText']) {
    const found = take(String(new FormData(form).get(name) ?? ''))
    setError(found)
    if (found !== undefined) form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        read(event.currentTarget, onText)
      }}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      className="space-y-2.5"
    >
      {field(error)}
      <p role="alert" className="sr-only">
        {error}
      </p>
      <div className="flex flex-wrap gap-2.5">
        <PlainButton type="submit">{send}</PlainButton>
        {other && (
          <PlainButton type="button" onClick={({ currentTarget: { form } }) => form && read(form, other.onText)}>
            {other.send}
          </PlainButton>
        )}
        {children}
      </div>
    </form>
  )
}
