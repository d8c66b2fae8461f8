import { Suspense, use, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Paths, TableScreen } from '../screens/table.tsx'
import { csvOf, jsonOf } from '../table/export.ts'
import { decodeFilter, encodeFilter, type Filter } from '../table/filter.ts'
import { select } from '../table/select.ts'
import type { Check } from '../wizard/check.ts'
import type { Edition } from '../wizard/edition.ts'
import { download } from './download.ts'
import { wholeAddress } from './whole-address.ts'

// Asked for as soon as anything of this page is, and by no other page.
const table = import('virtual:truth-table')

/** The truth table, narrowed down as the address says: `/rules/table#check=reimaging&outcome=permitted`. */
export function TableRoute({ edition }: { readonly edition: Edition }) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const filter = decodeFilter(edition, hash)
  const check = edition.checks.find(({ id }) => id === filter.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${filter.check}`)
  return (
    <TableScreen
      edition={edition}
      check={check}
      filter={filter}
      onFilter={(next) => navigate(encodeFilter(next), { replace: true })}
    >
      <Suspense fallback={<p className="mt-8 text-soft">Loading every path…</p>}>
        <LoadedPaths key={encodeFilter(filter)} edition={edition} check={check} filter={filter} />
      </Suspense>
    </TableScreen>
  )
}

interface LoadedPathsProps {
  readonly edition: Edition
  readonly check: Check
  readonly filter: Filter
}

function LoadedPaths({ edition, check, filter }: LoadedPathsProps) {
  const packed = use(table).packed.checks.find(({ id }) => id === check.id)
  if (packed === undefined) throw new Error(`The truth table has no check ${check.id}`)
  const groups = useMemo(() => select(packed, filter), [packed, filter])
  const rows = groups.flatMap((group) => group.rows).toSorted((one, other) => one - other)

  function save(format: 'csv' | 'json') {
    if (packed === undefined) return
    const name = `reimaging-advisor-${check.id}-paths.${format}`
    if (format === 'csv') download(name, 'text/csv', csvOf(edition, packed, rows, wholeAddress))
    else download(name, 'application/json', jsonOf(packed, rows))
  }
  return <Paths check={check} packed={packed} groups={groups} onDownload={save} />
}
