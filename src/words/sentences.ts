/** A number as people read it: `12,345`. */
export const inDigits = (count: number): string => count.toLocaleString('en')

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as people read it: `27 November 2026` for `2026-11-27`. */
export const dayInWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`))

/** A count with its noun: `1 check`, `12,345 checks`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${inDigits(count)} ${count === 1 ? one : many}`
