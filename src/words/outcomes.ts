import type { Outcome } from '../engine/rules/judgement.ts'
import type { State } from '../engine/rules/state.ts'

/** An outcome by itself, where no case stands beside it. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  permitted: 'Yes',
  conditional: 'Yes, once something is done',
  'other-right': 'Another right decides',
  'not-covered': 'The sources do not say',
  undetermined: 'Not decided yet',
  'not-permitted': 'No',
}

/** The state of a requirement. */
export const stateNames: Readonly<Record<State, string>> = {
  met: 'Met',
  unmet: 'Not met',
  unknown: 'Not known',
  'not-applicable': 'Does not apply',
  'not-reached': 'Not looked at',
  silent: 'The sources do not say',
}
