/** A map as it is drawn: where everything stands, in units of which sixteen make one em of the page. */
import type { MapArrow, MapQuestion } from './decision-map.ts'

export interface DrawnMap {
  readonly width: number
  readonly height: number
  readonly questions: readonly (MapQuestion & Box)[]
  readonly arrows: readonly DrawnArrow[]
}

/** A box by its middle, with its text line by line. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Where that stands in the sources, below it. */
  readonly sources: readonly string[]
}

export interface DrawnArrow extends MapArrow {
  /** The line from box to box. */
  readonly line: readonly { readonly x: number; readonly y: number }[]
  /** The answers that take it. */
  readonly label: Box
  /** What it comes to, where it ends the check. */
  readonly end?: Box
}
