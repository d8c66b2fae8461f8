/** Modules that `scripts/site/generated-data.ts` computes from each edition while the product is built. */
declare module 'virtual:truth-table/*' {
  /** Every path of the edition with its verdict. */
  export const packed: import('./engine/table/packed.ts').PackedTable
}

declare module 'virtual:corrections/*' {
  /** What each correction came to, held against the truth table of the revision before. */
  export const counts: readonly import('./engine/corrections.ts').CorrectionCount[]
}

declare module 'virtual:proof/*' {
  /** What was found when every path of the edition was walked. */
  export const proof: import('./pages/about/measured.ts').Measured
}

declare module 'virtual:map/*' {
  /** The laid out map of each check of the edition, by its id. */
  export const maps: Readonly<Record<string, import('./engine/map/drawn.ts').DrawnMap>>
}
