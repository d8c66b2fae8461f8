/** What each edition recognises in an inventory. Apart from the editions, so that no question has to load it. */
import type { Recognition } from '../engine/recognition.ts'
import { recognition200910 } from './2009-10/fleet.ts'

const recognitions: Readonly<Record<string, Recognition>> = { '2009-10': recognition200910 }

/** What an edition recognises. Throws where it has no recognition: each edition has one. */
export function recognitionOf(edition: string): Recognition {
  const found = recognitions[edition]
  if (found === undefined) throw new Error(`The edition ${edition} recognises nothing in an inventory`)
  return found
}
