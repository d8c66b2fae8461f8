import type { Requirement } from './fold.ts'
import { copyRules } from './reimaging-copy-rules.ts'
import { mediaRules } from './reimaging-media-rules.ts'
import { ownRules } from './reimaging-own-rules.ts'

/** The requirements of the check `reimaging`, in their order. */
export const rules: readonly Requirement[] = [...mediaRules, ...ownRules, ...copyRules]
