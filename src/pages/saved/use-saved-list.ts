import { useMemo, useState } from 'react'
import { now } from '../../browser/clock.ts'
import { useFocusLater } from '../../browser/focus.ts'
import { newId } from '../../browser/new-id.ts'
import { asName, type SavedCheck } from '../../saved/document.ts'
import { add, copyOf, inOrder, remove, rename } from '../../saved/edit.ts'
import { type SavedChecks, type Updated, updateSaved } from '../../saved/store.ts'
import { enterName, refusals } from '../../saved/text.ts'
import { done } from './text.ts'

/** What was done last, or why it could not be done. */
export type Notice = { readonly kind: 'done' | 'refused'; readonly says: string }

/** A check of the list, or the place where one was deleted. */
export interface ListedCheck {
  readonly saved: SavedCheck
  readonly isDeleted: boolean
}

/** What can be done with a check of the list. */
export interface ListActions {
  /** Gives it another name, or says what is wrong with that name. */
  rename(id: string, name: string): string | undefined
  duplicate(saved: SavedCheck): void
  delete(id: string): void
  restore(saved: SavedCheck): void
}

interface SavedList {
  readonly listed: readonly ListedCheck[]
  readonly notice: Notice | undefined
  readonly setNotice: (notice: Notice) => void
  /** Stays the same object, so that a change to one check renders no other. */
  readonly actions: ListActions
}

/** The ids of what stands in the list, to put the focus there. */
export const openId = (id: string): string => `saved-${encodeURIComponent(id)}`
export const renameId = (id: string): string => `rename-${encodeURIComponent(id)}`
export const undoId = (id: string): string => `undo-${encodeURIComponent(id)}`

/** The checks that are kept and those deleted since the page was opened, the newest first. */
export function useSavedList(state: SavedChecks): SavedList {
  const [deleted, setDeleted] = useState<readonly SavedCheck[]>(none)
  const [notice, setNotice] = useState<Notice>()
  const focusLater = useFocusLater()
  const checks = state.kind === 'ready' ? state.checks : none
  const listed = useMemo(() => {
    const kept = new Set(checks.map(({ id }) => id))
    const all = inOrder([...checks, ...deleted.filter(({ id }) => !kept.has(id))])
    return all.map((saved) => ({ saved, isDeleted: !kept.has(saved.id) }))
  }, [checks, deleted])
  const actions = useMemo((): ListActions => {
    function tell(updated: Updated<SavedCheck>, says: (name: string) => string, focus: (id: string) => string): void {
      if (updated.kind === 'refused') {
        setNotice({ kind: 'refused', says: refusals[updated.why] })
        return
      }
      const { id, name } = updated.result
      setNotice({ kind: 'done', says: says(name) })
      focusLater(focus(id))
    }
    return {
      rename(id, text) {
        const name = asName(text)
        if (name === '') return enterName
        const updated = updateSaved((all) => rename(all, id, name))
        if (updated.kind === 'refused') return refusals[updated.why]
        tell(updated, done.renamed, renameId)
        return undefined
      },
      duplicate(saved) {
        const copy = copyOf(saved, newId(), now())
        tell(
          updateSaved((all) => add(all, copy)),
          done.duplicated,
          openId,
        )
      },
      delete(id) {
        const updated = updateSaved((all) => remove(all, id))
        if (updated.kind === 'done') setDeleted((before) => [...without(before, id), updated.result])
        tell(updated, done.deleted, undoId)
      },
      restore(saved) {
        const updated = updateSaved((all) => add(all, saved))
        if (updated.kind === 'done') setDeleted((before) => without(before, saved.id))
        tell(updated, done.restored, openId)
      },
    }
  }, [focusLater])
  return { listed, notice, setNotice, actions }
}

const none: readonly SavedCheck[] = []

const without = (checks: readonly SavedCheck[], id: string): readonly SavedCheck[] =>
  checks.filter((check) => check.id !== id)
