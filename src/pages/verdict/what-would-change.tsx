import { useMemo } from 'react'
import { Link } from 'react-router'
import { useChunk } from '../../browser/chunk.ts'
import { resumeAddress, type VerdictStep } from '../../engine/step/step.ts'
import { bestOf, type Change } from '../../engine/table/what-would-change.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { MarginNotes, Noted, NoteNumbers } from '../parts/citations.tsx'
import { packedCheck, tableChunkOf } from '../parts/every-path.ts'
import { Loading } from '../parts/lazy-disclosure.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { citedFor, openMatters, type RankedChanges, rankedChanges, saysOf } from './changes.ts'
import { notesOf, changes as text } from './text.ts'

/** The smallest changes that lead to a better verdict, found by looking at every path of the check. */
export function WhatWouldChange({ step }: { readonly step: VerdictStep }) {
  const { content: table, hasFailed } = useChunk(tableChunkOf(step.check))
  const changes = useMemo(() => table && rankedChanges(packedCheck(table, step.check.id), step), [table, step])
  return (
    <Section heading={text.heading} isForScreen>
      {changes === undefined ? <Loading hasFailed={hasFailed} /> : <Changes step={step} changes={changes} />}
    </Section>
  )
}

function Changes({
  step,
  changes: { first, others },
}: {
  readonly step: VerdictStep
  readonly changes: RankedChanges
}) {
  const { missing } = step.verdict
  if (first.length === 0)
    return <p className="mt-3">{missing.length > 2 ? text.tooManyMissing(missing.length) : text.none}</p>
  return (
    <>
      <ChangeList step={step} changes={first} />
      {others.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={text.more(others.length)}>
            <ChangeList step={step} changes={others} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

function ChangeList({ step, changes }: { readonly step: VerdictStep; readonly changes: readonly Change[] }) {
  const { library } = step.check
  return (
    <Noted
      cited={changes.map((change) => ({ citations: library.citationsOf(citedFor(step, change)) }))}
      about={notesOf.changes}
    >
      <ul className="mt-3">
        {changes.map((change) => (
          <ChangeLine key={JSON.stringify(change.answers)} step={step} change={change} />
        ))}
      </ul>
    </Noted>
  )
}

/** Another answer or two, and what they lead to. */
function ChangeLine({ step, change }: { readonly step: VerdictStep; readonly change: Change }) {
  const { check, facts } = step
  const { answers, outcomes } = change
  const outcome = bestOf(outcomes)
  const isCertain = outcomes.length === 1
  const citations = check.library.citationsOf(citedFor(step, change))
  return (
    <li
      data-outcome={outcome}
      className="grid grid-cols-(--columns-noted) gap-x-8 border-t border-line py-3 last:border-b"
    >
      <div>
        <p>
          {saysOf(step, change)}{' '}
          <Link to={resumeAddress(check, { ...facts, ...answers })} className="whitespace-nowrap">
            {isCertain ? text.seeVerdict : text.goOn}
          </Link>
          <NoteNumbers citations={citations} />
        </p>
        <p className="mt-0.5 text-small text-soft">
          <span className="inline-flex items-center gap-2 align-bottom font-semibold text-tone">
            <OutcomeSign outcome={outcome} />
            {outcomeNames[outcome]}
          </span>
          {!isCertain && text.atBest(openMatters(step, change))}
        </p>
      </div>
      <MarginNotes citations={citations} />
    </li>
  )
}
