import { useState } from 'react'
import { useBeforePrint } from './use-before-print.ts'

/** The day where the user is, as `2026-11-25`. */
export function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The day on which a page is printed, even where it has been open since yesterday. */
export function usePrintDay(): string {
  const [day, setDay] = useState(today)
  useBeforePrint(() => setDay(today))
  return day
}
