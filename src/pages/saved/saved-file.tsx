import { type ChangeEvent, useId } from 'react'
import { PlainButton } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'

interface SavedFileProps {
  readonly canExport: boolean
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  /** What came of the last import, in sentences. */
  readonly says: readonly string[]
}

/** All checks as one file, out and in. */
export function SavedFile({ canExport, onExport, onImport, says }: SavedFileProps) {
  const id = useId()
  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? []
    if (file !== undefined) onImport(file)
    // So that the same file can be chosen again.
    currentTarget.value = ''
  }
  return (
    <Section heading="Take them elsewhere" isForScreen>
      <p className="mt-2 max-w-measure">
        One file holds all saved checks: a copy to keep, or to import in another browser. What is there already stays.
      </p>
      {canExport && (
        <p className="mt-4">
          <PlainButton type="button" onClick={onExport}>
            Export all as a file
          </PlainButton>
        </p>
      )}
      <label htmlFor={`${id}-file`} className="mt-4 block text-small font-medium">
        Import a file
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        onChange={choose}
        className="mt-1 block w-full text-small file:mr-3 file:cursor-pointer file:min-h-9 file:rounded-control file:border file:border-solid file:border-edge file:bg-raise file:px-3.5 file:py-1.5 file:font-medium file:text-accent touch:file:min-h-11"
      />
      <div role="status" aria-label="What came of the file" className="mt-3 max-w-measure space-y-1.5">
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Section>
  )
}
