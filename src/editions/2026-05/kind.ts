import type { Verdict } from '../../engine/rules/verdict.ts'
import { kindOf } from '../../words/kind.ts'

/** An outcome in a few words, to stand beside its sign. It tells what is not known from what the texts do not say. */
export function kindOfVerdict(verdict: Verdict): string {
  if (verdict.outcome === 'not-covered') return 'The texts do not say'
  if (verdict.outcome === 'undetermined' && isSilent(verdict))
    return verdict.missing.length === 0
      ? 'Not decided: the texts do not say'
      : 'Not decided yet: facts are missing, and the texts do not say all'
  return kindOf(verdict, 'The texts')
}

const isSilent = ({ findings }: Verdict): boolean => findings.some(({ state }) => state === 'silent')
