declare module 'virtual:truth-table' {
  /** The truth table of the edition, made when the product is built. */
  export const packed: import('./packed.ts').PackedTable
}
