import { type OnProgress, readDocument, type SavedCheck, writeDocument } from './document.ts'
import { type Change, merge } from './edit.ts'
import { readEntries, type SavedMapping } from './mapping-document.ts'
import { faultNotices, fileTexts, refusals } from './text.ts'

const bytesAMegabyte = 1024 * 1024

/** No file of saved checks is larger: a browser keeps less. In bytes. */
export const largestFile = 16 * bytesAMegabyte

/** A smaller file is read before anybody could notice; any other in a worker, so that the page stays free. In bytes. */
export const smallFile = 256 * 1024

/** More characters than browsers keep for a site. */
const mostKept = 5_500_000

/** A file to import, beside the checks that are there. */
export interface ImportRequest {
  readonly file: Blob
  readonly name: string
  readonly checks: readonly SavedCheck[]
  /** Where checks may lead. */
  readonly places: ReadonlySet<string>
}

export type ImportReply =
  /** Between 0 and 1. */
  | { readonly kind: 'progress'; readonly part: number }
  /** The checks that are new, the mappings in it, and what came of the file in sentences. */
  | {
      readonly kind: 'read'
      readonly added: readonly SavedCheck[]
      readonly mappings: readonly SavedMapping[]
      readonly says: readonly string[]
    }

/** Reads a file to its end, and says how far it has come on the way. Changes nothing. Never rejects. */
export async function readImport(request: ImportRequest, reply: (message: ImportReply) => void): Promise<void> {
  const { file, name, checks: before, places } = request
  const text = await file.text().catch(() => undefined)
  const nothing = { kind: 'read', added: [], mappings: [] } as const
  if (text === undefined) return reply({ ...nothing, says: [fileTexts.unreadable(name)] })
  const { checks, result } = importFile(places, before, name, text, (part) => reply({ kind: 'progress', part }))
  const { says, mappings } = result
  const added = checks.slice(before.length)
  const isTooMuch = text.length > smallFile && writeDocument(added).length > mostKept
  reply(isTooMuch ? { ...nothing, says: [refusals.full] } : { kind: 'read', added, mappings, says })
}

/** Why a file is too large to be one of ours, in sentences, so that nobody has to read it; `undefined` where it is not. */
export function refusedBySize(name: string, bytes: number): readonly string[] | undefined {
  if (bytes <= largestFile) return undefined
  const megabytes = Math.round(bytes / bytesAMegabyte)
  return [fileTexts.tooLarge(name, megabytes, largestFile / bytesAMegabyte), fileTexts.untouched]
}

/** What a file holds beside checks, and what came of it in sentences. */
export interface Imported {
  readonly mappings: readonly SavedMapping[]
  readonly says: readonly string[]
}

/**
 * Imports the checks of a file beside those that are there. Never throws.
 *
 * @returns The same checks where the file brought none, and what came of it in sentences: first what was added, then
 *   what was not.
 */
export function importFile(
  places: ReadonlySet<string>,
  checks: readonly SavedCheck[],
  name: string,
  text: string,
  onProgress?: OnProgress,
): Change<Imported> {
  const found = readDocument(text, onProgress)
  if (found.kind !== 'document')
    return { checks, result: { mappings: [], says: [fileTexts.isNone(name, found), fileTexts.untouched] } }
  const { checks: others, faults, unknown } = found
  const { mappings, broken } = readEntries(Array.isArray(unknown.mappings) ? unknown.mappings : [])
  const isUsable = ({ link }: SavedCheck): boolean => places.has(link.replace(/#.*$/s, ''))
  const { checks: merged, added, known } = merge(checks, others.filter(isUsable))
  const [stranger, ...more] = others.filter((other) => !isUsable(other))
  return {
    checks: added.length > 0 ? merged : checks,
    result: {
      mappings,
      says: [
        ...(added.length > 0 ? [fileTexts.added(added)] : mappings.length > 0 ? [] : [fileTexts.addedNothing(name)]),
        ...(known.length > 0 ? [fileTexts.known(known)] : []),
        ...(others.length + faults.length + mappings.length + broken.length === 0 ? [fileTexts.nothingInIt] : []),
        ...faultNotices(faults),
        ...(broken.length === 0 ? [] : [fileTexts.brokenMappings(broken.length)]),
        ...(stranger === undefined ? [] : [fileTexts.leadsNowhere(stranger)]),
        ...(more.length > 0 ? [fileTexts.moreLeadNowhere(more.length)] : []),
      ],
    },
  }
}
