/** Why something saved could not be kept, read or imported, in sentences. */
import { onOneLine, quotable } from '../engine/outside-text.ts'
import { inDigits, plural } from '../words/sentences.ts'
import { type Fault, longestName, type ReadDocument, type SavedCheck } from './document.ts'
import type { Refusal } from './store.ts'

/** Why nothing was changed, and what to do. */
export const refusals: Readonly<Record<Refusal, string>> = {
  unavailable:
    'This browser keeps nothing for this page, so checks cannot be saved here. Copy the link instead: it holds the whole check.',
  'newer-version':
    'A newer version of this tool has saved checks in this browser, and this version leaves them alone. Reload the page to get the newer one. Until then, copy the link: it holds the whole check.',
  corrupt:
    'What was saved before cannot be read, and there is no room to set it aside. Nothing can be saved until it is. The page “Saved checks” says what to do.',
  full: 'This browser has no room left for it. Nothing was changed. Delete saved checks that you no longer need, or copy the link instead: it holds the whole check.',
  gone: 'That check was deleted in another window meanwhile, so nothing was changed.',
}

export const enterName = 'Enter a name that you will know the check by'

export const fileTexts = {
  untouched: 'Nothing was added, and what was saved before is as it was.',
  nothingInIt: 'There is nothing saved in it.',
  tooLarge: (file: string, megabytes: number, most: number) =>
    `${named(file)} has ${inDigits(megabytes)} MB. No file of saved checks is larger than ${most} MB, so it was not read. Choose a file that was made here with “Export all as a file”.`,
  unreadable: (file: string) => `${named(file)} could not be read. Choose it once more.`,
  reading: (file: string) => `Reading ${named(file)}…`,
  cancelled: (file: string) => `Reading ${named(file)} was cancelled.`,
  isNone: (file: string, found: Exclude<ReadDocument, { readonly kind: 'document' }>) =>
    `${named(file)} ${whatItIs(found)}`,
  added: (checks: readonly SavedCheck[]) => `Added ${plural(checks.length, 'check')}: ${listed(checks)}.`,
  addedNothing: (file: string) => `${named(file)} added nothing.`,
  known: (checks: readonly SavedCheck[]) =>
    `Here already, and left as ${checks.length === 1 ? 'it is' : 'they are'}: ${listed(checks)}.`,
  addedMappings: (mappings: readonly { readonly name: string }[]) =>
    `Added ${plural(mappings.length, 'mapping')} of inventories: ${listed(mappings)}.`,
  knownMappings: (count: number) =>
    `${count === 1 ? 'The mapping' : 'The mappings'} in it ${count === 1 ? 'is' : 'are'} here already.`,
  brokenMappings: (count: number) =>
    `${plural(count, 'mapping')} in it cannot be read, so ${count === 1 ? 'it was' : 'they were'} left out.`,
  refusedMappings: (why: string) => `The mappings in it were left out. ${why}`,
  leadsNowhere: ({ name, link }: SavedCheck) =>
    `“${quotable(name)}” leads to “${inLine(link)}”, and this tool has nothing there, so it was left out.`,
  moreLeadNowhere: (count: number) => `So were ${inDigits(count)} more of that kind.`,
}

/** What a text is that is no document of saved checks, as a sentence that follows its name: "“a.txt” is empty." */
function whatItIs(found: Exclude<ReadDocument, { readonly kind: 'document' }>): string {
  switch (found.kind) {
    case 'empty':
      return 'is empty. Export the checks again and choose that file.'
    case 'cut-off':
      return `ends too early, at “${inLine(found.text)}”. It was not copied whole. Export the checks again, or copy the file once more.`
    case 'not-json':
      return `holds no saved checks. It begins with “${inLine(found.text)}”. Choose a file that was made here with “Export all as a file”.`
    case 'something-else':
      return `holds something else than saved checks. It begins with “${inLine(found.text)}”. Choose a file that was made here with “Export all as a file”.`
    case 'newer-version':
      return `was made by a newer version of this tool (format ${quotable(found.version)}). Reload the page to get that version, or import the file where it was made.`
  }
}

const mostFaults = 5

/** What is wrong with single entries of a document, a sentence each, with the offending text. */
export function faultNotices(faults: readonly Fault[]): readonly string[] {
  const shown = faults.slice(0, mostFaults).map(noticeOf)
  const more = faults.length - shown.length
  return more === 0 ? shown : [...shown, `${plural(more, 'more is', 'more are')} faulty too.`]
}

function noticeOf({ entry, name, kind, field, text }: Fault): string {
  const which = entry === 0 ? 'The document' : name === '' ? `Entry ${entry}` : `Entry ${entry}, “${quotable(name)}”,`
  const quote = `“${inLine(text)}”`
  switch (kind) {
    case 'no-entry':
      return `${which} is no saved check but ${quote}, so it was left out.`
    case 'no-text':
      return text === ''
        ? `${which} has no “${field}”, so it was left out.`
        : `${which} has ${quote} as its “${field}”, which is no text, so it was left out.`
    case 'no-name':
      return `${which} has no name, so it was left out.`
    case 'no-date':
      return `${which} was saved at ${quote}, which is no date, so it was left out.`
    case 'other-link':
      return `${which} has the link ${quote}, which does not belong to its check, so it was left out.`
    case 'long-link':
      return `${which} has a link that is too long to be one: ${quote}. It was left out.`
    case 'long-name':
      return `${which} has a name of ${inDigits([...text].length)} characters. It was cut after ${longestName}; rename it if that lost something.`
    case 'deep-field':
      return `${which} has the field “${quotable(field)}”, in which too much is nested, so that field was left out.`
  }
}

const mostNamed = 10

function listed(all: readonly { readonly name: string }[]): string {
  const names = all.slice(0, mostNamed).map(({ name }) => `“${quotable(name)}”`)
  const more = all.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${inDigits(more)} more`
}

const named = (file: string): string => `“${inLine(file)}”`

/** Text from a file, to be quoted on one line. */
const inLine = (text: string): string => quotable(onOneLine(text.slice(0, 1_000)))
