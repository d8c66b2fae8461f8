import { useMachine } from '@xstate/react'
import { canShare } from '../../browser/share.ts'
import { print } from '../../browser/this-page.ts'
import { PlainButton } from '../../ui/button.tsx'
import { copyMachine } from '../../ui/copy.machine.ts'
import { TextArea } from '../../ui/fields.tsx'
import { shareMachine } from '../../ui/share.machine.ts'
import { StatusLine } from '../../ui/status-line.tsx'

interface PassOnProps {
  readonly title: string
  readonly link: string
  /** The whole record as plain text, written when it is wanted. */
  readonly text: () => string
}

/** Ways to pass a verdict on. What the browser refuses to copy stands selected in a field instead. */
export function PassOn({ title, link, text }: PassOnProps) {
  const [copying, copy] = useMachine(copyMachine)
  const [sharing, share] = useMachine(shareMachine)
  const { text: copied } = copying.context
  const what = copied === link ? 'link' : 'text'
  const isRefused = copying.matches('refused')
  return (
    <>
      <div className="flex flex-wrap gap-2.5">
        <PlainButton type="button" onClick={() => copy({ type: 'copy', text: link })}>
          Copy link
        </PlainButton>
        <PlainButton type="button" onClick={() => copy({ type: 'copy', text: text() })}>
          Copy as text
        </PlainButton>
        {canShare() && (
          <PlainButton type="button" onClick={() => share({ type: 'share', link: { title, url: link } })}>
            Share…
          </PlainButton>
        )}
        <PlainButton type="button" onClick={print}>
          Print
        </PlainButton>
      </div>
      <div className="min-h-8 pt-2">
        <StatusLine>
          {copying.matches('copied') && `The ${what} is copied.`}
          {isRefused && `The browser does not let this page copy. Copy the ${what} from the field below.`}
          {sharing.matches('failed') && ' The link could not be shared. Copy it instead.'}
        </StatusLine>
      </div>
      {isRefused && (
        <div className="mb-4 max-w-measure">
          <TextArea
            key={copied}
            label={what === 'link' ? 'Link to this verdict' : 'This verdict as text'}
            readOnly
            rows={what === 'link' ? 4 : 12}
            value={copied}
            ref={(field) => field?.select()}
          />
        </div>
      )}
    </>
  )
}
