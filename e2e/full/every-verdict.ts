import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from '../../src/engine/rules/judgement.ts'

/** What a browser has to show at an address. */
export interface ExpectedVerdict {
  readonly address: string
  readonly outcome: Outcome
  readonly headline: string
  readonly reason: string
  /** The state of each requirement. */
  readonly states: Readonly<Record<string, string>>
  /** One of a few that together show every rule in every state, every note and every step. */
  readonly isInCover: boolean
}

export const verdictsFile = resolve(import.meta.dirname, '../../test-results/verdicts.json')

/** One case of every kind of verdict, as it was found before the tests. */
export const everyVerdict = (): readonly ExpectedVerdict[] => JSON.parse(readFileSync(verdictsFile, 'utf8'))
