import { useMemo } from 'react'
import { Link } from 'react-router'
import { useChunk } from '../../browser/chunk.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { bestOf } from '../../engine/table/what-would-change.ts'
import { Fold } from '../../ui/fold.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { Cited } from '../parts/citations.tsx'
import { packedCheck, tableChunkOf } from '../parts/every-path.ts'
import { Loading } from '../parts/lazy-disclosure.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { citedFor, openMatters, type WayToChange, waysToChange } from './changes.ts'
import { changes as text } from './text.ts'

/** The smallest changes that lead to a better verdict, found by looking at every path of the check. */
export function WhatWouldChange({ step }: { readonly step: VerdictStep }) {
  const { content: table, hasFailed } = useChunk(tableChunkOf(step.check))
  const ways = useMemo(() => table && waysToChange(packedCheck(table, step.check.id), step), [table, step])
  const count = ways && ways.act.length + ways.fact.length
  const { missing } = step.verdict
  return (
    <Fold heading={text.heading(count)}>
      {ways === undefined && <Loading hasFailed={hasFailed} />}
      {count === 0 && <p>{missing.length > 2 ? text.tooManyMissing(missing.length) : text.none}</p>}
      <div className="space-y-5">
        {(['act', 'fact'] as const).map((group) => (
          <Ways key={group} heading={text.groups[group]} step={step} ways={ways?.[group] ?? []} />
        ))}
      </div>
    </Fold>
  )
}

interface WaysProps {
  readonly heading: string
  readonly step: VerdictStep
  readonly ways: readonly WayToChange[]
}

function Ways({ heading, step, ways }: WaysProps) {
  if (ways.length === 0) return undefined
  return (
    <div>
      <h3 className="text-small font-semibold">{heading}</h3>
      <ul className="mt-1.5">
        {ways.map((way) => (
          <Way key={way.says} step={step} way={way} />
        ))}
      </ul>
    </div>
  )
}

/** Another answer or two, and what they lead to. */
function Way({ step, way }: { readonly step: VerdictStep; readonly way: WayToChange }) {
  const { says, first, others, address } = way
  const outcome = bestOf(first.outcomes)
  const isCertain = first.outcomes.length === 1
  return (
    <li data-outcome={outcome} className="border-t border-line py-2.5 last:border-b">
      <Cited citations={step.check.library.citationsOf(citedFor(step, first))}>
        {says}{' '}
        <Link to={address} className="whitespace-nowrap">
          {others.length > 0 ? text.changeAnswer : isCertain ? text.seeVerdict : text.goOn}
          <span className="sr-only">: {says}</span>
        </Link>
      </Cited>
      <p className="mt-0.5 text-small text-soft">
        {!isCertain && `${text.atBest} `}
        <span className="inline-flex items-center gap-2 align-bottom font-semibold text-tone">
          <OutcomeSign outcome={outcome} />
          {outcomeNames[outcome]}
        </span>
        {!isCertain && text.dependsOn(openMatters(step, first))}
      </p>
    </li>
  )
}
