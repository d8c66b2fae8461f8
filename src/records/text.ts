import type { DecisionRecord } from './record.ts'
import { documentOf, type Entry, type Section } from './sections.ts'

/** A record as plain text, for a ticket or a mail: first the verdict and its link. Lines are not broken: whatever shows them does that. */
export function textOf(record: DecisionRecord): string {
  const { title, link, opening, sections } = documentOf(record)
  return `${[title, link, ...opening].join('\n')}\n\n${sections.map(sectionText).join('\n\n')}\n`
}

function sectionText({ heading, isNumbered, entries }: Section): string {
  const lines = entries.map((entry, place) => `${isNumbered ? `${place + 1}.` : '-'} ${entryText(entry)}`)
  return [heading.toUpperCase(), ...lines].join('\n')
}

function entryText({ lead, says, cites = '', remarks = [] }: Entry): string {
  const first = `${lead === undefined ? '' : `${lead}: `}${says}${cites === '' ? '' : ` [${cites}]`}`
  return [first, ...remarks].map(indented).join('\n  ')
}

/** Somebody’s note may have lines of its own; they stay within their entry. */
const indented = (text: string): string => text.replaceAll(/\r?\n/g, '\n  ')
