import { useState } from 'react'
import { Link } from 'react-router'
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { State } from '../../engine/rules/state.ts'
import { PlainButton } from '../../ui/button.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { stateNames } from '../../words/outcomes.ts'
import { OutcomeSign } from '../parts/sign.tsx'

/** Paths that come to one kind of verdict. */
export interface ShownGroup {
  readonly outcome: Outcome
  readonly kind: string
  /** What brings the outcome about. */
  readonly because: readonly string[]
  /** Why, in the words of its first path. */
  readonly example: string
  readonly paths: number
  /** All that is only worked out once the group is opened. */
  readonly open: () => OpenGroup
}

export interface OpenGroup {
  readonly states: readonly { readonly summary: string; readonly state: State }[]
  readonly notes: readonly string[]
  /** Answers that are the same on all its paths. */
  readonly common: readonly { readonly name: string; readonly label: string }[]
  /** The names of the answers that differ. */
  readonly differing: readonly string[]
  /** The paths from one place to another. */
  readonly rows: (from: number, to: number) => readonly ShownPath[]
}

export interface ShownPath {
  readonly address: string
  /** The differing answers; empty where a question is not asked. */
  readonly labels: readonly string[]
}

const atOnce = 25

/** A kind of verdict that opens to its requirements, notes and paths. */
export function PathGroup({ group }: { readonly group: ShownGroup }) {
  const [isOpen, setIsOpen] = useState(false)
  const { outcome, kind, because, example, paths } = group
  return (
    <li data-outcome={outcome} className="border-t border-line last:border-b">
      <details className="group" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3 hover:bg-sunk sm:grid-cols-[auto_minmax(0,1fr)_auto]">
          <span className="pt-px text-tone">
            <OutcomeSign outcome={outcome} />
          </span>
          <span className="max-w-measure">
            <span className="font-semibold text-tone">{kind}</span>
            {because.map((reason) => (
              <span key={reason} className="block text-small text-soft">
                {reason}
              </span>
            ))}
            <span className="block text-small text-soft">For example: {example}</span>
          </span>
          <span className="col-start-2 text-small tabular-nums text-soft sm:col-start-3 sm:row-start-1">
            {paths.toLocaleString('en')} {paths === 1 ? 'path' : 'paths'}{' '}
            <span aria-hidden="true" className="inline-block group-open:rotate-90">
              ›
            </span>
          </span>
        </summary>
        {isOpen && <GroupContent group={group.open()} count={paths} kind={kind} />}
      </details>
    </li>
  )
}

interface ContentProps {
  readonly group: OpenGroup
  readonly count: number
  readonly kind: string
}

function GroupContent({ group, count, kind }: ContentProps) {
  const [shown, setShown] = useState(atOnce)
  const { states, notes, common, differing, rows } = group
  return (
    <div className="mb-6 space-y-5 pt-1 text-small sm:pl-9">
      <Pairs
        heading="Requirements"
        pairs={states.map(({ summary, state }) => ({ name: stateNames[state], label: summary }))}
      />
      {notes.length > 0 && (
        <div>
          <h3 className="font-semibold">Notes</h3>
          <ul className="list-disc pl-5 text-soft">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <Pairs heading={count === 1 ? 'Answers' : 'The same on all paths'} pairs={common} />
      {differing.length > 0 ? (
        <ScrollRegion name={`Paths to: ${kind}`}>
          <table className="min-w-4xl border-collapse text-note">
            <thead>
              <tr>
                <th scope="col" className="border-b border-soft py-1 pr-4 text-left align-bottom">
                  Path
                </th>
                {differing.map((name) => (
                  <th key={name} scope="col" className="border-b border-soft py-1 pr-4 text-left align-bottom">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows(0, shown).map(({ address, labels }, index) => (
                <tr key={address}>
                  <th
                    scope="row"
                    className="border-b border-line py-1 pr-4 text-left align-top font-normal whitespace-nowrap"
                  >
                    <Link to={address}>Path {index + 1}</Link>
                  </th>
                  {differing.map((name, place) => (
                    <td key={name} className="border-b border-line py-1 pr-4 align-top">
                      {labels[place]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : (
        rows(0, 1).map(({ address }) => (
          <p key={address}>
            <Link to={address}>Open this verdict</Link>
          </p>
        ))
      )}
      {count > shown && (
        <PlainButton type="button" onClick={() => setShown(shown + 4 * atOnce)}>
          Show {Math.min(4 * atOnce, count - shown)} more of {(count - shown).toLocaleString('en')}
        </PlainButton>
      )}
    </div>
  )
}

interface PairsProps {
  readonly heading: string
  readonly pairs: readonly { readonly name: string; readonly label: string }[]
}

function Pairs({ heading, pairs }: PairsProps) {
  if (pairs.length === 0) return undefined
  return (
    <div>
      <h3 className="font-semibold">{heading}</h3>
      <dl className="mt-1 space-y-1.5 sm:space-y-0">
        {pairs.map(({ name, label }) => (
          <div key={`${name} ${label}`} className="gap-x-3 sm:grid sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <dt className="text-soft">{name}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
