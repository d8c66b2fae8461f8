import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import type { Check } from '../../src/engine/check.ts'
import { encode } from '../../src/engine/step/link.ts'
import { stepAt, type VerdictStep } from '../../src/engine/step/step.ts'
import { type Circumstances, type DecisionRecord, recordOf } from '../../src/records/record.ts'
import { kindsOf } from '../cases.ts'
import { checkNamed } from '../support.ts'

export const circumstances: Circumstances = {
  date: '2026-11-25',
  version: '1.2.3',
  link: 'https://licensing.example/tools/reimaging/verdict#v=1&media=oem',
  details: {},
  later: [
    {
      id: 'closed',
      about: { kind: 'outcome', id: 'permitted' },
      says: 'The programme has closed since.',
      source: 'A page of 2022',
      basis: 'copy',
    },
  ],
}

/** The verdict on these answers. */
export function verdictOf(check: Check, answers: Readonly<Record<string, string>>): VerdictStep {
  const step = stepAt(check, 'verdict', encode(check.flow, answers))
  if (step.kind !== 'verdict') throw new Error(`No verdict on ${JSON.stringify(answers)}`)
  return step
}

/** A record that waits for one thing to be done. */
export const toDo = (details: Circumstances['details'] = {}): DecisionRecord =>
  recordOf(
    edition200910,
    verdictOf(checkNamed('reimaging'), {
      media: 'volume-licensing',
      agreement: 'open-license',
      channel: 'oem',
      image: 'windows-7-professional',
      licensed: 'windows-7-professional',
      language: 'same',
      openLicensePurchase: 'no',
    }),
    { ...circumstances, details },
  )

/** A record of one verdict of every kind. */
export const oneOfEach = (): readonly DecisionRecord[] =>
  edition200910.checks.flatMap((check) =>
    kindsOf(check).map(({ answers }) => recordOf(edition200910, verdictOf(check, answers), circumstances)),
  )
