import { Link } from 'react-router'
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { Side } from '../../engine/step/comparison-link.ts'
import { PlainLink } from '../parts/links.tsx'
import { sideNames } from '../parts/side-names.ts'
import { OutcomeSign } from '../parts/sign.tsx'

/** One of two cases, as a comparison shows it. */
export interface ShownCase {
  readonly side: Side
  /** What the case is called, by its answers. */
  readonly name: string
  /** The verdict, or the question that stands before it. */
  readonly stand:
    | {
        readonly kind: 'verdict'
        readonly outcome: Outcome
        /** The outcome in a few words. */
        readonly says: string
        readonly headline: string
        readonly reason: string
      }
    | { readonly kind: 'question'; readonly ask: string }
  /** Of the verdict; or of the question, from which an answer leads back to the comparison. */
  readonly address: string
}

/** A case with its verdict, or with the question that it still needs. */
export function ComparedCase({ shown }: { readonly shown: ShownCase }) {
  const { side, name, stand, address } = shown
  return (
    <section
      aria-label={sideNames[side]}
      data-outcome={stand.kind === 'verdict' ? stand.outcome : undefined}
      className={`border-l-6 pl-5 print:break-inside-avoid ${stand.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 className="font-sans text-small text-soft">
        {sideNames[side]}: <bdi>{name}</bdi>
      </h2>
      {stand.kind === 'verdict' ? (
        <>
          <p className="mt-3 flex items-center gap-2 font-semibold text-tone">
            <OutcomeSign outcome={stand.outcome} />
            {stand.says}
          </p>
          <p className="mt-1 font-serif text-heading font-semibold">{stand.headline}</p>
          <p className="mt-2">{stand.reason}</p>
          <p className="no-print mt-4">
            <PlainLink to={address}>Open this verdict{hidden(side)}</PlainLink>
          </p>
        </>
      ) : (
        <>
          <p className="mt-3 font-semibold">Not finished</p>
          <p className="mt-1">The next question is “{stand.ask}”</p>
          <p className="no-print mt-4">
            <Link to={address} className="inline-flex min-h-8 items-center touch:min-h-11">
              Answer it{hidden(side)}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

const hidden = (side: Side) => <span className="sr-only"> of {sideNames[side]}</span>
