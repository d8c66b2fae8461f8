import { Link } from 'react-router'
import type { GivenAnswer } from '../wizard/step.ts'

/** The answers given so far, each with a way to change it. */
export function Answers({ given }: { readonly given: readonly GivenAnswer[] }) {
  return (
    <dl className="text-small print:columns-2 print:gap-x-10">
      {given.map(({ question, name, label, address }) => (
        <div
          key={question}
          data-answer={question}
          className="border-t border-line py-2 first:border-t-0 print:grid print:break-inside-avoid print:grid-cols-[11rem_minmax(0,1fr)] print:border-t-0 print:py-0.5"
        >
          <dt className="text-soft">{name}</dt>
          <dd className="flex items-baseline justify-between gap-4">
            <span>{label}</span>
            <Link to={address} className="no-print shrink-0 py-0.5">
              Change<span className="sr-only"> {name}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}
