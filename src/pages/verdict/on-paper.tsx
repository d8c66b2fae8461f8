/** The parts of a verdict page that only paper shows. */
import { useState } from 'react'
import { useChunk } from '../../browser/chunk.ts'
import { usePrintDay } from '../../browser/clock.ts'
import { useBeforePrint } from '../../browser/use-before-print.ts'
import { version } from '../../browser/version.ts'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { detailsOf } from '../../records/details.ts'
import type { Code } from '../../records/qr.ts'
import { QrCode, qrChunk } from './qr-code.tsx'
import { useTypedDetails } from './record-details.ts'
import { linkTo, shortLinkTo } from './record-now.ts'
import { verdict as text } from './text.ts'

/** Who the record is for, and the like. */
export function PreparedFor() {
  const details = detailsOf(useTypedDetails())
  if (details.length === 0) return undefined
  return (
    <dl className="mt-2 hidden text-small print:block">
      {details.map(({ id, label, says }) => (
        <div key={id} className="flex gap-2">
          <dt className="shrink-0 text-soft">{label}</dt>
          <dd className="whitespace-pre-line">{says}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ColophonProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/** When and with what the record was made, and the way back to it. */
export function Colophon({ edition, step }: ColophonProps) {
  const link = linkTo(edition, step)
  const code = usePrintedCode(shortLinkTo(edition, step))
  const day = usePrintDay()
  return (
    <div className="mt-2 hidden items-center gap-4 text-note print:flex">
      {code !== undefined && <QrCode code={code} label="" className="size-[32mm] shrink-0" />}
      <div>
        <p>{text.printedOn(day, version, edition.id)}</p>
        <p className="break-all">{link}</p>
      </div>
    </div>
  )
}

/** The code of a link, made when printing begins; `undefined` until then, and where what makes it cannot be fetched. */
function usePrintedCode(link: string): Code | undefined {
  const { content } = useChunk(qrChunk)
  const [code, setCode] = useState<Code>()
  useBeforePrint(() => setCode(content?.codeOf(link)))
  return code
}
