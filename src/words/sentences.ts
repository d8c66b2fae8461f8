/** A number as people read it: `12,345`. */
export const inDigits = (count: number): string => count.toLocaleString('en')

/** A count with its noun: `1 check`, `12,345 checks`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${inDigits(count)} ${count === 1 ? one : many}`
