import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../../ui/section.tsx'
import { give as text } from './text.ts'

interface GiveProps {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
  readonly onExample: () => void
  readonly onDownload: () => void
}

/** The ways to give an inventory: a file that is chosen or dropped, rows that are pasted, or the example. */
export function Give({ onFile, onText, onExample, onDownload }: GiveProps) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? []
    if (file !== undefined) onFile(file)
    // So that the same file can be chosen again.
    currentTarget.value = ''
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }

  return (
    <Section heading={text.heading} isForScreen>
      <fieldset
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={`mt-4 max-w-measure rounded-control border border-dashed px-4 py-4 ${isOver ? 'border-accent bg-sunk' : 'border-edge'}`}
      >
        <legend className="sr-only">{text.heading}</legend>
        <label htmlFor={`${id}-file`} className="block text-small font-medium">
          {text.choose}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={`${id}-hint`}
          onChange={choose}
          className="mt-1 block w-full text-small file:mr-3 file:cursor-pointer file:min-h-9 file:rounded-control file:border file:border-solid file:border-edge file:bg-raise file:px-3.5 file:py-1.5 file:font-medium file:text-accent touch:file:min-h-11"
        />
        <p id={`${id}-hint`} className="mt-2 text-note text-soft">
          {text.hint}
        </p>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2.5">
        <PlainButton type="button" onClick={onExample}>
          {text.tryExample}
        </PlainButton>
        <QuietButton type="button" onClick={onDownload}>
          {text.downloadExample}
        </QuietButton>
      </div>
      <div className="mt-4 max-w-measure text-small">
        <Disclosure summary={text.paste}>
          <OneFieldForm
            name="rows"
            send={text.usePasted}
            field={(error) => <TextArea label={text.pasted} name="rows" error={error} spellCheck={false} />}
            onText={(rows) => {
              if (!/[\r\n]/.test(rows.trim())) return text.pasteFirst
              onText(rows)
              return undefined
            }}
          />
        </Disclosure>
        <Disclosure summary={text.make}>
          <p className="mb-2">{text.makeExplains}</p>
          <ScrollRegion name={text.makeName}>
            <pre className="text-note">
              <code>{text.makeLines}</code>
            </pre>
          </ScrollRegion>
        </Disclosure>
      </div>
    </Section>
  )
}
