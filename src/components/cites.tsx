import { Link } from 'react-router'
import type { Citation } from '../wizard/citation.ts'

/** Citations as small notes: each opens what is said there, in plain words, with document, date and place. */
export function Cites({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="mt-1.5 flex flex-wrap content-start gap-x-4 gap-y-1 text-note text-soft print:mt-0 print:gap-x-3 print:gap-y-0">
      {citations.map((citation) => (
        <li key={citation.id} className="has-[details[open]]:w-full">
          <Cite citation={citation} />
        </li>
      ))}
    </ul>
  )
}

function Cite({ citation }: { readonly citation: Citation }) {
  return (
    <details>
      <summary className="inline-block min-h-6 underline decoration-dotted underline-offset-3 print:min-h-0 print:no-underline">
        {citation.label}
      </summary>
      <div className="no-print my-2 max-w-measure border-l-2 border-line pl-3">
        <p className="font-semibold text-ink">{citation.about}</p>
        {citation.says.map((statement) => (
          <p key={statement} className="mt-1">
            {statement}
          </p>
        ))}
        <p className="mt-1.5">
          {citation.document}, {citation.date}, <Link to={citation.address}>{citation.place}</Link>
        </p>
      </div>
    </details>
  )
}
