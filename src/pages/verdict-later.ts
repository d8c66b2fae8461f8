import { later } from '../lazy/later.tsx'

/** The verdict of a check: no question needs its code, so it comes after the first of them has been shown. */
export const {
  Page: VerdictOfCheck,
  prepare: prepareVerdict,
  fetchAhead: fetchVerdictAhead,
} = later(async () => (await import('./verdict/verdict-of-check.tsx')).VerdictOfCheck)
