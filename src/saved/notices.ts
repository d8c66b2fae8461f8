import { cut } from '../words/link-notices.ts'
import { longestName } from './document.ts'
import type { Fault, Found } from './read.ts'

const mostShown = 5

/** What a text is that is no document of saved checks, as a sentence that follows its name: "“a.txt” is empty." */
export function whatItIs(found: Exclude<Found, { readonly kind: 'document' }>): string {
  switch (found.kind) {
    case 'empty':
      return 'is empty. Export the checks again and choose that file.'
    case 'cut-off':
      return `ends too early, at “${inLine(found.text)}”. It was not copied whole. Export the checks again, or copy the file once more.`
    case 'no-json':
      return `holds no saved checks. It begins with “${inLine(found.text)}”. Choose a file that was made here with “Export all as a file”.`
    case 'something-else':
      return `holds something else than saved checks. It begins with “${inLine(found.text)}”. Choose a file that was made here with “Export all as a file”.`
    case 'newer':
      return `was made by a newer version of this tool (format ${cut(found.version)}). Reload the page to get that version, or import the file where it was made.`
  }
}

/** What is wrong with single entries of a document, a sentence each, with the offending text. */
export function faultNotices(faults: readonly Fault[]): readonly string[] {
  const shown = faults.slice(0, mostShown).map(noticeOf)
  const more = faults.length - shown.length
  return more === 0 ? shown : [...shown, `${more.toLocaleString('en')} more ${more === 1 ? 'is' : 'are'} faulty too.`]
}

function noticeOf({ entry, name, kind, field, text }: Fault): string {
  const which = name === '' ? `Entry ${entry}` : `Entry ${entry}, “${cut(name)}”,`
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
      return `${which} has a name of ${text.length.toLocaleString('en')} characters. It was cut after ${longestName}; rename it if that lost something.`
  }
}

/** Text from a file, to be quoted on one line. */
export const inLine = (text: string): string => cut(text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
