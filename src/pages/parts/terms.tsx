import type { Term } from '../../engine/sources/document.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** The terms a page uses, explained where they stand. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul>
      {terms.map(({ id, term, short, means }) => (
        <li key={id} className="py-0.5 touch:py-0">
          <Disclosure summary={short === undefined ? term : `${term} (${short})`}>
            <p className="text-soft">{means}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
