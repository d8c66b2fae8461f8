import { useState } from 'react'
import { useNavigate } from 'react-router'
import { now } from '../../browser/clock.ts'
import { download } from '../../browser/download.ts'
import { useFocusLater } from '../../browser/focus.ts'
import { newId } from '../../browser/new-id.ts'
import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress } from '../../engine/step/comparison-link.ts'
import { ofTwoChecks } from '../../engine/step/pasted-link.ts'
import { asName, type SavedCheck, writeDocument } from '../../saved/document.ts'
import { add, copyOf, inOrder, remove, rename } from '../../saved/edit.ts'
import { refusedBySize, takeIn } from '../../saved/import.ts'
import { type Refusal, refusals } from '../../saved/loaded.ts'
import { openSaved } from '../../saved/open.ts'
import { changeSaved, letGo, takeBack, useSaved } from '../../saved/store.ts'
import { SavedScreen } from './saved.tsx'
import { entryId, renameId, undoId } from './saved-entry.tsx'
import { shownSaved } from './saved-list.ts'

const fileName = 'reimaging-advisor-saved-checks'

/** The saved checks: listed, named, copied, deleted and taken back, exported and imported. */
export function SavedRoute({ edition }: { readonly edition: Edition }) {
  const kept = useSaved()
  const navigate = useNavigate()
  const focusLater = useFocusLater()
  const [deleted, setDeleted] = useState<readonly SavedCheck[]>([])
  const [gone, setGone] = useState<string>()
  const [message, setMessage] = useState('')
  const [problem, setProblem] = useState<string>()
  const [imported, setImported] = useState<readonly string[]>([])
  const checks = kept.kind === 'open' ? kept.checks : []
  const isKept = (id: string): boolean => checks.some((check) => check.id === id)
  const all = inOrder([...checks, ...deleted.filter(({ id }) => !isKept(id))])

  function tell(refusal: Refusal | undefined, done: string): void {
    setProblem(refusal && refusals[refusal])
    setMessage(refusal === undefined ? done : '')
  }

  function withCheck(id: string, act: (check: SavedCheck) => void): void {
    const check = all.find((one) => one.id === id)
    if (check !== undefined) act(check)
  }

  function onRename(id: string, text: string): string | undefined {
    const name = asName(text)
    if (name === '') return 'Enter a name that you will know the check by'
    const refusal = changeSaved((now) => rename(now, id, name))
    if (refusal !== undefined) return refusals[refusal]
    tell(undefined, `It is called “${name}” now.`)
    focusLater(renameId(id))
    return undefined
  }

  function onCompare(ids: readonly string[]): string | undefined {
    const chosen = ids.flatMap((id) => checks.find((check) => check.id === id) ?? [])
    const [a, b] = chosen.flatMap((saved) => openSaved(edition, saved) ?? [])
    if (a === undefined || b === undefined || ids.length !== 2)
      return `Choose two checks to compare. ${ids.length === 0 ? 'None is' : `${ids.length} ${ids.length === 1 ? 'is' : 'are'}`} chosen now.`
    if (a.check !== b.check) return `${ofTwoChecks(a.check, b.check)}.`
    navigate(comparisonAddress(edition, a.check, { a: a.hash, b: b.hash }))
    return undefined
  }

  async function onImport(file: File) {
    setImported([])
    const refused = refusedBySize(file.name, file.size)
    if (refused !== undefined) {
      setImported(refused.says)
      return
    }
    const text = await file.text().catch(() => undefined)
    if (text === undefined) {
      setImported([`“${file.name}” could not be read. Choose it once more.`])
      return
    }
    let says: readonly string[] = []
    const refusal = changeSaved((now) => {
      const taken = takeIn(edition, now, file.name, text)
      says = taken.says
      return taken.checks ?? now
    })
    setImported(refusal === undefined ? says : [refusals[refusal]])
  }

  return (
    <SavedScreen
      edition={edition}
      kept={kept}
      lines={all.map((saved) =>
        isKept(saved.id)
          ? { kind: 'saved', id: saved.id, show: () => shownSaved(edition, saved) }
          : { kind: 'deleted', id: saved.id, name: saved.name },
      )}
      message={message}
      problem={problem}
      imported={imported}
      letGo={gone}
      onRename={onRename}
      onDuplicate={(id) =>
        withCheck(id, (check) => {
          const copy = copyOf(check, newId(), now())
          tell(
            changeSaved((now) => add(now, copy)),
            `“${copy.name}” is added.`,
          )
          focusLater(entryId(copy.id))
        })
      }
      onDelete={(id) =>
        withCheck(id, (check) => {
          const refusal = changeSaved((now) => remove(now, id))
          tell(refusal, `“${check.name}” is deleted. Undo brings it back.`)
          if (refusal !== undefined) return
          setDeleted([...deleted.filter((one) => one.id !== id), check])
          focusLater(undoId(id))
        })
      }
      onUndo={(id) =>
        withCheck(id, (check) => {
          const refusal = changeSaved((now) => add(now, check))
          tell(refusal, `“${check.name}” is back.`)
          if (refusal !== undefined) return
          setDeleted(deleted.filter((one) => one.id !== id))
          focusLater(entryId(id))
        })
      }
      onExport={() => {
        download(`${fileName}.json`, 'application/json', [writeDocument(inOrder(checks))])
        setMessage(`All ${checks.length} are in the file ${fileName}.json.`)
      }}
      onImport={onImport}
      onCompare={onCompare}
      onDownload={(text) => download(`${fileName}-unreadable.txt`, 'text/plain', [text])}
      onLetGo={(text) => {
        letGo(text)
        setGone(text)
      }}
      onTakeBack={() => {
        if (gone !== undefined && takeBack(gone)) setGone(undefined)
      }}
    />
  )
}
