import { Link } from 'react-router'
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { Citation } from '../../engine/sources/library.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { MarginNotes, Noted, NoteNumbers } from '../parts/citations.tsx'
import { OutcomeSign } from '../parts/sign.tsx'

/** Another answer or two, and what they lead to. */
export interface ShownChange {
  readonly says: string
  /** What it comes to, or may come to at best. */
  readonly outcome: Outcome
  readonly isCertain: boolean
  /** What it then depends on. */
  readonly depends: string | undefined
  readonly address: string
  readonly citations: readonly Citation[]
}

interface ChangesProps {
  readonly first: readonly ShownChange[]
  /** Folded away: more of the same kind. */
  readonly others: readonly ShownChange[]
  /** What to say where there are none. */
  readonly none: string
}

/** The smallest changes that lead to a better verdict. */
export function Changes({ first, others, none }: ChangesProps) {
  if (first.length === 0) return <p className="mt-3">{none}</p>
  return (
    <>
      <ChangeList changes={first} />
      {others.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={`${others.length} more of these`}>
            <ChangeList changes={others} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  return (
    <Noted cited={changes} about="what would change this verdict">
      <ul className="mt-3">
        {changes.map((change) => (
          <ChangeLine key={change.address} change={change} />
        ))}
      </ul>
    </Noted>
  )
}

function ChangeLine({ change }: { readonly change: ShownChange }) {
  const { says, outcome, isCertain, depends, address, citations } = change
  return (
    <li
      data-outcome={outcome}
      className="grid grid-cols-(--columns-noted) gap-x-8 border-t border-line py-3 last:border-b"
    >
      <div>
        <p>
          {says}{' '}
          <Link to={address} className="whitespace-nowrap">
            {isCertain ? 'See that verdict' : 'Go on with that'}
          </Link>
          <NoteNumbers citations={citations} />
        </p>
        <p className="mt-0.5 text-small text-soft">
          <span className="inline-flex items-center gap-2 align-bottom font-semibold text-tone">
            <OutcomeSign outcome={outcome} />
            {outcomeNames[outcome]}
          </span>
          {depends !== undefined && ` at best. It then depends on ${depends}.`}
        </p>
      </div>
      <MarginNotes citations={citations} />
    </li>
  )
}
