import type { Edition } from '../engine/edition.ts'
import { readDocument, type SavedCheck } from './document.ts'
import { type Change, merge } from './edit.ts'
import { linkOf } from './open.ts'
import { faultNotices, fileTexts } from './text.ts'

const bytesAMegabyte = 1024 * 1024

/** No file of saved checks is larger: a browser keeps less. In bytes. */
export const largestFile = 16 * bytesAMegabyte

/** Why a file is too large to be one of ours, in sentences, so that nobody has to read it; `undefined` where it is not. */
export function refusedBySize(name: string, bytes: number): readonly string[] | undefined {
  if (bytes <= largestFile) return undefined
  const megabytes = Math.round(bytes / bytesAMegabyte)
  return [fileTexts.tooLarge(name, megabytes, largestFile / bytesAMegabyte), fileTexts.untouched]
}

/**
 * Imports the checks of a file beside those that are there. Never throws.
 *
 * @returns The same checks where the file brought none, and what came of it in sentences: first what was added, then
 *   what was not.
 */
export function importFile(
  editions: readonly Edition[],
  checks: readonly SavedCheck[],
  name: string,
  text: string,
): Change<readonly string[]> {
  const found = readDocument(text)
  if (found.kind !== 'document') return { checks, result: [fileTexts.isNone(name, found), fileTexts.untouched] }
  const { checks: others, faults } = found
  const isUsable = (other: SavedCheck): boolean => linkOf(editions, other) !== undefined
  const { checks: merged, added, known } = merge(checks, others.filter(isUsable))
  const [stranger, ...more] = others.filter((other) => !isUsable(other))
  return {
    checks: added.length > 0 ? merged : checks,
    result: [
      added.length > 0 ? fileTexts.added(added) : fileTexts.addedNothing(name),
      ...(known.length > 0 ? [fileTexts.known(known)] : []),
      ...(others.length + faults.length === 0 ? [fileTexts.nothingInIt] : []),
      ...faultNotices(faults),
      ...(stranger === undefined ? [] : [fileTexts.leadsNowhere(stranger)]),
      ...(more.length > 0 ? [fileTexts.moreLeadNowhere(more.length)] : []),
    ],
  }
}
