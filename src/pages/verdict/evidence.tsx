import type { Evidence } from '../../engine/check.ts'
import { verdict as text } from './text.ts'

/** What to keep on file, answer by answer. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <>
      <p className="text-small text-soft">{text.evidenceIntro}</p>
      <ul className="mt-2 max-w-measure list-disc space-y-1 pl-6 text-small marker:text-soft">
        {evidence.map(({ question, keep, shows }) => (
          <li key={question}>
            {keep}, <span className="text-soft">{text.toShow(shows)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
