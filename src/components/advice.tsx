import { Link } from 'react-router'
import type { AccountAdvice } from '../wizard/account.ts'
import { MainLink } from './button.tsx'
import { Cites } from './cites.tsx'
import { LetterForm } from './letter-form.tsx'

interface AdviceListProps {
  readonly advice: readonly AccountAdvice[]
  readonly isOrdered?: boolean
}

/** Steps are numbered; notes are not. */
export function AdviceList({ advice, isOrdered = false }: AdviceListProps) {
  const entries = advice.map((entry) => <Entry key={entry.lead} entry={entry} />)
  return isOrdered ? (
    <ol className="mt-3 list-decimal space-y-4 pl-6 print:mt-1.5 print:space-y-1.5 marker:font-semibold">{entries}</ol>
  ) : (
    <ul className="mt-3 list-disc space-y-3 pl-6 print:mt-1.5 print:space-y-1.5 marker:text-soft">{entries}</ul>
  )
}

function Entry({ entry }: { readonly entry: AccountAdvice }) {
  const { note, lead, says, citations, question, onward, letter } = entry
  return (
    <li {...(note === undefined ? {} : { 'data-note': note })}>
      <div className="gap-x-5 wide:grid wide:grid-cols-(--columns-advice)">
        <p>
          <strong className="font-semibold">{lead}.</strong> {says}
          {question !== undefined && (
            <>
              {' '}
              <Link to={question.address} className="no-print">
                Answer again<span className="sr-only">: {question.name}</span>
              </Link>
            </>
          )}
        </p>
        <Cites citations={citations} />
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
