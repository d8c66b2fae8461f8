interface Draft {
  readonly to?: string
  readonly subject: string
  readonly body: string
}

/** A URL that opens a draft in the mail program. Those read a plus as a plus, so blanks are written as `%20`. */
export function mailtoOf({ to = '', subject, body }: Draft): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
