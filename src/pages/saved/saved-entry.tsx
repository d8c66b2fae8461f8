import { useState } from 'react'
import { Link } from 'react-router'
import type { Outcome } from '../../engine/rules/judgement.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/fields.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { NameForm } from './name-form.tsx'

/** A saved check as the list shows it. */
export interface ShownSaved {
  readonly id: string
  readonly name: string
  /** What opens it; absent where nothing does. */
  readonly address?: string
  /** The check it belongs to, by name. */
  readonly check: string
  readonly day: { readonly date: string; readonly label: string }
  readonly outcome?: Outcome
  /** The outcome in words, or why there is none. */
  readonly standing: string
  /** What is otherwise than when it was saved. */
  readonly changes: readonly string[]
}

/** What the link of an entry is called, to put the focus there. */
export const entryId = (id: string): string => `saved-${encodeURIComponent(id)}`
export const renameId = (id: string): string => `rename-${encodeURIComponent(id)}`
export const undoId = (id: string): string => `undo-${encodeURIComponent(id)}`

interface SavedEntryProps {
  readonly saved: ShownSaved
  /** The form in which checks to be compared are chosen; absent where there are not two. */
  readonly choosing: string | undefined
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  /** Says what is wrong with the name, if anything is. */
  readonly onRename: (name: string) => string | undefined
}

/** A saved check: its name, how it comes out, and what can be done with it. */
export function SavedEntry({ saved, choosing, onDuplicate, onDelete, onRename }: SavedEntryProps) {
  const [isNaming, setIsNaming] = useState(false)
  const { id, name, address, check, day, outcome, standing, changes } = saved
  const called = <span className="sr-only"> {name}</span>
  return (
    <li
      data-outcome={outcome}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-line py-4 last:border-b wide:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <h2 className="font-sans text-body">
          {address === undefined ? (
            <bdi id={entryId(id)} tabIndex={-1}>
              {name}
            </bdi>
          ) : (
            <Link id={entryId(id)} to={address}>
              <bdi>{name}</bdi>
            </Link>
          )}
        </h2>
        <p className={`mt-1 flex items-start gap-2 ${outcome === undefined ? 'text-soft' : 'font-semibold text-tone'}`}>
          {outcome !== undefined && <OutcomeSign outcome={outcome} />}
          {standing}
        </p>
        {changes.map((change) => (
          <p key={change} className="text-small">
            {change}
          </p>
        ))}
        <p className="text-small text-soft">
          {check} · saved on <time dateTime={day.date}>{day.label}</time>
        </p>
        {isNaming && (
          <NameForm
            name={name}
            onRename={(text) => {
              const problem = onRename(text)
              if (problem === undefined) setIsNaming(false)
              return problem
            }}
            onCancel={() => {
              setIsNaming(false)
              document.getElementById(renameId(id))?.focus()
            }}
          />
        )}
      </div>
      <div className="no-print flex flex-wrap content-start items-center gap-x-3.5 gap-y-1 sm:gap-x-5">
        {choosing !== undefined && address !== undefined && (
          <Checkbox name="chosen" value={id} form={choosing} label={<>Compare{called}</>} />
        )}
        <QuietButton type="button" id={renameId(id)} aria-expanded={isNaming} onClick={() => setIsNaming(true)}>
          Rename{called}
        </QuietButton>
        <QuietButton type="button" onClick={onDuplicate}>
          Duplicate{called}
        </QuietButton>
        <QuietButton type="button" onClick={onDelete}>
          Delete{called}
        </QuietButton>
      </div>
    </li>
  )
}

interface DeletedEntryProps {
  readonly id: string
  readonly name: string
  readonly onUndo: () => void
}

/** Stands where a check was deleted, with the way to have it back. */
export function DeletedEntry({ id, name, onUndo }: DeletedEntryProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 text-soft last:border-b">
      <span>
        “<bdi>{name}</bdi>” is deleted.
      </span>
      <PlainButton type="button" id={undoId(id)} onClick={onUndo}>
        Undo<span className="sr-only"> deleting {name}</span>
      </PlainButton>
    </li>
  )
}
