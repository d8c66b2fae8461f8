import type { Term } from '../sources/glossary.ts'

/** The terms a page uses, explained where they stand. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul className="space-y-1">
      {terms.map(({ id, term, short, means }) => (
        <li key={id}>
          <details>
            <summary className="py-0.5">{short === undefined ? term : `${term} (${short})`}</summary>
            <p className="mb-2 pl-4 text-soft">{means}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
