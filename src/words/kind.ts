import type { Verdict } from '../engine/rules/verdict.ts'

/**
 * An outcome in a few words, to stand beside its sign.
 *
 * @param source What the check follows, as a sentence begins: "The brief".
 */
export function kindOf({ outcome, causes, missing }: Verdict, source: string): string {
  switch (outcome) {
    case 'permitted':
      return 'Yes'
    case 'conditional':
      return causes.length === 1 ? 'Yes, once one thing is done' : 'Yes, once some things are done'
    case 'other-right':
      return 'Another right decides'
    case 'not-covered':
      return `${source} does not say`
    case 'undetermined':
      if (missing.length === 0) return `Not decided yet: ${source.toLowerCase()} does not name your programme`
      return missing.length === 1 ? 'Not decided yet: one fact is missing' : 'Not decided yet: facts are missing'
    case 'not-permitted':
      return 'No'
  }
}
