import type { DecisionRecord } from './record.ts'
import { documentOf, type Entry, type Section } from './sections.ts'

/** A record as Markdown (CommonMark). Whatever somebody typed stands as it was typed: nothing of it is taken for a mark. */
export function markdownOf(record: DecisionRecord): string {
  const { title, link, opening, sections } = documentOf(record)
  const [kind = '', ...rest] = opening
  const head = [`# ${plain(title)}`, `**${plain(kind)}**`, ...rest.map(plain), `<${link}>`]
  return `${[...head, ...sections.map(sectionMarkdown)].join('\n\n')}\n`
}

function sectionMarkdown({ heading, isNumbered, entries }: Section): string {
  const lines = entries.map((entry, place) => {
    const mark = isNumbered ? `${place + 1}.` : '-'
    return `${mark} ${entryMarkdown(entry, ' '.repeat(mark.length + 1))}`
  })
  return [`## ${plain(heading)}`, '', ...lines].join('\n')
}

function entryMarkdown({ lead, says, cites = '', remarks = [] }: Entry, indent: string): string {
  const head = lead === undefined ? '' : `**${plain(lead)}:** `
  const first = `${head}${plain(says)}${cites === '' ? '' : ` *(${plain(cites)})*`}`
  // A backslash at the end of a line keeps the next one within the entry.
  return [first, ...remarks.map(plain)].map((text) => text.replaceAll(/\r?\n/g, `\\\n${indent}`)).join(`\\\n${indent}`)
}

/** Text in which no sign is a mark. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replaceAll(/^(\s*)([-+=]|\d+[.)])/gm, (_, blank: string, mark: string) => `${blank}${escapedMark(mark)}`)
}

/** A number is escaped at its dot, any other mark at itself. */
const escapedMark = (mark: string): string => (/^\d/.test(mark) ? mark.replace(/[.)]$/, '\\$&') : `\\${mark}`)
