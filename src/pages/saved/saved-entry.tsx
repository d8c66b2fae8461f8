import { memo, useState } from 'react'
import { Link } from 'react-router'
import { today } from '../../browser/clock.ts'
import { focusOn } from '../../browser/focus.ts'
import type { Edition } from '../../engine/edition.ts'
import { onOneLine, quotable } from '../../engine/outside-text.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import type { Step } from '../../engine/step/step.ts'
import { detailsOf } from '../../records/details.ts'
import type { SavedCheck } from '../../saved/document.ts'
import { linkOf, memoryOf, stepOf } from '../../saved/open.ts'
import { withSavedId } from '../../saved/opened.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { Checkbox, TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { changedNotice } from '../parts/text.ts'
import { standingOf, entry as text } from './text.ts'
import { type ListActions, openId, renameId, undoId } from './use-saved-list.ts'

interface SavedEntryProps {
  readonly editions: readonly Edition[]
  readonly saved: SavedCheck
  /** The form in which checks to be compared are chosen; absent where there are not two. */
  readonly choosing: string | undefined
  readonly actions: ListActions
}

/** A saved check: its name, how it comes out today, and what can be done with it. Rendered again only when it changes. */
export const SavedEntry = memo(function SavedEntry({ editions, saved, choosing, actions }: SavedEntryProps) {
  const { id, name } = saved
  const link = linkOf(editions, saved)
  const step = link && stepOf(link)
  const outcome = step?.kind === 'verdict' ? step.verdict.outcome : undefined
  const details = detailsOf(saved.details ?? {})
  const [isNaming, setIsNaming] = useState(false)
  const called = <span className="sr-only"> {name}</span>
  return (
    <li
      data-outcome={outcome}
      className="saved-entry grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-line py-4 last:border-b wide:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <h2 className="font-sans text-body">
          {link === undefined ? (
            <bdi id={openId(id)} tabIndex={-1}>
              {name}
            </bdi>
          ) : (
            <Link id={openId(id)} to={withSavedId(link.href, id)}>
              <bdi>{name}</bdi>
            </Link>
          )}
        </h2>
        <p className={`mt-1 flex items-start gap-2 ${outcome === undefined ? 'text-soft' : 'font-semibold text-tone'}`}>
          {outcome !== undefined && <OutcomeSign outcome={outcome} />}
          {standingOf(step)}
        </p>
        {link && step && <Changes edition={link.edition} saved={saved} step={step} />}
        <p className="text-small text-soft">
          {link?.check.name ?? <bdi>{quotable(saved.check)}</bdi>}
          {link && text.byRules(link.edition.id)}
          {text.savedOn}
          <time dateTime={saved.saved}>{text.day(saved.saved)}</time>
        </p>
        {details.length > 0 && (
          <ul aria-label={text.details} className="flex flex-wrap gap-x-4 text-small text-soft">
            {details.map((detail) => (
              <li key={detail.id}>
                {detail.label}: <bdi>{onOneLine(detail.says)}</bdi>
              </li>
            ))}
          </ul>
        )}
        {isNaming && (
          <NameForm
            name={name}
            onRename={(to) => {
              const problem = actions.rename(id, to)
              if (problem === undefined) setIsNaming(false)
              return problem
            }}
            onCancel={() => {
              setIsNaming(false)
              focusOn(renameId(id))
            }}
          />
        )}
      </div>
      <div className="no-print flex flex-wrap content-start items-center gap-x-3.5 gap-y-1 sm:gap-x-5">
        {choosing !== undefined && link !== undefined && (
          <Checkbox
            name="chosen"
            value={id}
            form={choosing}
            label={
              <>
                {text.compare}
                {called}
              </>
            }
          />
        )}
        <QuietButton type="button" id={renameId(id)} aria-expanded={isNaming} onClick={() => setIsNaming(true)}>
          {text.rename}
          {called}
        </QuietButton>
        <QuietButton type="button" onClick={() => actions.duplicate(saved)}>
          {text.duplicate}
          {called}
        </QuietButton>
        <QuietButton type="button" onClick={() => actions.delete(id)}>
          {text.delete}
          {called}
        </QuietButton>
      </div>
    </li>
  )
})

interface ChangesProps {
  readonly edition: Edition
  readonly saved: SavedCheck
  readonly step: Step
}

/** What is otherwise than when the check was saved. */
function Changes({ edition, saved, step }: ChangesProps) {
  const since = changedSince(edition, step, memoryOf(saved), today())
  return (
    <>
      {since.unknownRules !== undefined && (
        <p className="text-small">
          <Quoting>{text.unknownRules(since.unknownRules)}</Quoting>
        </p>
      )}
      {since.unknownOutcome !== undefined && (
        <p className="text-small">
          <Quoting>{text.unknownOutcome(since.unknownOutcome)}</Quoting>
        </p>
      )}
      {since.outcome !== undefined && <p className="text-small">{text.otherOutcome(since.outcome.was)}</p>}
      {since.outcome?.corrections.map(({ id, now, since: { date } }) => (
        <p key={id} className="text-small">
          {changedNotice.corrected(date)}
          <Link to={`${edition.base}/corrections#${id}`}>{now}</Link>
        </p>
      ))}
    </>
  )
}

interface NameFormProps {
  readonly name: string
  /** Says what is wrong with the name, if anything is. */
  readonly onRename: (name: string) => string | undefined
  readonly onCancel: () => void
}

/** Asks for another name, in place. */
function NameForm({ name, onRename, onCancel }: NameFormProps) {
  return (
    <div className="no-print mt-3 max-w-measure">
      <OneFieldForm
        name="name"
        send={text.saveName}
        onText={onRename}
        onEscape={onCancel}
        field={(error) => (
          <TextField
            label={text.newName}
            name="name"
            defaultValue={name}
            autoComplete="off"
            ref={select}
            error={error}
          />
        )}
      >
        <PlainButton type="button" onClick={onCancel}>
          {text.cancel}
        </PlainButton>
      </OneFieldForm>
    </div>
  )
}

/** Stays the same function, so that the field is selected when it appears and not again. */
const select = (field: HTMLInputElement | null): void => field?.select()

interface DeletedEntryProps {
  readonly saved: SavedCheck
  readonly onUndo: () => void
}

/** Stands where a check was deleted, with the way to have it back. */
export function DeletedEntry({ saved: { id, name }, onUndo }: DeletedEntryProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 text-soft last:border-b">
      <span>
        “<bdi>{name}</bdi>” {text.isDeleted}
      </span>
      <PlainButton type="button" id={undoId(id)} onClick={onUndo}>
        {text.undo}
        <span className="sr-only">{text.undoDeleting(name)}</span>
      </PlainButton>
    </li>
  )
}
