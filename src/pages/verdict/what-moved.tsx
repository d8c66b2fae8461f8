import { Link } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { movedBetween } from '../../engine/step/changed-from.ts'
import { comparisonAddress } from '../../engine/step/comparison-link.ts'
import { asRemembered, type VerdictStep } from '../../engine/step/step.ts'
import { moved as text } from './text.ts'

interface WhatMovedProps {
  readonly id: string
  readonly edition: Edition
  readonly before: VerdictStep
  readonly step: VerdictStep
}

/** What a changed answer has moved, with the way back. The heading of the page is described by it, so it is heard. */
export function WhatMoved({ id, edition, before, step }: WhatMovedProps) {
  const { check, facts, verdict, hash } = step
  const { changed, added, dropped, reworded } = movedBetween(before, step)
  const was = check.explain(before.facts, before.verdict).kind
  const now = check.explain(facts, verdict).kind
  return (
    <section
      aria-label={text.about}
      data-outcome={verdict.outcome}
      className="no-print mb-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-y border-line bg-tone px-4 py-2.5 text-small"
    >
      <p id={id} className="space-x-1.5">
        {changed.map(({ name, was: from, now: to }) => (
          <span key={name}>{text.answer(name, from, to)}</span>
        ))}
        <strong className="font-semibold">{was === now ? text.same(now) : text.verdict(was, now)}</strong>
        {added.map(({ name, now: to }) => (
          <span key={name}>{text.added(name, to)}</span>
        ))}
        {dropped.length > 0 && <span>{text.dropped(dropped)}</span>}
        {reworded.map(({ question, label, address }) => (
          <span key={question}>
            <span>{text.reworded(check.question(question, facts).ask, label)}</span>{' '}
            <Link to={address}>{text.lookAgain}</Link>
          </span>
        ))}
      </p>
      <p className="flex gap-x-5">
        <Link
          to={asRemembered(before.address, before.memory)}
          className="inline-flex min-h-6 items-center touch:min-h-11"
        >
          {text.undo}
        </Link>
        <Link
          to={comparisonAddress(edition, check, [{ hash: before.hash }, { hash }])}
          className="inline-flex min-h-6 items-center touch:min-h-11"
        >
          {text.compare}
        </Link>
      </p>
    </section>
  )
}
