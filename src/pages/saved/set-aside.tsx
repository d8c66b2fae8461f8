import { PlainButton } from '../../ui/button.tsx'
import { NoticeBox } from '../../ui/notice-box.tsx'

interface SetAsideNoticeProps {
  readonly texts: readonly string[]
  /** A text that was deleted just now. */
  readonly deleted: string | undefined
  readonly onDownload: (text: string) => void
  readonly onDelete: (text: string) => void
  readonly onUndo: () => void
}

/** Says what could not be read of what was saved. Shows nothing where all could. */
export function SetAsideNotice({ texts, deleted, onDownload, onDelete, onUndo }: SetAsideNoticeProps) {
  if (texts.length === 0 && deleted === undefined) return undefined
  return (
    <div className="no-print">
      <NoticeBox
        about="Set aside"
        heading={texts.length > 0 ? 'Not all that was saved could be read' : 'What could not be read is deleted'}
      >
        {texts.length > 0 && (
          <p>
            It was set aside as it was, and nothing of it is lost. What could be read of it is in the list. Download it
            to look at it, or to ask somebody who can.
          </p>
        )}
        {texts.map((text) => (
          <p key={text} className="flex flex-wrap gap-2.5 pt-1">
            <PlainButton type="button" onClick={() => onDownload(text)}>
              Download what was set aside
            </PlainButton>
            <PlainButton type="button" onClick={() => onDelete(text)}>
              Delete it
            </PlainButton>
          </p>
        ))}
        {deleted !== undefined && (
          <p className="flex flex-wrap items-center gap-2.5 pt-1">
            It is deleted.
            <PlainButton type="button" onClick={onUndo}>
              Undo
            </PlainButton>
          </p>
        )}
      </NoticeBox>
    </div>
  )
}
