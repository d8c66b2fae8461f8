import { useMachine } from '@xstate/react'
import { PlainButton } from './button.tsx'
import { copyMachine } from './copy.machine.ts'

/** Copies the address of a verdict; where the browser refuses, shows it selected in a field. */
export function CopyLink({ link }: { readonly link: string }) {
  const [snapshot, send] = useMachine(copyMachine)
  return (
    <>
      <PlainButton type="button" onClick={() => send({ type: 'copy', text: link })}>
        Copy link
      </PlainButton>
      <p role="status" className="self-center text-small text-soft">
        {snapshot.matches('copied') && 'The link is copied.'}
        {snapshot.matches('refused') && 'The browser does not let this page copy. Copy the link from the field below.'}
      </p>
      {snapshot.matches('refused') && (
        <label className="block w-full text-small">
          Link to this verdict
          <input
            readOnly
            value={link}
            ref={(field) => field?.select()}
            className="mt-1 block w-full border border-soft bg-raise px-3 py-2"
          />
        </label>
      )}
    </>
  )
}
