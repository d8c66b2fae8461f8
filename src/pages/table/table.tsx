import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { download } from '../../browser/download.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Check } from '../../engine/check.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { csvOf, jsonOf } from '../../engine/table/export.ts'
import { decodeFilter, encodeFilter, type Filter } from '../../engine/table/filter.ts'
import type { PackedCheck, PackedTable } from '../../engine/table/packed.ts'
import { select } from '../../engine/table/select.ts'
import { answersIn, rowsIn } from '../../engine/table/table.ts'
import { PlainButton } from '../../ui/button.tsx'
import { useShowMore } from '../../ui/use-show-more.ts'
import { Page } from '../frame/page.tsx'
import { packedCheck } from '../parts/every-path.ts'
import { whatSetsApart } from './apart.ts'
import { FilterForm } from './filter-form.tsx'
import { headOf, PathGroup } from './path-group.tsx'
import { page, paths as text } from './text.ts'

interface TablePageProps {
  readonly edition: Edition
  readonly table: PackedTable
}

/**
 * Every path of a check with what it comes to, narrowed down as the address says:
 * `/rules/table#check=reimaging&outcome=permitted`.
 */
export function TablePage({ edition, table }: TablePageProps) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  usePage(page.title, page.description)
  const filter = decodeFilter(edition, hash)
  const check = checkIn(edition, filter.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${filter.check}`)
  const packed = packedCheck(table, check.id)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {page.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{page.lead}</p>
      <FilterForm
        edition={edition}
        check={check}
        filter={filter}
        onFilter={(next) => navigate(encodeFilter(next), { replace: true })}
      />
      <Paths key={encodeFilter(filter)} edition={edition} check={check} packed={packed} filter={filter} />
    </Page>
  )
}

const shownFirst = 20
const shownMore = 40

interface PathsProps {
  readonly edition: Edition
  readonly check: Check
  readonly packed: PackedCheck
  readonly filter: Filter
}

/** The paths that the filter lets through, kind by kind. */
function Paths({ edition, check, packed, filter }: PathsProps) {
  const groups = useMemo(() => select(packed, filter), [packed, filter])
  const apartOf = useMemo(
    () => whatSetsApart(check, packed, groups, ({ rows }) => headOf(check, answersIn(packed, rows[0] ?? 0))),
    [check, packed, groups],
  )
  const more = useShowMore(groups.length, shownFirst, shownMore)
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)

  function save(format: 'csv' | 'json') {
    const rows = groups.flatMap((group) => group.rows).toSorted((one, other) => one - other)
    const name = `reimaging-advisor-${check.id}-paths.${format}`
    if (format === 'csv') download(name, 'text/csv', csvOf(edition, packed, rows, absoluteUrl))
    else download(name, 'application/json', jsonOf(packed, rows))
  }

  return (
    <section aria-label={text.name} className="once-whole mt-8">
      <h2 className="sr-only">{text.heading}</h2>
      <div className="flex flex-wrap items-center gap-2.5">
        <p role="status" className="mr-auto font-semibold">
          {text.counts(count, rowsIn(packed), groups.length)}
        </p>
        <div className="no-print flex flex-wrap gap-2.5">
          <PlainButton type="button" onClick={() => save('csv')}>
            {text.asCsv}
          </PlainButton>
          <PlainButton type="button" onClick={() => save('json')}>
            {text.asJson}
          </PlainButton>
        </div>
      </div>
      {groups.length === 0 && <p className="mt-4 max-w-measure">{text.none}</p>}
      <ul className="mt-4">
        {groups.slice(0, more.shown).map(({ rows }, place) => (
          <PathGroup key={rows[0]} check={check} packed={packed} rows={rows} apart={apartOf(place)} />
        ))}
      </ul>
      {more.hidden > 0 && (
        <p className="no-print mt-4">
          <PlainButton type="button" onClick={more.showMore}>
            {text.showMore(more.next, more.hidden)}
          </PlainButton>
        </p>
      )}
    </section>
  )
}
