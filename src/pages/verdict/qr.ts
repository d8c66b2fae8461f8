import { useEffect, useState } from 'react'
import { useBeforePrint } from '../../browser/use-before-print.ts'
import type { Code } from '../../records/qr.ts'

/** Making a code takes its time, and few look at one: it is made when it is wanted, by code that is fetched before. */
const fetched = () => import('../../records/qr.ts')

/** A link as a QR code. Rejects where what makes it does not come. */
export async function codeOf(link: string): Promise<Code> {
  return (await fetched()).codeOf(link)
}

/** The code of a link on paper, made when printing begins; `undefined` until then, and where it does not come. */
export function usePrintedCode(link: string): Code | undefined {
  const [make, setMake] = useState<(text: string) => Code>()
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    fetched().then(
      (module) => setMake(() => module.codeOf),
      // The link itself stands beside it.
      () => undefined,
    )
  }, [])
  useBeforePrint(() => setCode(make?.(link)))
  return code
}
