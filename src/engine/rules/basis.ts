/**
 * On what a statement stands, weakest first: a reading of ours, somebody's summary, a copy of Microsoft's text, or that
 * text itself.
 */
export const bases = ['reading', 'summary', 'copy', 'text'] as const
export type Basis = (typeof bases)[number]

/** The weakest of some bases; `undefined` of none. */
export function weakest(some: Iterable<Basis | undefined>): Basis | undefined {
  const given = new Set(some)
  return bases.find((basis) => given.has(basis))
}
