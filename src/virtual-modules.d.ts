/** Modules that `scripts/site/generated-data.ts` computes from the edition while the product is built. */
declare module 'virtual:truth-table' {
  /** Every path of the edition with its verdict. */
  export const packed: import('./engine/table/packed.ts').PackedTable
}

declare module 'virtual:proof' {
  /** What was found when every path of the edition was walked. */
  export const proof: import('./pages/about/measured.ts').Measured
}
