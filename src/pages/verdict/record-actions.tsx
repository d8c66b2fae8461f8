import { useState } from 'react'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { download } from '../../browser/download.ts'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { jsonOf, schemaAddress } from '../../records/json.ts'
import { markdownOf } from '../../records/markdown.ts'
import type { Code } from '../../records/qr.ts'
import type { DecisionRecord } from '../../records/record.ts'
import { textOf } from '../../records/text.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LazyDisclosure } from '../parts/lazy-disclosure.tsx'
import { QrCode, qrChunk } from './qr-code.tsx'
import { RecordForm } from './record-form.tsx'
import { recordNow, shortLinkTo } from './record-now.ts'
import { phone, record as text } from './text.ts'

/** What a record can be saved as. */
const formats = ['md', 'txt', 'json'] as const
type Format = (typeof formats)[number]

interface RecordActionsProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/** Ways to file a verdict, with what is to be added to it, and to take it to a phone. */
export function RecordActions({ edition, step }: RecordActionsProps) {
  const [hasFailed, setHasFailed] = useState(false)
  const link = shortLinkTo(edition, step)

  async function save(format: Format) {
    setHasFailed(false)
    try {
      const { codeOf } = await qrChunk.load()
      const { type, content } = fileOf(recordNow(edition, step), format, codeOf(link))
      await download(`reimaging-advisor-${step.check.id}-${today()}.${format}`, type, [content])
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-2.5">
        <p className="text-small">{text.save}</p>
        {formats.map((format) => (
          <PlainButton key={format} type="button" onClick={() => save(format)}>
            {text.formats[format]}
          </PlainButton>
        ))}
      </div>
      {hasFailed && (
        <p role="alert" className="mt-2 text-small font-semibold text-no">
          {text.notMade}
        </p>
      )}
      <div className="mt-3 space-y-1">
        <Disclosure summary={text.details}>
          <RecordForm />
        </Disclosure>
        <LazyDisclosure summary={phone.summary} chunk={qrChunk}>
          {({ codeOf }) => (
            <>
              <p className="mb-2 text-small text-soft">{phone.how}</p>
              <QrCode code={codeOf(link)} label={phone.code} className="size-60" />
            </>
          )}
        </LazyDisclosure>
      </div>
    </>
  )
}

function fileOf(record: DecisionRecord, format: Format, { svg, text: code }: Code): { type: string; content: string } {
  switch (format) {
    case 'md':
      return { type: 'text/markdown', content: `${markdownOf(record)}\n\`\`\`text\n${code}\n\`\`\`\n` }
    case 'txt':
      return { type: 'text/plain', content: `${textOf(record)}\n${code}\n` }
    case 'json':
      return { type: 'application/json', content: jsonOf(record, absoluteUrl(schemaAddress), svg) }
  }
}
