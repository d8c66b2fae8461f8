import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Code } from '../record/qr.ts'

/** Making a code takes its time, and few look at one: it is made when it is wanted, by code that is fetched before. */
const fetched = () => import('../record/qr.ts')

/** A link as a QR code. Rejects where what makes it does not come. */
export async function codeOf(link: string): Promise<Code> {
  return (await fetched()).codeOf(link)
}

/** The code of a link; nothing until it is there, or where it does not come. */
export function useCode(link: string): { readonly code: Code | undefined; readonly hasFailed: boolean } {
  const [code, setCode] = useState<Code>()
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    codeOf(link).then(
      (made) => isWanted && setCode(made),
      () => isWanted && setHasFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [link])
  return { code, hasFailed }
}

/** The code of a link on paper, made when printing begins: the browser then waits for nothing that is yet to come. */
export function usePrintedCode(link: string): Code | undefined {
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    let make: typeof import('../record/qr.ts').codeOf | undefined
    fetched().then(
      (module) => {
        make = module.codeOf
      },
      () => undefined,
    )
    const onPrint = () => flushSync(() => setCode(make?.(link)))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [link])
  return code
}
