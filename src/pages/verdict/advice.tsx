import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ReportAdvice } from '../../engine/step/report.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { Cited } from '../parts/citations.tsx'
import { PlainLink } from '../parts/links.tsx'
import { RestsOn } from '../parts/rests-on.tsx'
import { LetterForm } from './letter-form.tsx'
import { SinceLines } from './since.tsx'
import { advice as text } from './text.ts'

/** What to do, in the order in which it matters. */
export function Steps({ step, steps }: { readonly step: VerdictStep; readonly steps: readonly ReportAdvice[] }) {
  return <ol className="mt-2 max-w-lead list-decimal space-y-2 pl-6 marker:font-semibold">{entriesOf(step, steps)}</ol>
}

/** What to know, in no order. */
export function Notes({ step, notes }: { readonly step: VerdictStep; readonly notes: readonly ReportAdvice[] }) {
  return <ul className="max-w-lead list-disc space-y-3 pl-6 marker:text-soft">{entriesOf(step, notes)}</ul>
}

const entriesOf = (step: VerdictStep, all: readonly ReportAdvice[]): ReactNode =>
  all.map((entry) => <Entry key={entry.lead} step={step} entry={entry} />)

function Entry({ step, entry }: { readonly step: VerdictStep; readonly entry: ReportAdvice }) {
  const { note, advice, lead, says, citations, basis, question, onward, letter } = entry
  return (
    <li {...(note === undefined ? {} : { 'data-note': note })}>
      <Cited citations={citations}>
        <strong className="font-semibold">{lead}.</strong> {says}
        <RestsOn basis={basis} />
        {question !== undefined && (
          <>
            {' '}
            <Link to={question.address} className="whitespace-nowrap">
              {text.change}
              <span className="sr-only">: {question.name}</span>
            </Link>
          </>
        )}
      </Cited>
      <SinceLines note={note} advice={advice} />
      {onward !== undefined && (
        <p className="mt-2">
          <PlainLink to={onward.address}>{onward.label}</PlainLink>
        </p>
      )}
      {letter !== undefined && <LetterForm letter={letter} step={step} />}
    </li>
  )
}
