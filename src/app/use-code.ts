import { useEffect, useState } from 'react'
import type { Code } from '../record/qr.ts'

/** A link as a QR code. What makes it is fetched first: no verdict waits for that. Rejects where it does not come. */
export async function codeOf(link: string): Promise<Code> {
  return (await import('../record/qr.ts')).codeOf(link)
}

/** The code of a link once it is there; `undefined` until then, and where it does not come. */
export function useCode(link: string): Code | undefined {
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    let isWanted = true
    codeOf(link).then(
      (made) => isWanted && setCode(made),
      // The link itself stands beside it.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [link])
  return code
}
