import { type ReactNode, useState } from 'react'
import { usePage } from '../../browser/use-page.ts'
import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { decodeFilter, encodeFilter, type Filter, unasked } from '../../engine/table/filter.ts'
import type { PackedCheck } from '../../engine/table/packed.ts'
import type { Group } from '../../engine/table/select.ts'
import { rowsIn } from '../../engine/table/table.ts'
import { PlainButton } from '../../ui/button.tsx'
import { outcomeNames, stateNames } from '../../words/outcomes.ts'
import { Page } from '../frame/page.tsx'
import { FilterForm, type FilterSection } from './filter-form.tsx'
import { PathGroup } from './path-group.tsx'
import { shownGroup } from './table-groups.ts'

interface TableScreenProps {
  readonly edition: Edition
  readonly check: Check
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  /** The paths that are let through. */
  readonly children: ReactNode
}

/** Every path of a check with what it comes to, narrowed down by answers, outcome and requirements. */
export function TableScreen({ edition, check, filter, onFilter, children }: TableScreenProps) {
  usePage(
    'Every path and its verdict',
    'Every complete way through the questions and the verdict it comes to, to be narrowed down and downloaded.',
  )
  const isNarrowed = encodeFilter(filter) !== encodeFilter({ check: check.id, answers: {}, states: {} })
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Every path and its verdict
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        All complete ways through the questions, worked out by the same rules as every check here. Paths that come to
        the same kind of verdict stand together; product names do not tell them apart.
      </p>
      <FilterForm
        choices={[
          {
            name: 'check',
            label: 'Check',
            chosen: filter.check,
            options: edition.checks.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'outcome',
            label: 'Verdict',
            chosen: filter.outcome ?? '',
            options: [any, ...choicesOf(outcomeNames)],
          },
        ]}
        sections={[answersSection(check, filter), requirementsSection(check, filter)]}
        onChange={(chosen) => onFilter(decodeFilter(edition, `#${new URLSearchParams(chosen)}`))}
      >
        {isNarrowed && (
          <PlainButton type="button" onClick={() => onFilter({ check: check.id, answers: {}, states: {} })}>
            Show all paths
          </PlainButton>
        )}
      </FilterForm>
      {children}
    </Page>
  )
}

const any = { value: '', label: 'Any' }

const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

function answersSection(check: Check, filter: Filter): FilterSection {
  return {
    heading: 'Narrow down by answers',
    choices: check.flow.questions.map(({ id, values }) => {
      const { short, option } = check.question(id, {})
      return {
        name: id,
        label: short,
        chosen: filter.answers[id] ?? '',
        options: [
          any,
          ...values.map((value) => ({ value, label: option(value).label })),
          { value: unasked, label: 'Not asked' },
        ],
      }
    }),
  }
}

function requirementsSection(check: Check, filter: Filter): FilterSection {
  return {
    heading: 'Narrow down by requirements',
    choices: check.requirements.map(({ id, summary }) => ({
      name: id,
      label: summary,
      chosen: filter.states[id] ?? '',
      options: [any, ...choicesOf(stateNames)],
    })),
  }
}

const atOnce = 20

interface PathsProps {
  readonly check: Check
  readonly packed: PackedCheck
  readonly groups: readonly Group[]
  readonly onDownload: (format: 'csv' | 'json') => void
}

/** The paths that a filter lets through, kind by kind. */
export function Paths({ check, packed, groups, onDownload }: PathsProps) {
  const [shown, setShown] = useState(atOnce)
  const paths = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const more = groups.length - shown
  return (
    <section aria-label="Paths" className="mt-8">
      <h2 className="sr-only">Kinds of verdict</h2>
      <div className="flex flex-wrap items-center gap-2.5">
        <p role="status" className="mr-auto font-semibold">
          {paths.toLocaleString('en')} of {rowsIn(packed).toLocaleString('en')} paths,{' '}
          {groups.length.toLocaleString('en')} {groups.length === 1 ? 'kind' : 'kinds'} of verdict
        </p>
        <div className="no-print flex flex-wrap gap-2.5">
          <PlainButton type="button" onClick={() => onDownload('csv')}>
            Download as CSV
          </PlainButton>
          <PlainButton type="button" onClick={() => onDownload('json')}>
            Download as JSON
          </PlainButton>
        </div>
      </div>
      {groups.length === 0 && (
        <p className="mt-4 max-w-measure">
          No path has all of this at once. Set one of the choices back to “Any”: some answers, for example, are never
          asked together.
        </p>
      )}
      <ul className="mt-4">
        {groups.slice(0, shown).map((group) => (
          <PathGroup key={group.rows[0]} group={shownGroup(check, packed, group)} />
        ))}
      </ul>
      {more > 0 && (
        <p className="no-print mt-4">
          <PlainButton type="button" onClick={() => setShown(shown + 2 * atOnce)}>
            Show {Math.min(2 * atOnce, more)} more of {more.toLocaleString('en')} kinds
          </PlainButton>
        </p>
      )}
    </section>
  )
}
