/** What is to be said of the link that led to a page. */
import { Link } from 'react-router'
import { today } from '../../browser/clock.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Changed, changedSince } from '../../engine/step/shared-stamp.ts'
import type { Carried, Step } from '../../engine/step/step.ts'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { noticesOf } from '../../words/link-notices.ts'
import { useBase } from '../rules.ts'
import { carriedOver, changedNotice, lostAnswers, linkNotices as text } from './text.ts'

interface LinkNoticesProps {
  readonly edition: Edition
  readonly step: Step
  /** How much of it was lost on its way. */
  readonly lost?: 'all' | 'some' | undefined
}

/** All notices on the link to a step; nothing where it could be used as a whole and all is as it was. */
export function LinkNotices({ edition, step, lost }: LinkNoticesProps) {
  const { check, facts, problems, memory, carried } = step
  return (
    <>
      {carried && <CarriedNotice carried={carried} />}
      {lost !== undefined && (
        <NoticeBox about={text.about} heading={lostAnswers[lost].heading}>
          <p>{lostAnswers[lost].says}</p>
        </NoticeBox>
      )}
      <LinkNotice notices={noticesOf(check, facts, problems)} />
      <ChangedNotice changed={changedSince(edition, step, memory, today())} follows={check.follows} />
    </>
  )
}

/** Says that a case was decided by other rules, and which of its answers play no part here. */
function CarriedNotice({ carried: { follows, address, left } }: { readonly carried: Carried }) {
  return (
    <NoticeBox about={carriedOver.about} heading={carriedOver.heading}>
      <p>{address === undefined ? carriedOver.saysSome(follows) : carriedOver.says(follows)}</p>
      {left.length > 0 && (
        <>
          <p>{carriedOver.left}</p>
          <ul className="list-disc space-y-1.5 pl-5">
            {left.map(({ question, name, label }) => (
              <li key={question} data-left={question}>
                {name}: {label}
              </li>
            ))}
          </ul>
        </>
      )}
      {address !== undefined && (
        <p>
          <Link to={address}>{carriedOver.back}</Link>
        </p>
      )}
    </NoticeBox>
  )
}

/** Says which parts of a link could not be used. Shows nothing where all could. */
export function LinkNotice({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return undefined
  return (
    <NoticeBox about={text.about} heading={text.heading}>
      <ul className="list-disc space-y-1.5 pl-5">
        {notices.map((notice) => (
          <li key={notice}>
            <Quoting>{notice}</Quoting>
          </li>
        ))}
      </ul>
      <p>{text.advice}</p>
    </NoticeBox>
  )
}

interface ChangedNoticeProps {
  /** The case it is about, where a page shows more than one. */
  readonly whose?: string
  readonly changed: Changed
  /** What the check follows today, within a sentence. */
  readonly follows: string
}

/** Says what is otherwise than when the link was shared. Shows nothing where all is as it was. */
export function ChangedNotice({ whose, changed, follows }: ChangedNoticeProps) {
  const base = useBase()
  const { unknownRules, unknownOutcome, unknownDay, outcome } = changed
  if (Object.keys(changed).length === 0) return undefined
  return (
    <NoticeBox
      about={changedNotice.about(whose)}
      heading={outcome?.isAltered ? changedNotice.altered(whose) : changedNotice.heading(whose)}
    >
      {unknownRules !== undefined && (
        <p>
          <Quoting>{changedNotice.unknownRules(unknownRules, follows)}</Quoting>
        </p>
      )}
      {unknownOutcome !== undefined && (
        <p>
          <Quoting>{changedNotice.unknownOutcome(unknownOutcome)}</Quoting>
        </p>
      )}
      {unknownDay !== undefined && (
        <p>
          <Quoting>{changedNotice.unknownDay(unknownDay)}</Quoting>
        </p>
      )}
      {outcome !== undefined && (
        <>
          <p>{changedNotice.otherOutcome(outcome.was, outcome.now)}</p>
          {outcome.isAltered && <p>{changedNotice.isAltered}</p>}
          {outcome.corrections.map(({ id, now, since }) => (
            <p key={id}>
              {changedNotice.corrected(since.date)}
              <Link to={`${base}/corrections#${id}`}>{now}</Link>
            </p>
          ))}
        </>
      )}
    </NoticeBox>
  )
}
