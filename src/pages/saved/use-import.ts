import { useEffect, useRef, useState } from 'react'
import { startWorker } from '../../browser/offline/worker-url.ts'
import type { Edition } from '../../engine/edition.ts'
import type { SavedCheck } from '../../saved/document.ts'
import { merge } from '../../saved/edit.ts'
import { type ImportReply, type ImportRequest, readImport, refusedBySize, smallFile } from '../../saved/import.ts'
import { mergeMappings, type SavedMapping } from '../../saved/mapping-document.ts'
import { updateMappings } from '../../saved/mappings.ts'
import { placesOf } from '../../saved/open.ts'
import { updateSaved } from '../../saved/store.ts'
import { fileTexts, refusals } from '../../saved/text.ts'
import workerUrl from '../../saved/worker.ts?worker&url'

/** A file that is being read. */
interface Reading {
  readonly file: string
  /** Between 0 and 1; absent until its entries are known. */
  readonly part?: number
}

interface Import {
  readonly reading: Reading | undefined
  /** What came of the last file, in sentences. */
  readonly cameOf: readonly string[]
  importFile(file: File): void
  /** Leaves all as it was. */
  cancel(): void
}

/** Imports files beside the checks that are kept. Nothing is changed before a file is read to its end. */
export function useImport(editions: readonly Edition[], checks: readonly SavedCheck[]): Import {
  const [reading, setReading] = useState<Reading>()
  const [cameOf, setCameOf] = useState<readonly string[]>([])
  const worker = useRef<Worker>(undefined)

  useEffect(() => () => worker.current?.terminate(), [])

  function end(says: readonly string[]) {
    worker.current?.terminate()
    worker.current = undefined
    setReading(undefined)
    setCameOf(says)
  }

  function readInWorker(request: ImportRequest) {
    setReading({ file: request.name })
    const started = startWorker(workerUrl)
    worker.current = started
    started.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === 'progress') setReading({ file: request.name, part: data.part })
      else end(keep(data))
    }
    started.onerror = () => end([fileTexts.unreadable(request.name)])
    started.postMessage(request)
  }

  return {
    reading,
    cameOf,
    importFile(file) {
      const refused = refusedBySize(file.name, file.size)
      end(refused ?? [])
      if (refused !== undefined) return
      const request = { file, name: file.name, checks, places: placesOf(editions) }
      if (file.size > smallFile) readInWorker(request)
      else readImport(request, (reply) => reply.kind === 'read' && end(keep(reply)))
    },
    cancel: () => end(reading === undefined ? [] : [fileTexts.cancelled(reading.file), fileTexts.untouched]),
  }
}

/** Keeps what is new in a file beside whatever is there by now, and says what came of it. */
function keep({ added, mappings, says }: ImportReply & { readonly kind: 'read' }): readonly string[] {
  const came = keepMappings(mappings)
  if (added.length === 0) return [...says, ...came]
  const updated = updateSaved((checks) => ({ checks: merge(checks, added).checks, result: says }))
  return [...(updated.kind === 'refused' ? [refusals[updated.why]] : updated.result), ...came]
}

function keepMappings(mappings: readonly SavedMapping[]): readonly string[] {
  if (mappings.length === 0) return []
  let added: readonly SavedMapping[] = []
  const why = updateMappings((before) => {
    const merged = mergeMappings(before, mappings)
    added = merged.added
    return merged.mappings
  })
  if (why !== undefined) return [fileTexts.refusedMappings(refusals[why])]
  return [added.length === 0 ? fileTexts.knownMappings(mappings.length) : fileTexts.addedMappings(added)]
}
