/** What each edition recognises in an inventory. Apart from the editions, so that no question has to load it. */
import type { Recognition } from '../engine/recognition.ts'

const recognitions: Readonly<Record<string, () => Promise<Recognition>>> = {
  '2009-10': async () => (await import('./2009-10/fleet.ts')).recognition200910,
  '2026-05': async () => (await import('./2026-05/fleet.ts')).recognition202605,
}

/** Loads what an edition recognises. Throws where it has no recognition: each edition has one. */
export async function recognitionOf(edition: string): Promise<Recognition> {
  const load = recognitions[edition]
  if (load === undefined) throw new Error(`The edition ${edition} recognises nothing in an inventory`)
  return await load()
}
