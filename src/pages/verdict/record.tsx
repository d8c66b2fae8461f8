/** The parts of a verdict page that make a record of it. */
import type { ReactNode } from 'react'
import type { Evidence } from '../../engine/check.ts'
import type { Detail } from '../../records/details.ts'
import type { Code } from '../../records/qr.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PassOn } from '../parts/pass-on.tsx'
import { QrCode } from '../parts/qr-code.tsx'

/** What a record can be saved as. */
export const recordFormats = [
  { format: 'md', label: 'Markdown' },
  { format: 'txt', label: 'Plain text' },
  { format: 'json', label: 'JSON' },
] as const
export type RecordFormat = (typeof recordFormats)[number]['format']

interface RecordActionsProps {
  readonly headline: string
  readonly link: string
  /** The link as a code, for those who open it. */
  readonly phone: ReactNode
  /** The record as plain text. */
  readonly text: () => string
  readonly onSave: (format: RecordFormat) => void
  /** Why the last file could not be saved. */
  readonly problem: string | undefined
  /** Who it is for, and the like. */
  readonly form: ReactNode
}

/** Ways to pass a verdict on and to file it. */
export function RecordActions({ headline, link, phone, text, onSave, problem, form }: RecordActionsProps) {
  return (
    <>
      <PassOn title={headline} link={link} text={text} />
      <div className="flex flex-wrap items-center gap-2.5">
        <p className="text-small">Save a record for your files:</p>
        {recordFormats.map(({ format, label }) => (
          <PlainButton key={format} type="button" onClick={() => onSave(format)}>
            {label}
          </PlainButton>
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className="mt-2 text-small font-semibold text-no">
          {problem}
        </p>
      )}
      <div className="mt-3 space-y-1">
        <Disclosure summary="Add who it is for, a reference or a note">{form}</Disclosure>
        {phone}
      </div>
    </>
  )
}

/** What to keep on file beside the record. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <>
      <p className="mt-1 text-small text-soft print:hidden">
        The sources list nothing to keep. This is our advice, answer by answer.
      </p>
      <ul className="mt-2 max-w-measure list-disc space-y-1 pl-6 text-small marker:text-soft print:max-w-none print:columns-2 print:gap-x-10 print:space-y-0">
        {evidence.map(({ question, keep, shows }) => (
          <li key={question}>
            {keep}, <span className="text-soft">to show {shows}.</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** On paper: who the record is for, and the like. */
export function PreparedFor({ details }: { readonly details: readonly Detail[] }) {
  if (details.length === 0) return null
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
  readonly link: string
  readonly code: Code | undefined
  readonly date: string
  readonly version: string
  /** The edition of the rules. */
  readonly edition: string
}

/** On paper: when and with what the record was made, and the way back to it. */
export function Colophon({ link, code, date, version, edition }: ColophonProps) {
  return (
    <div className="mt-2 hidden items-center gap-4 text-note print:flex">
      {code !== undefined && <QrCode {...code} label="" className="size-[32mm] shrink-0" />}
      <div>
        <p>
          Printed on {date} from Reimaging Advisor {version}, rules of {edition}.
        </p>
        <p className="break-all">{link}</p>
      </div>
    </div>
  )
}
