import { type FormEvent, useId, useState } from 'react'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Kept } from '../../saved/loaded.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Page } from '../frame/page.tsx'
import { PlainLink } from '../parts/links.tsx'
import { NothingSaved, SavedClosed } from './saved-empty.tsx'
import { DeletedEntry, SavedEntry, type ShownSaved } from './saved-entry.tsx'
import { SavedFile } from './saved-file.tsx'
import { SetAsideNotice } from './set-aside.tsx'

/** A line of the list: a check, or the place where one was deleted. */
export type SavedLine =
  | { readonly kind: 'saved'; readonly id: string; show(): ShownSaved }
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string }

interface SavedScreenProps {
  readonly edition: Edition
  readonly kept: Kept
  readonly lines: readonly SavedLine[]
  /** What was done last. */
  readonly message: string
  /** Why the last thing could not be done. */
  readonly problem: string | undefined
  /** What came of the last import. */
  readonly imported: readonly string[]
  /** A text set aside that was deleted just now. */
  readonly letGo: string | undefined
  readonly onRename: (id: string, name: string) => string | undefined
  readonly onDuplicate: (id: string) => void
  readonly onDelete: (id: string) => void
  readonly onUndo: (id: string) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  /** Compares the chosen checks, or says why they cannot be compared. */
  readonly onCompare: (ids: readonly string[]) => string | undefined
  readonly onDownload: (text: string) => void
  readonly onLetGo: (text: string) => void
  readonly onTakeBack: () => void
}

/** The checks that somebody keeps in this browser. */
export function SavedScreen(props: SavedScreenProps) {
  const { kept, lines, message, problem, imported, letGo } = props
  usePage(
    'Saved checks',
    'Checks that you gave a name, kept in your browser: open, rename, compare, export or import them.',
  )
  const isOpen = kept.kind === 'open'
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Saved checks
      </h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">
        Checks that you gave a name. They are kept in this browser and nowhere else.
      </p>
      <SetAsideNotice
        texts={isOpen ? kept.aside.map(({ text }) => text) : []}
        deleted={letGo}
        onDownload={props.onDownload}
        onDelete={props.onLetGo}
        onUndo={props.onTakeBack}
      />
      <div role="status" aria-label="What was done">
        {message !== '' && <p className="mb-4">{message}</p>}
      </div>
      <div role="alert">{problem !== undefined && <p className="mb-4 max-w-measure font-semibold">{problem}</p>}</div>
      {isOpen ? (
        <>
          {lines.length === 0 ? <NothingSaved edition={props.edition} /> : <SavedList {...props} />}
          <SavedFile
            canExport={kept.checks.length > 0}
            onExport={props.onExport}
            onImport={props.onImport}
            says={imported}
          />
        </>
      ) : (
        <SavedClosed edition={props.edition} kept={kept} onDownload={props.onDownload} onDelete={props.onLetGo} />
      )}
    </Page>
  )
}

const atOnce = 50

function SavedList({ lines, onRename, onDuplicate, onDelete, onUndo, onCompare }: SavedScreenProps) {
  const [shown, setShown] = useState(atOnce)
  const form = useId()
  const canCompare = lines.filter(({ kind }) => kind === 'saved').length > 1
  const more = lines.length - shown
  return (
    <>
      {canCompare && <CompareForm id={form} onCompare={onCompare} />}
      <ul className="mt-4">
        {lines
          .slice(0, shown)
          .map((line) =>
            line.kind === 'deleted' ? (
              <DeletedEntry key={`deleted ${line.id}`} id={line.id} name={line.name} onUndo={() => onUndo(line.id)} />
            ) : (
              <SavedEntry
                key={line.id}
                saved={line.show()}
                choosing={canCompare ? form : undefined}
                onDuplicate={() => onDuplicate(line.id)}
                onDelete={() => onDelete(line.id)}
                onRename={(name) => onRename(line.id, name)}
              />
            ),
          )}
      </ul>
      {more > 0 && (
        <p className="no-print mt-4">
          <PlainButton type="button" onClick={() => setShown(shown + 2 * atOnce)}>
            Show {Math.min(2 * atOnce, more)} more of {more.toLocaleString('en')}
          </PlainButton>
        </p>
      )}
    </>
  )
}

interface CompareFormProps {
  readonly id: string
  readonly onCompare: (ids: readonly string[]) => string | undefined
}

/** Takes the two checks that are chosen in the list. */
function CompareForm({ id, onCompare }: CompareFormProps) {
  const [problem, setProblem] = useState<string>()
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setProblem(onCompare(new FormData(event.currentTarget).getAll('chosen').map(String)))
  }
  return (
    <form id={id} noValidate onSubmit={submit} className="no-print">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PlainButton type="submit">Compare the two chosen</PlainButton>
        <PlainLink to="/compare">Compare links instead</PlainLink>
      </div>
      <p role="alert" className="mt-2 font-semibold text-no">
        {problem}
      </p>
    </form>
  )
}
