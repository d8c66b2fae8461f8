import { useState } from 'react'
import { useChunk } from '../../browser/chunk.ts'
import { usePrintDay } from '../../browser/clock.ts'
import { useBeforePrint } from '../../browser/use-before-print.ts'
import type { Code } from '../../records/qr.ts'
import { Address } from '../../ui/address.tsx'
import { dayInWords } from '../../words/sentences.ts'
import { QrCode, qrChunk } from '../verdict/qr-code.tsx'

interface PrintedLinkProps {
  readonly link: string
  /** The same, short enough for a code. */
  readonly shortLink: string | undefined
  readonly printedOn: (day: string) => string
  /** What the code is of. */
  readonly code: string
}

/** At the foot of the paper: when it was printed, and the way back. */
export function PrintedLink({ link, shortLink, printedOn, code: label }: PrintedLinkProps) {
  const { content } = useChunk(qrChunk)
  const [code, setCode] = useState<Code>()
  const day = usePrintDay()
  useBeforePrint(() => setCode(shortLink === undefined ? undefined : content?.codeOf(shortLink)))
  return (
    <div className="mt-2 hidden items-center gap-4 text-note print:flex">
      {code !== undefined && <QrCode code={code} label={label} className="size-[28mm] shrink-0" />}
      <div>
        <p>{printedOn(dayInWords(day))}</p>
        <p>
          <Address url={link} />
        </p>
      </div>
    </div>
  )
}
