import type { Edition } from '../../engine/edition.ts'
import type { Step, VerdictStep } from '../../engine/step/step.ts'
import { onDemand } from '../../lazy/on-demand.tsx'

/** What every step of a check can be kept by. */
export interface KeepProps {
  readonly edition: Edition
  readonly step: Step
}

/** Gives a check a name and keeps it in this browser. */
export const KeepThis = onDemand<KeepProps>('Save this check', async () => (await import('./save-check.tsx')).SaveCheck)

export interface CompareProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/** Holds a verdict beside another case. */
export const CompareThis = onDemand<CompareProps>(
  'Compare with another case',
  async () => (await import('./compare-this.tsx')).CompareThis,
)
