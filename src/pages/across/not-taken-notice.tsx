import { NoticeBox } from '../../ui/notice-box.tsx'
import { PlainLink } from '../parts/links.tsx'
import type { OtherRules } from './other-rules.ts'

/** Why a link was not taken, with a heading. */
export type NotTaken = OtherRules & { readonly heading: string }

interface NotTakenNoticeProps {
  /** What the notice is about, for those who go from landmark to landmark. */
  readonly about: string
  readonly notTaken: NotTaken
}

/** Says why the link that led to a page was not taken, and where it can be seen. */
export function NotTakenNotice({ about, notTaken: { heading, says, offer } }: NotTakenNoticeProps) {
  return (
    <NoticeBox about={about} heading={heading}>
      <p>{says}</p>
      {offer && (
        <p>
          <PlainLink to={offer.to}>{offer.label}</PlainLink>
        </p>
      )}
    </NoticeBox>
  )
}
