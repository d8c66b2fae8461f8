import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import { type Case, kindOfVerdict, walk } from '../../src/engine/proof/cases.ts'
import { isOfOneFact } from '../../src/engine/step/branches.ts'
import { addressOf } from '../../src/engine/step/step.ts'
import { type ExpectedVerdict, verdictsFile } from './every-verdict.ts'

/**
 * Walks every path once, before any test, and leaves one case of every kind of verdict in a file: of the cases of a
 * kind the one with most to read, because that is where a page breaks or runs over.
 */
export default function findEveryVerdict(): void {
  const found = edition200910.checks.flatMap((check) => [...longestOfEachKind(check)])
  const cover = coverOf(found.map(({ shows }) => shows))
  const verdicts: ExpectedVerdict[] = found.map(({ shows: _, ...verdict }, place) => ({
    ...verdict,
    isInCover: cover.has(place),
  }))
  mkdirSync(dirname(verdictsFile), { recursive: true })
  writeFileSync(verdictsFile, JSON.stringify(verdicts))
}

type Found = Omit<ExpectedVerdict, 'isInCover'> & { readonly shows: readonly string[] }

function longestOfEachKind(check: Check): Iterable<Found> {
  const longest = new Map<string, { readonly found: Found; readonly length: number }>()
  for (const one of walk(check)) {
    const kind = kindOfVerdict(one.verdict)
    const found = foundOf(check, one)
    const length = found.shows.join().length
    if (length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { found, length })
  }
  return Array.from(longest.values(), ({ found }) => found)
}

function foundOf(check: Check, { answers, verdict }: Case): Found {
  const { kind, headline, reason } = check.explain(answers, verdict)
  // Where one open answer ended the check, the page lists no requirement that was not looked at.
  const listed = verdict.findings.filter(({ state }) => !(isOfOneFact(verdict) && state === 'not-reached'))
  return {
    address: addressOf(check, 'verdict', answers),
    outcome: verdict.outcome,
    headline,
    reason,
    states: Object.fromEntries(listed.map(({ requirement, state }) => [requirement, state])),
    shows: [
      kind,
      ...verdict.findings.flatMap(({ requirement, state, curable, readings }) => [
        `${check.id} ${requirement} ${state} ${curable}`,
        ...readings,
      ]),
      ...verdict.notes.map(({ id }) => `${check.id} ${id} ${check.note(id, answers).lead}`),
      ...verdict.advice.map((advice) =>
        check.advise(advice, answers).lead.replaceAll(/Windows [^,]+|Office [^,]+/g, 'a product'),
      ),
    ],
  }
}

/** The places of a few lists that between them hold everything that any list holds: each time the one that adds most. */
function coverOf(lists: readonly (readonly string[])[]): ReadonlySet<number> {
  const open = new Set(lists.flat())
  const chosen = new Set<number>()
  while (open.size > 0) {
    const gains = lists.map((list) => new Set(list.filter((one) => open.has(one))).size)
    const best = gains.indexOf(Math.max(...gains))
    chosen.add(best)
    for (const one of lists[best] ?? []) open.delete(one)
  }
  return chosen
}
