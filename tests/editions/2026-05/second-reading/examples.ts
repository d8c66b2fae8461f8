import { clause } from './examples-clause.ts'
import { conditions } from './examples-conditions.ts'
import { editions } from './examples-editions.ts'
import { media } from './examples-media.ts'
import { rest } from './examples-rest.ts'
import { upgrade } from './examples-upgrade.ts'
import type { WorkedExample } from './types.ts'

/** The table "Worked examples", in its order. */
export const workedExamples: readonly WorkedExample[] = [
  ...media,
  ...clause,
  ...conditions,
  ...editions,
  ...rest,
  ...upgrade,
]
