import { expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { truthTable } from '../../../src/engine/table/truth-table.ts'
import { casesOf } from '../../cases.ts'

it('the truth table has a row for every path, each with the same keys in the same order', () => {
  const rows = [...truthTable(edition200910, casesOf)]
  expect(rows).toHaveLength(35_633 + 12_633)
  for (const row of rows) expect(Object.keys(row).join()).toBe('check,answers,outcome,findings,notes,citations')
})

it('a row of the truth table shows outcome, findings, notes and citations', () => {
  const [first] = truthTable({ ...edition200910, checks: edition200910.checks.slice(1) })
  expect(first).toMatchInlineSnapshot(`
    {
      "answers": {
        "agreement": "open-license",
        "currentOs": "windows-vista-business",
        "oldSystem": "remove",
        "osState": "installed",
        "target": "windows-xp-professional",
      },
      "check": "upgrade",
      "citations": [
        "upgrade-only",
        "select-open",
        "concurrent",
        "no-full-licenses",
        "sa-concurrent",
        "upgrade-table",
      ],
      "findings": [
        {
          "requirement": "vl-customer",
          "state": "met",
        },
        {
          "requirement": "of-its-time",
          "state": "met",
        },
        {
          "requirement": "qualifying-os",
          "state": "met",
        },
        {
          "requirement": "licensed-here",
          "state": "met",
        },
        {
          "requirement": "company-wide-order",
          "state": "not-applicable",
        },
        {
          "requirement": "running-both",
          "state": "met",
        },
      ],
      "notes": [
        "tied",
        "both-products",
      ],
      "outcome": "permitted",
    }
  `)
})
