import { useMachine } from '@xstate/react'
import { PlainButton } from './button.tsx'
import { copyMachine } from './copy.machine.ts'
import { TextField } from './fields.tsx'
import { StatusLine } from './status-line.tsx'

/** Copies the address of a verdict; where the browser refuses, shows it selected in a field. */
export function CopyLink({ link }: { readonly link: string }) {
  const [snapshot, send] = useMachine(copyMachine)
  return (
    <>
      <PlainButton type="button" onClick={() => send({ type: 'copy', text: link })}>
        Copy link
      </PlainButton>
      <StatusLine>
        {snapshot.matches('copied') && 'The link is copied.'}
        {snapshot.matches('refused') && 'The browser does not let this page copy. Copy the link from the field below.'}
      </StatusLine>
      {snapshot.matches('refused') && (
        <div className="w-full max-w-measure">
          <TextField label="Link to this verdict" readOnly value={link} ref={(field) => field?.select()} />
        </div>
      )}
    </>
  )
}
