import type { Changed } from '../../engine/step/shared-stamp.ts'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { outcomeNames } from '../../words/outcomes.ts'

interface ChangedNoticeProps {
  /** The case it is about, where a page shows more than one. */
  readonly whose?: string
  readonly changed: Changed
  /** What the check follows today, within a sentence. */
  readonly follows: string
}

/** Says what is otherwise than when the link was shared. Shows nothing where all is as it was. */
export function ChangedNotice({ whose, changed, follows }: ChangedNoticeProps) {
  const sentences = [...aboutRules(changed, follows), ...aboutOutcome(changed)]
  if (sentences.length === 0) return null
  return (
    <NoticeBox
      about={whose === undefined ? 'Since this link was shared' : `${whose} since this link was shared`}
      heading={`${whose === undefined ? 'Not' : `${whose} is not`} as it was when this link was shared`}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </NoticeBox>
  )
}

function aboutRules({ unknownRules }: Changed, follows: string): string[] {
  if (unknownRules === undefined) return []
  return [
    `The link asks for the rules “${unknownRules}”, which this version of the tool does not have. What you see follows ${follows} instead.`,
  ]
}

function aboutOutcome({ unknownOutcome, outcome }: Changed): string[] {
  if (unknownOutcome !== undefined)
    return [`The link says that the outcome was “${unknownOutcome}”. This tool knows no such outcome.`]
  if (outcome === undefined) return []
  const then = `The link says that the outcome was “${outcomeNames[outcome.was]}”.`
  const now =
    outcome.now === undefined
      ? 'Now a question is open, so there is none yet.'
      : `Now it is “${outcomeNames[outcome.now]}”.`
  return [`${then} ${now} The rules have changed since, unless somebody changed the link.`]
}
