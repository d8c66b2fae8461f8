/** A verdict on paper, for whoever files it: the answer and all it was asked on the first sheet, then why. */
import { type ReactNode, useEffect, useState } from 'react'
import { useChunk } from '../../browser/chunk.ts'
import { clearPrintFoot, setPrintFoot } from '../../browser/print-foot.ts'
import { useBeforePrint } from '../../browser/use-before-print.ts'
import type { Edition } from '../../engine/edition.ts'
import { isInPlay } from '../../engine/rules/verdict.ts'
import type { Citation } from '../../engine/sources/library.ts'
import type { ReportAdvice, ReportFinding } from '../../engine/step/report.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import type { Code } from '../../records/qr.ts'
import type { DecisionRecord } from '../../records/record.ts'
import { Address } from '../../ui/address.tsx'
import { basisNames } from '../../words/bases.ts'
import { stateNames } from '../../words/outcomes.ts'
import { productName } from '../../words/product.ts'
import { dayInWords } from '../../words/sentences.ts'
import { RestsOn } from '../parts/rests-on.tsx'
import { OutcomeSign, StateSign } from '../parts/sign.tsx'
import { findings as findingsText } from '../parts/text.ts'
import { QrCode, qrChunk } from './qr-code.tsx'
import { recordNow, shortLinkTo } from './record-now.ts'
import { Said, SinceLines, useAllSince, usePrintedSince, useSaidSince } from './since.tsx'
import { restsOn as restsOnText, since as sinceText, printed as text, verdict as verdictText } from './text.ts'

interface PrintedProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/** Rendered when printing begins, with the day and with what was typed by then. */
export function Printed({ edition, step }: PrintedProps) {
  const { content } = useChunk(qrChunk)
  const later = useAllSince(step)
  const [sheet, setSheet] = useState<{ readonly record: DecisionRecord; readonly code: Code | undefined }>()
  useEffect(() => clearPrintFoot, [])
  useBeforePrint(() => {
    const record = recordNow(edition, step, later)
    setPrintFoot(footOf(record))
    setSheet({ record, code: content?.codeOf(shortLinkTo(edition, step)) })
  })
  return sheet && <Sheet {...sheet} />
}

/** What a sheet belongs to: the reference, else the case, and the day. */
function footOf({ details, caseName, decided }: DecisionRecord): string {
  const reference = details.find(({ id }) => id === 'reference')?.says ?? caseName
  return `${reference} · ${dayInWords(decided)}`
}

function Sheet({ record, code }: { readonly record: DecisionRecord; readonly code: Code | undefined }) {
  const { account, answers, details, check, outcome, edition, decided, version, link } = record
  const { kind, headline, reason, remarks, steps, notes, findings, weakest, evidence, citations } = account
  const numbersOf = (cited: readonly Citation[]): string =>
    cited
      .map(({ id }) => citations.findIndex((one) => one.id === id) + 1)
      .toSorted((one, other) => one - other)
      .join(', ')
  const said = useSaidSince(steps)
  const later = usePrintedSince().filter(({ says }) => !said.includes(says))
  const inPlay = findings.filter(({ state }) => isInPlay(state))
  const notInPlay = [...new Set(findings.map(({ state }) => state))].filter((state) => !isInPlay(state))
  const facts = [
    { label: text.decidedOn, says: dayInWords(decided) },
    { label: text.rules, says: text.edition(edition.id, edition.revision) },
    { label: text.check, says: check.name },
    ...details,
  ]
  return (
    <div className="hidden leading-[1.35] print:block">
      <header data-outcome={outcome} className="border-l-6 border-tone pl-4">
        <p className="flex items-center gap-2 text-lead font-semibold text-tone">
          <OutcomeSign outcome={outcome} />
          {kind}
        </p>
        <p className="font-serif text-title font-semibold tracking-tight">{headline}</p>
        <p className="mt-1 text-lead">{reason}</p>
        {weakest && weakest.basis !== 'text' && (
          <p className="mt-1 text-small leading-[1.3]">
            <strong className="font-semibold">{restsOnText.weakest}</strong>{' '}
            {restsOnText.rests(weakest.summary, basisNames[weakest.basis])}.
          </p>
        )}
      </header>
      <Pairs pairs={facts.map(({ label, says }) => [label, says])} />
      <Part heading={verdictText.answers}>
        <Pairs pairs={answers.map(({ name, label }) => [name, label])} />
      </Part>
      <AdvicePart heading={verdictText.next} advice={steps} numbersOf={numbersOf} isOrdered />
      <Part heading={verdictText.decided}>
        <ul className="mt-1 columns-2 gap-x-6 text-small leading-[1.3]">
          {inPlay.map((finding) => (
            <PrintedFinding key={finding.requirement} finding={finding} numbers={numbersOf(finding.citations)} />
          ))}
        </ul>
        {notInPlay.map((state) => (
          <p key={state} className="mt-1 text-note leading-tight text-soft">
            {stateNames[state]}:{' '}
            {findings
              .filter((finding) => finding.state === state)
              .map(({ summary }) => summary)
              .join(' ')}
          </p>
        ))}
      </Part>
      <AdvicePart heading={text.notes} advice={[...remarks, ...notes]} numbersOf={numbersOf} said={said} />
      {later.length > 0 && (
        <Part heading={sinceText.heading(later.length)}>
          <ul className="mt-1 list-disc columns-2 gap-x-6 text-note leading-tight">
            {later.map((entry) => (
              <li key={entry.id} data-since={entry.id} className="ml-5 break-inside-avoid">
                <Said entry={entry} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part heading={text.sources}>
        <ol className="mt-1 list-inside list-decimal columns-2 gap-x-6 space-y-0.5 text-note leading-tight">
          {citations.map(({ id, source, says, basis }) => (
            <li key={id} className="break-inside-auto!">
              <strong className="font-semibold">{source}.</strong> {says.join(' ')}
              {basis !== undefined && basis !== 'text' && <span className="text-soft"> ({basisNames[basis]})</span>}
            </li>
          ))}
        </ol>
        <ul className="mt-1 columns-2 gap-x-6 text-note leading-tight text-soft">
          {edition.documents.map(
            ({ short, date, url }) =>
              url !== undefined && (
                <li key={`${short} ${date}`} className="break-inside-avoid">
                  {short}, {date}: <Address url={url} />
                </li>
              ),
          )}
        </ul>
      </Part>
      {evidence.length > 0 && (
        <Part heading={text.papers}>
          <ul className="columns-2 gap-x-6 text-small leading-[1.3]">
            {evidence.map(({ question, keep, shows }) => (
              <li key={question} className="flex gap-2">
                <span aria-hidden="true">☐</span>
                <span>
                  {keep}, {verdictText.toShow(shows)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <footer className="mt-3 flex items-end gap-4 break-inside-avoid text-note leading-tight text-soft">
        {code !== undefined && <QrCode code={code} label="" className="size-[28mm] shrink-0" />}
        <div className="grow">
          <div className="mt-7 mb-2 grid grid-cols-3 gap-8 text-ink">
            {text.signature.map((line) => (
              <p key={line} className="border-t border-ink pt-1">
                {line}
              </p>
            ))}
          </div>
          <p>
            {verdictText.follows(check.follows, edition.laterBriefs)} {edition.standing}
          </p>
          <p>{text.madeWith(productName, version)}</p>
          <p>
            <Address url={link} />
          </p>
        </div>
      </footer>
    </div>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="mt-3">
      <p className="break-after-avoid font-serif text-heading font-semibold">{heading}</p>
      {children}
    </section>
  )
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="mt-2 columns-2 gap-x-8 text-small leading-[1.3]">
      {pairs.map(([name, says]) => (
        <div key={name} className="grid grid-cols-[9rem_minmax(0,1fr)] break-inside-avoid gap-x-3">
          <dt className="text-soft">{name}</dt>
          <dd className="whitespace-pre-line">{says}</dd>
        </div>
      ))}
    </dl>
  )
}

interface AdvicePartProps {
  readonly heading: string
  readonly advice: readonly ReportAdvice[]
  readonly isOrdered?: boolean
  readonly numbersOf: (cited: readonly Citation[]) => string
  /** What is said of later texts further up: it is not printed twice. */
  readonly said?: readonly string[]
}

function AdvicePart({ heading, advice, isOrdered = false, numbersOf, said }: AdvicePartProps) {
  if (advice.length === 0) return undefined
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <Part heading={heading}>
      <List
        className={`mt-1 space-y-1 ${isOrdered ? 'list-decimal' : 'list-disc columns-2 gap-x-6 text-small leading-[1.3]'}`}
      >
        {advice.map(({ lead, says, citations, basis, note, advice: id }) => (
          <li key={lead} className="ml-5 break-inside-auto!">
            <strong className="font-semibold">{lead}.</strong> {says} <Numbers>{numbersOf(citations)}</Numbers>
            <RestsOn basis={basis} />
            <SinceLines note={note} advice={id} {...(said && { said })} />
          </li>
        ))}
      </List>
    </Part>
  )
}

function PrintedFinding({ finding, numbers }: { readonly finding: ReportFinding; readonly numbers: string }) {
  const { state, isCurable, summary, found, readings, basis } = finding
  const isToDo = state === 'unmet' && isCurable
  return (
    <li
      data-state={state}
      {...(isToDo ? { 'data-curable': '' } : {})}
      className="flex items-start gap-x-2 border-t border-line py-1"
    >
      <span className="text-tone">
        <StateSign state={state} isCurable={isCurable} />
      </span>
      <div>
        <p>
          <span className="font-semibold text-tone">{isToDo ? findingsText.toDo : stateNames[state]}.</span>{' '}
          <span className="font-medium">{summary}</span> {found} <Numbers>{numbers}</Numbers>
          <RestsOn basis={basis} />
        </p>
        {readings.map((reading) => (
          <p key={reading} className="text-note leading-tight text-soft">
            {findingsText.ourReading} {reading}
          </p>
        ))}
      </div>
    </li>
  )
}

/** The numbers of what is cited, in brackets. */
const Numbers = ({ children }: { readonly children: string }) =>
  children !== '' && <span className="text-soft">[{children}]</span>
