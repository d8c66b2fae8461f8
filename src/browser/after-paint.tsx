import { type ReactNode, useDeferredValue, useState } from 'react'
import { useBeforePrint } from './use-before-print.ts'

/**
 * What is below what is read first: rendered after first paint, and interruptibly, so that neither has to wait for it.
 * Meanwhile it keeps a screen's height, so that nothing in the viewport shifts. Printing before that gets the whole, and
 * so does rendering to a string.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const isPainted = useDeferredValue(true, import.meta.env.SSR)
  const [isPrinting, setIsPrinting] = useState(false)
  useBeforePrint(() => setIsPrinting(true))
  return isPainted || isPrinting ? children : <div className="min-h-dvh" />
}
