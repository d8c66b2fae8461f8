import type { Check } from '../../engine/check.ts'
import type { StepChange } from '../../engine/step/fields.ts'
import { QuietButton } from '../../ui/button.tsx'
import { changed as text } from './text.ts'

interface ChangedProps {
  readonly check: Check
  /** What the last answer changed; absent before the first. */
  readonly change: StepChange | undefined
  readonly onUndo: (change: StepChange) => void
}

/** What the last answer changed: the answer, the verdict, and what is no longer asked. */
export function Changed({ check, change, onUndo }: ChangedProps) {
  return (
    <div role="status" aria-label={text.about} className="no-print mt-5 min-h-14 border-t border-line pt-3">
      {change !== undefined && (
        <p>
          {saysOf(check, change)} <QuietButton onClick={() => onUndo(change)}>{text.undo}</QuietButton>
        </p>
      )}
    </div>
  )
}

/** The change in sentences. */
export function saysOf(check: Check, { question, from, to, was, now, dropped, before, after }: StepChange): string {
  const label = (value: string | undefined, answers: StepChange['after']): string =>
    value === undefined ? text.none : check.question(question, answers).option(value).label
  return [
    text.answer(check.question(question, after).short, label(from, before), label(to, after)),
    was === now ? text.same(now) : text.other(was, now),
    ...(dropped.length > 0 ? [text.dropped(dropped.map((id) => check.question(id, before).short))] : []),
  ].join(' ')
}
