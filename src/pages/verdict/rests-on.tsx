/** On what a verdict stands, and what it is subject to. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictReport } from '../../engine/step/report.ts'
import { basisNames } from '../../words/bases.ts'
import { restsOn as text } from './text.ts'

/** The weakest point of a verdict in words. Nothing where the edition makes no difference between its sources. */
export function WeakestPoint({ report: { weakest } }: { readonly report: VerdictReport }) {
  if (weakest === undefined) return undefined
  const { basis, summary, citations } = weakest
  const [first] = citations
  return (
    <p data-weakest={basis} className="mt-2 text-small">
      {basis === 'text' ? (
        text.noneWeak
      ) : (
        <>
          <strong className="font-semibold">{text.weakest}</strong> {text.rests(summary, basisNames[basis])}
          {/* No link: it would stand before Copy link, and the requirement below has it. */}
          {first !== undefined && ` (${first.document}, ${first.date})`}.
        </>
      )}
    </p>
  )
}

/** What every verdict of the edition is subject to, and the way to what was not read. */
export function Standing({ edition: { base, standing, unread = [] } }: { readonly edition: Edition }): ReactNode {
  return (
    standing !== undefined && (
      <p className="mt-2 max-w-measure">
        {standing} {unread.length > 0 && <Link to={`${base}/unread`}>{text.unread(unread.length)}</Link>}
      </p>
    )
  )
}
