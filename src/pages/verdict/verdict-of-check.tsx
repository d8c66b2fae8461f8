import { useState } from 'react'
import { wholeAddress } from '../../browser/absolute-url.ts'
import { today, usePrintDay } from '../../browser/clock.ts'
import { download } from '../../browser/download.ts'
import { version } from '../../browser/version.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Changed, sharedAddress } from '../../engine/step/shared-stamp.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { onDemand } from '../../lazy/on-demand.tsx'
import { detailFields, detailsOf, isUsable } from '../../records/details.ts'
import { jsonOf, schemaAddress } from '../../records/json.ts'
import { markdownOf } from '../../records/markdown.ts'
import type { Code } from '../../records/qr.ts'
import { type DecisionRecord, recordOf } from '../../records/record.ts'
import { textOf } from '../../records/text.ts'
import { CompareThis, KeepThis } from '../parts/keep-this.tsx'
import { codeOf, usePrintedCode } from './qr.ts'
import { Colophon, PreparedFor, RecordActions, type RecordFormat } from './record.tsx'
import { useRecordDetails } from './record-details.ts'
import { RecordForm } from './record-form.tsx'
import { VerdictScreen } from './verdict.tsx'
import { WhatWouldChange } from './what-would-change.tsx'

const OnPhone = onDemand<{ readonly link: string }>(
  'Open it on a phone',
  async () => (await import('./phone-code.tsx')).PhoneCode,
)

interface VerdictOfCheckProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly notices: readonly string[]
  readonly changed: Changed
}

/** A verdict with all that needs the clock, the address and the browser: its link, its record, its print. */
export function VerdictOfCheck({ edition, step, notices, changed }: VerdictOfCheckProps) {
  const link = wholeAddress(sharedAddress(edition, step))
  const { typed, isRemembered, cannotRemember, type, remember } = useRecordDetails()
  const [problem, setProblem] = useState<string>()
  const record = (): DecisionRecord => recordOf(edition, step, { date: today(), version, link, details: typed })

  async function save(format: RecordFormat) {
    setProblem(undefined)
    try {
      const { type: mediaType, text } = fileOf(record(), format, await codeOf(link))
      await download(`reimaging-advisor-${step.check.id}-${today()}.${format}`, mediaType, [text])
    } catch {
      setProblem('The file could not be made: a part of this tool did not arrive. Copy as text, or try again online.')
    }
  }

  const fields = detailFields.map((field) => {
    const value = typed[field.id] ?? ''
    const error = isUsable(field, value)
      ? {}
      : { error: 'Enter a whole number, such as 25. Until then it is left out.' }
    return { field, value, ...error }
  })
  return (
    <VerdictScreen
      edition={edition}
      step={step}
      notices={notices}
      changed={changed}
      changes={step.verdict.outcome !== 'permitted' && <WhatWouldChange step={step} />}
      preparedFor={<PreparedFor details={detailsOf(typed)} />}
      actions={
        <RecordActions
          headline={step.check.explain(step.facts, step.verdict).headline}
          link={link}
          phone={<OnPhone link={link} />}
          text={() => textOf(record())}
          onSave={save}
          problem={problem}
          form={
            <RecordForm
              fields={fields}
              isRemembered={isRemembered}
              cannotRemember={cannotRemember}
              onType={type}
              onRemember={remember}
            />
          }
        />
      }
      keeping={
        <>
          <KeepThis edition={edition} step={step} />
          <CompareThis edition={edition} step={step} />
        </>
      }
      colophon={<PrintedColophon link={link} edition={edition.id} />}
    />
  )
}

function PrintedColophon(props: { readonly link: string; readonly edition: string }) {
  return <Colophon {...props} code={usePrintedCode(props.link)} date={usePrintDay()} version={version} />
}

function fileOf(record: DecisionRecord, format: RecordFormat, { svg, text }: Code): { type: string; text: string } {
  switch (format) {
    case 'md':
      return { type: 'text/markdown', text: `${markdownOf(record)}\n\`\`\`text\n${text}\n\`\`\`\n` }
    case 'txt':
      return { type: 'text/plain', text: `${textOf(record)}\n${text}\n` }
    case 'json':
      return { type: 'application/json', text: jsonOf(record, wholeAddress(schemaAddress), svg) }
  }
}
