import { today } from '../../browser/clock.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Comparison } from '../../engine/step/comparison.ts'
import type { Side } from '../../engine/step/comparison-link.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import { noticesOf } from '../../words/link-notices.ts'
import { ChangedNotice, LinkNotice } from './link-notices.tsx'

interface SideNoticesProps<Letter extends Side> {
  readonly edition: Edition
  readonly comparison: Comparison<Letter>
  readonly nameOf: (side: Letter) => string
  /** More to say of the link. */
  readonly more?: readonly string[]
}

/** What a link with several cases could not keep, and which of their outcomes is another now than when it was shared. */
export function SideNotices<Letter extends Side>({ edition, comparison, nameOf, more = [] }: SideNoticesProps<Letter>) {
  const { check, cases, problems } = comparison
  return (
    <>
      <LinkNotice
        notices={[
          ...more,
          ...noticesOf(check, {}, problems),
          ...cases.flatMap(({ side, step }) =>
            noticesOf(check, step.facts, step.problems).map((notice) => `${nameOf(side)}: ${notice}`),
          ),
        ]}
      />
      {cases.map(({ side, step }) => (
        <ChangedNotice
          key={side}
          whose={nameOf(side)}
          changed={changedSince(edition, step, step.memory, today())}
          follows={check.follows}
        />
      ))}
    </>
  )
}
