import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { scrollAndFocus } from '../../browser/focus.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Correction, CorrectionCount } from '../../engine/corrections.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { Page } from '../frame/page.tsx'
import { countsOf, page as text } from './text.ts'

interface CorrectionsPageProps {
  readonly edition: Edition
  readonly counts: readonly CorrectionCount[]
}

/** Each correction of the edition's rules, opened at the one that the address names: `/corrections#own-licence`. */
export function CorrectionsPage({ edition, counts }: CorrectionsPageProps) {
  const { hash } = useLocation()
  usePage(text.title, text.description)
  useEffect(() => {
    if (hash.length > 1) scrollAndFocus(hash.slice(1))
  }, [hash])
  const { number, date } = edition.revision
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      <p className="mt-3 max-w-measure text-small text-soft">{text.revision(edition.id, number, date)}</p>
      {edition.corrections.length === 0 && <p className="mt-10">{text.noneYet}</p>}
      {edition.corrections.map((correction) => (
        <CorrectionSection
          key={correction.id}
          edition={edition}
          correction={correction}
          count={counts.find(({ id }) => id === correction.id)}
        />
      ))}
    </Page>
  )
}

interface CorrectionSectionProps {
  readonly edition: Edition
  readonly correction: Correction
  readonly count: CorrectionCount | undefined
}

function CorrectionSection({ edition, correction, count }: CorrectionSectionProps) {
  const { id, before, now, why, since } = correction
  const rows = [
    [text.check, checkIn(edition, correction.check)?.name ?? correction.check],
    [text.before, before],
    [text.why, why],
    [text.since, text.sinceRevision(since.number, since.date)],
    ...(count === undefined ? [] : [[text.changed, countsOf(count)] as const]),
  ] as const
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-now`} className="mt-10 max-w-measure scroll-mt-4">
      <h2 id={`${id}-now`} className="text-heading">
        {now}
      </h2>
      <dl className="mt-3 space-y-2">
        {rows.map(([term, says]) => (
          <div key={term}>
            <dt className="text-note text-soft">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {count?.example !== undefined && (
        <p className="no-print mt-2">
          <Link to={count.example} className="inline-flex min-h-6 items-center touch:min-h-11">
            {text.example}
            <span className="sr-only">: {now}</span>
          </Link>
        </p>
      )}
    </section>
  )
}
