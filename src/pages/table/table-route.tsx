import { packed as table } from 'virtual:truth-table'
import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { wholeAddress } from '../../browser/absolute-url.ts'
import { download } from '../../browser/download.ts'
import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { csvOf, jsonOf } from '../../engine/table/export.ts'
import { decodeFilter, encodeFilter, type Filter } from '../../engine/table/filter.ts'
import { select } from '../../engine/table/select.ts'
import { Paths, TableScreen } from './table.tsx'

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
      <SelectedPaths key={encodeFilter(filter)} edition={edition} check={check} filter={filter} />
    </TableScreen>
  )
}

interface SelectedPathsProps {
  readonly edition: Edition
  readonly check: Check
  readonly filter: Filter
}

function SelectedPaths({ edition, check, filter }: SelectedPathsProps) {
  const packed = table.checks.find(({ id }) => id === check.id)
  if (packed === undefined) throw new Error(`The truth table has no check ${check.id}`)
  const groups = useMemo(() => select(packed, filter), [packed, filter])

  function save(format: 'csv' | 'json') {
    if (packed === undefined) return
    const rows = groups.flatMap((group) => group.rows).toSorted((one, other) => one - other)
    const name = `reimaging-advisor-${check.id}-paths.${format}`
    if (format === 'csv') download(name, 'text/csv', csvOf(edition, packed, rows, wholeAddress))
    else download(name, 'application/json', jsonOf(packed, rows))
  }
  return <Paths check={check} packed={packed} groups={groups} onDownload={save} />
}
