import { Link } from 'react-router'
import type { GivenAnswer } from '../../engine/step/step.ts'
import { answers as text } from './text.ts'

interface AnswersProps {
  readonly given: readonly GivenAnswer[]
  /** Whose they are, behind the name of each, where a page shows those of two cases. */
  readonly whose?: string
}

/** The answers given so far, each with a way to change it. */
export function Answers({ given, whose = '' }: AnswersProps) {
  return (
    <div className="@container">
      <dl className="text-small print:columns-2 print:gap-x-8">
        {given.map(({ question, name, label, address }) => (
          <div
            key={question}
            data-answer={question}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-t border-line py-2 last:border-b @md:grid-cols-[11rem_minmax(0,1fr)_auto] print:break-inside-avoid print:grid-cols-[11rem_minmax(0,1fr)] print:border-0! print:py-0.5"
          >
            <dt className="col-span-2 text-soft @md:col-span-1 print:col-span-1">{name}</dt>
            <dd className="contents">
              <span>{label}</span>
              <Link to={address} className="no-print inline-flex min-h-6 items-center touch:min-h-11 touch:px-2">
                {text.change}
                <span className="sr-only">{` ${name}${whose}`}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
