import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

/** Does what paper needs when printing begins, at once: the browser then waits for nothing that is yet to come. */
export function useBeforePrint(prepare: () => void): void {
  const onPrint = useEffectEvent(() => flushSync(prepare))
  useEffect(() => {
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
}
