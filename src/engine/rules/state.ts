/**
 * How a requirement stands.
 *
 * `not-reached` says that the check ended before its questions; it is never shown as unknown. `silent` says that the
 * answer is known, and that the sources do not say what follows from it.
 */
export const states = ['met', 'unmet', 'unknown', 'not-applicable', 'not-reached', 'silent'] as const
export type State = (typeof states)[number]

/** The state that a yes-or-no answer gives a requirement which asks for a yes. */
export function wantsYes(answer: 'yes' | 'no' | 'unknown' | undefined): State {
  switch (answer) {
    case 'yes':
      return 'met'
    case 'no':
      return 'unmet'
    case 'unknown':
      return 'unknown'
    case undefined:
      return 'not-reached'
  }
}

/**
 * The state of a requirement that is evaluated for each way things may stand: what is the same in all of them is
 * certain, and what does not apply in one counts as met there. Anything else is unknown.
 */
export function inEveryCase(cases: readonly State[]): State {
  const [first] = cases
  if (first !== undefined && cases.every((state) => state === first)) return first
  return cases.every((state) => state === 'met' || state === 'not-applicable') ? 'met' : 'unknown'
}
