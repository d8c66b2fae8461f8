import { useMachine } from '@xstate/react'
import { PlainButton } from '../../ui/button.tsx'
import { copyMachine } from '../../ui/copy.machine.ts'
import { TextArea } from '../../ui/fields.tsx'
import { StatusLine } from '../../ui/status-line.tsx'

interface CopyLinkProps {
  readonly link: string
  /** What the link leads to. */
  readonly to: string
}

/** Copies an address; where the browser refuses, shows it selected in a field. */
export function CopyLink({ link, to }: CopyLinkProps) {
  const [snapshot, send] = useMachine(copyMachine)
  return (
    <>
      <PlainButton type="button" onClick={() => send({ type: 'copy', text: link })}>
        Copy link
      </PlainButton>
      <StatusLine>
        {snapshot.matches('copied') &&
          (snapshot.context.text === link ? 'The link is copied.' : 'Changed since it was copied.')}
        {snapshot.matches('refused') && 'The browser does not let this page copy. Copy the link from the field below.'}
      </StatusLine>
      {snapshot.matches('refused') && (
        <div className="w-full max-w-measure">
          <TextArea
            label={`Link to ${to}`}
            readOnly
            rows={4}
            value={link}
            // Selected when it appears, and again when the link is another.
            key={link}
            ref={select}
          />
        </div>
      )}
    </>
  )
}

const select = (field: HTMLTextAreaElement | null): void => field?.select()
