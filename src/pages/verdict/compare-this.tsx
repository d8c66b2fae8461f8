import { chunkOf } from '../../browser/chunk.ts'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { LazyDisclosure } from '../parts/lazy-disclosure.tsx'
import { compare as text } from './text.ts'

const waysChunk = chunkOf(() => import('./compare-ways.tsx'))

/** Holds a verdict beside another case. */
export function CompareThis(props: { readonly edition: Edition; readonly step: VerdictStep }) {
  return (
    <LazyDisclosure summary={text.summary} chunk={waysChunk}>
      {({ CompareWays }) => <CompareWays {...props} />}
    </LazyDisclosure>
  )
}
