import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { inOrder } from '../../saved/edit.ts'
import { linkOf } from '../../saved/open.ts'
import { useSaved } from '../../saved/store.ts'

/** A check that is saved in this browser, as a case to compare. */
export interface SavedCase {
  readonly id: string
  readonly name: string
  readonly hash: string
}

/**
 * The cases of a check that are saved in this browser, without those that are shown already.
 *
 * @param shown Their addresses.
 */
export function useSavedCases(edition: Edition, check: Check, shown: readonly string[]): readonly SavedCase[] {
  const kept = useSaved()
  const saved = kept.kind === 'ready' ? inOrder(kept.checks) : []
  return saved.flatMap((one) => {
    const link = one.check === check.id && !shown.includes(one.link) ? linkOf([edition], one) : undefined
    return link === undefined ? [] : [{ id: one.id, name: one.name, hash: link.hash }]
  })
}
