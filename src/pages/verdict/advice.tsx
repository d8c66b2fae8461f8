import { Link } from 'react-router'
import type { ReportAdvice } from '../../engine/step/report.ts'
import { MarginNotes, Noted, NoteNumbers } from '../parts/citations.tsx'
import { MainLink } from '../parts/links.tsx'
import { LetterForm } from './letter-form.tsx'
import { advice as text } from './text.ts'

interface AdviceListProps {
  /** What the advice is, as a name for its notes. */
  readonly about: string
  readonly advice: readonly ReportAdvice[]
  readonly isOrdered?: boolean
}

/** Steps are numbered; notes are not. */
export function AdviceList({ about, advice, isOrdered = false }: AdviceListProps) {
  const entries = advice.map((entry) => <Entry key={entry.lead} entry={entry} />)
  return (
    <Noted cited={advice} about={about}>
      {isOrdered ? (
        <ol className="mt-3 list-decimal space-y-4 pl-6 marker:font-semibold print:mt-1 print:space-y-1">{entries}</ol>
      ) : (
        <ul className="mt-3 list-disc space-y-3.5 pl-6 marker:text-soft print:mt-1 print:space-y-1">{entries}</ul>
      )}
    </Noted>
  )
}

function Entry({ entry }: { readonly entry: ReportAdvice }) {
  const { note, lead, says, citations, question, onward, letter } = entry
  return (
    <li {...(note === undefined ? {} : { 'data-note': note })}>
      <div className="grid gap-x-8 grid-cols-(--columns-noted-list)">
        <p>
          <strong className="font-semibold">{lead}.</strong> {says}
          {question !== undefined && (
            <>
              {' '}
              <Link to={question.address} className="no-print whitespace-nowrap">
                {text.answerAgain}
                <span className="sr-only">: {question.name}</span>
              </Link>
            </>
          )}
          <NoteNumbers citations={citations} />
        </p>
        <MarginNotes citations={citations} />
      </div>
      {onward !== undefined && (
        <p className="no-print mt-3">
          <MainLink to={onward.address}>{onward.label}</MainLink>
        </p>
      )}
      {letter !== undefined && <LetterForm letter={letter} />}
    </li>
  )
}
