import { today } from '../../browser/clock.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Comparison, type Side, sides } from '../../engine/step/comparison-link.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import { noticesOf } from '../../words/link-notices.ts'
import { ChangedNotice, LinkNotice } from './link-notices.tsx'

interface SideNoticesProps {
  readonly edition: Edition
  readonly cases: Comparison
  readonly names: Readonly<Record<Side, string>>
}

/** What a link with two cases in it could not keep, and which of their outcomes is another now than when it was shared. */
export function SideNotices({ edition, cases: { check, steps, problems }, names }: SideNoticesProps) {
  const ofSide = (side: Side) => noticesOf(check, steps[side].facts, steps[side].problems)
  return (
    <>
      <LinkNotice
        notices={[
          ...noticesOf(check, {}, problems),
          ...sides.flatMap((side) => ofSide(side).map((notice) => `${names[side]}: ${notice}`)),
        ]}
      />
      {sides.map((side) => (
        <ChangedNotice
          key={side}
          whose={names[side]}
          changed={changedSince(edition, steps[side], steps[side].memory, today())}
          follows={check.follows}
        />
      ))}
    </>
  )
}
