import { chunkOf } from '../../browser/chunk.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Step } from '../../engine/step/step.ts'
import { LazyDisclosure } from './lazy-disclosure.tsx'
import { saveThis as text } from './text.ts'

export const saveCheckChunk = chunkOf(() => import('./save-check.tsx'))

/** Gives a check a name and keeps it in this browser. */
export function SaveThis(props: { readonly edition: Edition; readonly step: Step }) {
  return (
    <LazyDisclosure summary={text.summary} chunk={saveCheckChunk}>
      {({ SaveCheck }) => <SaveCheck {...props} />}
    </LazyDisclosure>
  )
}
