import { Link } from 'react-router'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What rests on a statement of the sources: kinds of parts, each with its parts and where they can be seen. */
export interface ShownResting {
  /** All in a few words: "2 questions · 1 rule · 12 verdicts". */
  readonly summary: string
  readonly groups: readonly {
    readonly heading: string
    readonly parts: readonly { readonly label: string; readonly address?: string }[]
  }[]
}

/** Opens to what rests on a statement. */
export function Resting({ resting }: { readonly resting: ShownResting }) {
  return (
    <div className="text-note text-soft">
      <Disclosure
        summary={
          <span>
            <span className="sr-only">Rests on it: </span>
            {resting.summary}
          </span>
        }
      >
        <dl className="space-y-1.5">
          {resting.groups.map(({ heading, parts }) => (
            <div key={heading}>
              <dt className="font-semibold text-ink">{heading}</dt>
              {parts.map(({ label, address }) => (
                <dd key={`${label} ${address}`}>{address === undefined ? label : <Link to={address}>{label}</Link>}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
