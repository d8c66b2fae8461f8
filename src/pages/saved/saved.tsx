import { useState } from 'react'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { deleteBackup, restoreBackup, useSaved } from '../../saved/store.ts'
import { Boundary } from '../../ui/boundary.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Page } from '../frame/page.tsx'
import { SavedFile } from './saved-file.tsx'
import { SavedList } from './saved-list.tsx'
import { CannotShow, NothingSaved, QuarantineNotice, SavedUnavailable } from './saved-trouble.tsx'
import { done, page as text } from './text.ts'
import { useSavedList } from './use-saved-list.ts'

interface SavedPageProps {
  /** The one to begin a check with. */
  readonly edition: Edition
  /** All that saved checks may be of. */
  readonly editions: readonly Edition[]
}

/** The checks that somebody keeps in this browser. Whatever goes wrong, what is kept can be taken away as a file. */
export function SavedPage({ edition, editions }: SavedPageProps) {
  return (
    <Boundary of={edition} fallback={<CannotShow />}>
      <SavedChecksPage edition={edition} editions={editions} />
    </Boundary>
  )
}

/** The checks listed, named, copied, deleted and restored, exported and imported. */
function SavedChecksPage({ edition, editions }: SavedPageProps) {
  const state = useSaved()
  const { listed, notice, setNotice, actions } = useSavedList(state)
  const [deletedBackup, setDeletedBackup] = useState<string>()
  usePage(text.title, text.description)

  function onDeleteBackup(backup: string) {
    deleteBackup(backup)
    setDeletedBackup(backup)
  }

  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{text.lead}</p>
      <QuarantineNotice
        quarantined={state.kind === 'ready' ? state.quarantined : []}
        deleted={deletedBackup}
        onDelete={onDeleteBackup}
        onUndo={() => {
          if (deletedBackup !== undefined && restoreBackup(deletedBackup)) setDeletedBackup(undefined)
        }}
      />
      <div role="status" aria-label={text.done}>
        {notice?.kind === 'done' && (
          <p className="mb-4">
            <Quoting>{notice.says}</Quoting>
          </p>
        )}
      </div>
      <div role="alert">
        {notice?.kind === 'refused' && <p className="mb-4 max-w-measure font-semibold">{notice.says}</p>}
      </div>
      {state.kind === 'ready' ? (
        <>
          {listed.length === 0 ? (
            <NothingSaved edition={edition} />
          ) : (
            <SavedList editions={editions} listed={listed} actions={actions} />
          )}
          <SavedFile
            editions={editions}
            checks={state.checks}
            unknown={state.unknown}
            onExported={(file, mappings) =>
              setNotice({ kind: 'done', says: done.exported(state.checks.length, mappings, file) })
            }
          />
        </>
      ) : (
        <SavedUnavailable edition={edition} editions={editions} state={state} onDelete={onDeleteBackup} />
      )}
    </Page>
  )
}
