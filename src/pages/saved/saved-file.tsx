import { type ChangeEvent, useId } from 'react'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { download } from '../../browser/download.ts'
import type { Edition } from '../../engine/edition.ts'
import { type SavedCheck, type UnknownFields, writeDocument } from '../../saved/document.ts'
import { inOrder } from '../../saved/edit.ts'
import { writeEntries } from '../../saved/mapping-document.ts'
import { useMappings } from '../../saved/mappings.ts'
import { fileTexts } from '../../saved/text.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Section } from '../../ui/section.tsx'
import { CopyTable } from '../parts/copy-table.tsx'
import { tableOf } from './saved-table.ts'
import { file as text } from './text.ts'
import { useImport } from './use-import.ts'

interface SavedFileProps {
  readonly editions: readonly Edition[]
  readonly checks: readonly SavedCheck[]
  /** What a later version wrote beside them. */
  readonly unknown: UnknownFields
  /** All checks are in a file of that name, with so many mappings. */
  readonly onExported: (fileName: string, mappings: number) => void
}

/** All checks, and how inventories are read, as one file: out and in. */
export function SavedFile({ editions, checks, unknown, onExported }: SavedFileProps) {
  const id = useId()
  const kept = useMappings()
  const mappings = kept.kind === 'ready' ? kept.mappings : []
  const { reading, cameOf, importFile, cancel } = useImport(editions, checks)

  function exportAll() {
    const name = 'reimaging-advisor-saved-checks.json'
    const beside = mappings.length === 0 ? unknown : { ...unknown, mappings: writeEntries(mappings) }
    download(name, 'application/json', [writeDocument(inOrder(checks), { unknown: beside })])
    onExported(name, mappings.length)
  }

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? []
    if (file !== undefined) importFile(file)
    // So that the same file can be chosen again.
    currentTarget.value = ''
  }

  return (
    <Section heading={text.heading} isForScreen>
      <p className="mt-2 max-w-measure">{text.explains}</p>
      {checks.length + mappings.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center gap-2.5">
          <PlainButton type="button" onClick={exportAll}>
            {text.export}
          </PlainButton>
          {checks.length > 0 && (
            <CopyTable
              table={() => tableOf(editions, inOrder(checks), absoluteUrl)}
              label={text.table}
              isCopied={text.isCopied(checks.length)}
            />
          )}
        </div>
      )}
      <label htmlFor={`${id}-file`} className="mt-4 block text-small font-medium">
        {text.import}
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        onChange={choose}
        className="mt-1 block w-full text-small file:mr-3 file:cursor-pointer file:min-h-9 file:rounded-control file:border file:border-solid file:border-edge file:bg-raise file:px-3.5 file:py-1.5 file:font-medium file:text-accent touch:file:min-h-11"
      />
      <div role="status" aria-label={text.cameOf} className="mt-3 max-w-measure space-y-1.5">
        {(reading === undefined ? cameOf : [fileTexts.reading(reading.file)]).map((sentence) => (
          <p key={sentence}>
            <Quoting>{sentence}</Quoting>
          </p>
        ))}
      </div>
      {reading !== undefined && (
        <div className="mt-3 flex max-w-measure flex-wrap items-center gap-x-4 gap-y-2">
          <progress aria-label={text.progress} max={1} value={reading.part} className="h-3 w-full accent-accent" />
          <PlainButton type="button" onClick={cancel}>
            {text.cancel}
          </PlainButton>
        </div>
      )}
    </Section>
  )
}
