/**
 * The one door for text from outside: links, files, storage, inventories, what is pasted or typed. What has passed it is
 * well-formed, so that nothing that encodes it throws, and turns no sentence of ours around.
 */

/** A text without lone halves of surrogate pairs, on which `encodeURIComponent` throws. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd')

// No code points in pairs, so that no flag is needed with which a long run of them takes seconds, or the whole stack.
const turning = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const controlInLines = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f'
const unwanted = new RegExp(`[\\t\\n${controlInLines}\\u2028\\u2029${turning}]`, 'g')
const blank = new RegExp(`[\\s${controlInLines}${turning}]+`, 'g')
const unwantedInLines = new RegExp(`[${controlInLines}${turning}]`, 'g')

/** A text on one line, with single blanks and without characters that steer or turn the direction of writing around. */
export const onOneLine = (text: string): string =>
  isPlain.test(text) ? text : wellFormed(text).replaceAll(blank, ' ').trim()

/** Most texts are ASCII words with single blanks between them: those are told apart fast. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/

/** A text of several lines, without characters that steer or turn the direction of writing around. */
export const inLines = (text: string): string =>
  wellFormed(text)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(unwantedInLines, '')

/** Whether there is anything to be seen in a text. */
export const isVisible = (text: string): boolean =>
  /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\p{Cc}\u2800]/u.test(text)

/** A text of so many code points at the most, `…` included. What has been cut is not cut again. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const points = Array.from(text.slice(0, 2 * most + 2))
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text
}

/** How much of a text from outside is quoted, in code points. */
const longest = 60

/** Text from outside, fit to be shown in a sentence of ours. Meant for a `<bdi>` where an element can stand. */
export function quotable(text: string): string {
  const start = text.length > 4 * longest ? `${text.slice(0, 4 * longest)}…` : text
  return cut(wellFormed(start).replaceAll(unwanted, ''), longest + 1)
}

/** A text as a cell of a table: what a spreadsheet program would run as a formula begins with an apostrophe. */
export const asCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
