/** What the two sides of a comparison are called. */
export const sideNames = { a: 'Case A', b: 'Case B' } as const
