import type { Edition } from '../engine/edition.ts'
import { cut } from '../words/link-notices.ts'
import type { SavedCheck } from './document.ts'
import { merge } from './edit.ts'
import { faultNotices, inLine, whatItIs } from './notices.ts'
import { openSaved } from './open.ts'
import { readDocument } from './read.ts'

/** No file of saved checks is larger: a browser keeps less. In bytes. */
export const largestFile = 16 * 1024 * 1024

/** What came of a file. */
export interface TakenIn {
  /** All checks there are now; absent where the file brought none. */
  readonly checks?: readonly SavedCheck[]
  /** What came of it, in sentences: first what was added, then what was not. */
  readonly says: readonly string[]
}

/** Refuses a file that is too large to be one of ours, so that nobody has to read it; `undefined` where it is not. */
export function refusedBySize(name: string, bytes: number): TakenIn | undefined {
  if (bytes <= largestFile) return undefined
  const size = Math.round(bytes / 1024 / 1024).toLocaleString('en')
  return {
    says: [
      `${named(name)} has ${size} MB. No file of saved checks is larger than ${largestFile / 1024 / 1024} MB, so it was not read. Choose a file that was made here with “Export all as a file”.`,
      untouched,
    ],
  }
}

/** Takes in the checks of a file beside those that are there, and says what came of it. Never throws. */
export function takeIn(edition: Edition, checks: readonly SavedCheck[], name: string, text: string): TakenIn {
  const found = readDocument(text)
  if (found.kind !== 'document') return { says: [`${named(name)} ${whatItIs(found)}`, untouched] }
  const { checks: others, faults } = found
  const usable = others.filter((other) => openSaved(edition, other) !== undefined)
  const { checks: merged, added, known } = merge(checks, usable)
  const says = [
    ...(added.length > 0 ? [`Added ${counted(added)}: ${listed(added)}.`] : [`${named(name)} added nothing.`]),
    ...(known.length > 0
      ? [`Here already, and left as ${known.length === 1 ? 'it is' : 'they are'}: ${listed(known)}.`]
      : []),
    ...(others.length + faults.length === 0 ? ['There is no check in it.'] : []),
    ...faultNotices(faults),
    ...strangers(others.filter((other) => !usable.includes(other))),
  ]
  return { ...(added.length > 0 && { checks: merged }), says }
}

const untouched = 'Nothing was added, and what was saved before is as it was.'

const mostNamed = 10

const named = (file: string): string => `“${inLine(file)}”`

const counted = ({ length }: readonly SavedCheck[]): string =>
  `${length.toLocaleString('en')} ${length === 1 ? 'check' : 'checks'}`

function listed(checks: readonly SavedCheck[]): string {
  const names = checks.slice(0, mostNamed).map(({ name }) => `“${cut(name)}”`)
  const more = checks.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more.toLocaleString('en')} more`
}

/** Checks that this version of the product has nothing for. */
function strangers(checks: readonly SavedCheck[]): string[] {
  const [first] = checks
  if (first === undefined) return []
  const one = `“${cut(first.name)}” leads to “${inLine(first.link)}”, and this tool has nothing there, so it was left out.`
  return checks.length === 1 ? [one] : [one, `So were ${(checks.length - 1).toLocaleString('en')} more of that kind.`]
}
