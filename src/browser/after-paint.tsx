import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { useBeforePrint } from './use-before-print.ts'

/**
 * What stands below what is read first. It is made once that has been painted, and bit by bit, so that neither has to
 * wait for it; meanwhile it keeps a screen's height, so that nothing in sight moves when it comes. Whoever prints before
 * that gets the whole.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isThere, setIsThere] = useState<boolean>(import.meta.env.SSR)
  useBeforePrint(() => setIsThere(true))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      // The frame is painted after this, and before any timer.
      timer = setTimeout(() => startTransition(() => setIsThere(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isThere ? children : <div className="min-h-dvh" />
}
