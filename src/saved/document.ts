/** A check that somebody keeps under a name of their own. */
export interface SavedCheck {
  readonly id: string
  readonly name: string
  /** The check, by its id. */
  readonly check: string
  /** Its answers as the permanent link, without the site it stands on: `/reimaging/verdict#v=1&media=oem`. */
  readonly link: string
  /** The edition of the rules it was saved under. Anybody may have written it: quoted, never trusted. */
  readonly rules: string
  /** The outcome then, to be quoted too; absent while a question was open. */
  readonly was?: string
  /** When, in UTC: `2009-10-22T09:00:00.000Z`. */
  readonly saved: string
}

/** What a document of saved checks says it is. One format for what a browser keeps and for the file that is exported. */
export const documentFormat = 'reimaging-advisor/saved-checks'

/** The version of that format. It grows when an older version of the product could not read the document any more. */
export const documentVersion = 1

export const longestName = 150

/** The longest possible link has some 600 characters. */
export const longestLink = 4_000

/** Saved checks as a document, to be kept or exported. */
export function writeDocument(checks: readonly SavedCheck[]): string {
  const written = checks.map(({ id, name, check, link, rules, was, saved }) => ({
    id,
    name,
    check,
    link,
    rules,
    ...(was === undefined ? {} : { was }),
    saved,
  }))
  return `${JSON.stringify({ format: documentFormat, version: documentVersion, checks: written }, undefined, 1)}\n`
}

const invisible = /[\p{Cc}\u2028-\u202E\u2066-\u2069\s]+/gu

/** A name on one line: without line breaks, without signs that turn the text around, and no longer than may be. */
export function asName(text: string): string {
  const line = text.replaceAll(invisible, ' ').trim()
  return line.length > longestName ? `${[...line].slice(0, longestName - 1).join('')}…` : line
}
