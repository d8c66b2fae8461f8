/** Copying a text, and what is shown where the browser refuses. */
import { useMachine } from '@xstate/react'
import { writeClipboard } from '../../browser/clipboard.ts'
import { actionMachine } from '../../ui/action.machine.ts'
import { DoneLabel, PlainButton } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { copying } from './text.ts'

interface Copying {
  copy(text: string): void
  /** For two seconds after that worked. */
  readonly hasJustCopied: boolean
  /** The text that was copied last, if that worked. */
  readonly copied?: string
  /** The text that the browser did not let this page copy. */
  readonly refused?: string
}

/** Copies texts, and says what became of the last one. */
export function useCopying(): Copying {
  const [snapshot, send] = useMachine(actionMachine)
  const { what: text } = snapshot.context
  return {
    copy: (wanted) => send({ type: 'act', what: wanted, act: () => writeClipboard(wanted) }),
    hasJustCopied: snapshot.matches({ done: 'just' }),
    ...(snapshot.matches('done') && { copied: text }),
    ...(snapshot.matches('failed') && { refused: text }),
  }
}

interface CopyByHandProps {
  readonly label: string
  readonly text: string
  readonly rows: number
}

/** A text in a field, selected when it appears and again when it is another. */
export function CopyByHand({ label, text, rows }: CopyByHandProps) {
  return <TextArea key={text} label={label} readOnly rows={rows} value={text} ref={(field) => field?.select()} />
}

interface CopyLinkProps {
  readonly link: string
  /** What the link leads to. */
  readonly to: string
}

/** Copies a link; where the browser refuses, shows it selected in a field. */
export function CopyLink({ link, to }: CopyLinkProps) {
  const { copy, hasJustCopied, copied, refused } = useCopying()
  return (
    <>
      <PlainButton type="button" onClick={() => copy(link)}>
        <DoneLabel usual={copying.copyLink} done={copying.justCopied} isDone={hasJustCopied} />
      </PlainButton>
      <StatusLine>
        {copied !== undefined && (copied === link ? copying.linkIsCopied : copying.hasChanged)}
        {refused !== undefined && copying.isRefused('link')}
      </StatusLine>
      {refused !== undefined && (
        <div className="order-last w-full max-w-measure">
          <CopyByHand label={copying.linkTo(to)} text={link} rows={4} />
        </div>
      )}
    </>
  )
}
