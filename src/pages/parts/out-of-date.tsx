import { type Edition, mayBeOutOfDate } from '../../engine/edition.ts'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { dayInWords } from '../../words/sentences.ts'
import { outOfDate as text } from './text.ts'

interface OutOfDateProps {
  readonly edition: Edition
  /** As `2026-11-25`. */
  readonly today: string
}

/** Says above verdicts, wherever they stand, that their rules may be out of date. */
export function OutOfDate({ edition, today }: OutOfDateProps) {
  if (edition.dated === undefined || !mayBeOutOfDate(edition, today)) return undefined
  return (
    <NoticeBox about={text.about} heading={text.heading}>
      <p>{text.says(edition.checks[0]?.follows ?? edition.id, dayInWords(edition.dated))}</p>
    </NoticeBox>
  )
}
