import { absoluteUrl } from '../../browser/absolute-url.ts'
import { QuietButton } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { CopyByHand, useCopying } from '../parts/copy.tsx'
import { goOnElsewhere as text } from './text.ts'

/** Copies the link to a check that is half done, to go on with it on another device or in other hands. */
export function GoOnElsewhere({ address }: { readonly address: string }) {
  const { copy, copied, refused } = useCopying()
  // The question is prerendered, where no URL of the page is known: it is asked for when the link is copied.
  return (
    <div className="flex flex-wrap items-center gap-x-2.5">
      <QuietButton type="button" onClick={() => copy(absoluteUrl(address))}>
        {text.copy}
      </QuietButton>
      <StatusLine>
        {copied !== undefined && text.copied}
        {refused !== undefined && text.refused}
      </StatusLine>
      {refused !== undefined && (
        <div className="order-last w-full">
          <CopyByHand label={text.link} text={refused} rows={4} />
        </div>
      )}
    </div>
  )
}
