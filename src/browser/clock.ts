import { useState } from 'react'
import { useBeforePrint } from './use-before-print.ts'

/** The day where the user is, as `2026-11-25`. */
export function today(): string {
  const date = new Date()
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** This moment in UTC, as `2026-11-25T08:30:00.000Z`. */
export const now = (): string => new Date().toISOString()

/** The day on which a page is printed, even where it has been open since yesterday. */
export function usePrintDay(): string {
  const [day, setDay] = useState(today)
  useBeforePrint(() => setDay(today))
  return day
}
