import { useMachine } from '@xstate/react'
import { canShare } from '../../browser/share.ts'
import { print } from '../../browser/this-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { textOf } from '../../records/text.ts'
import { PlainButton } from '../../ui/button.tsx'
import { shareMachine } from '../../ui/share.machine.ts'
import { StatusLine } from '../../ui/status-line.tsx'
import { CopyByHand, useCopying } from '../parts/copy.tsx'
import { copying } from '../parts/text.ts'
import { linkTo, recordNow } from './record-now.ts'
import { passOn as text } from './text.ts'

interface PassOnProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly title: string
}

/** Ways to pass a verdict on. What the browser refuses to copy is selected in a field instead. */
export function PassOn({ edition, step, title }: PassOnProps) {
  const { copy, copied, refused } = useCopying()
  const [sharing, share] = useMachine(shareMachine)
  const link = linkTo(edition, step)
  const whatIs = (copiedText: string) => (copiedText === link ? 'link' : 'text')
  return (
    <>
      <div className="flex flex-wrap gap-2.5">
        <PlainButton type="button" onClick={() => copy(link)}>
          {copying.copyLink}
        </PlainButton>
        <PlainButton type="button" onClick={() => copy(textOf(recordNow(edition, step)))}>
          {text.copyText}
        </PlainButton>
        {canShare() && (
          <PlainButton type="button" onClick={() => share({ type: 'share', link: { title, url: link } })}>
            {text.share}
          </PlainButton>
        )}
        <PlainButton type="button" onClick={print}>
          {text.print}
        </PlainButton>
      </div>
      <div className="min-h-8 pt-2">
        <StatusLine>
          {copied !== undefined && text.isCopied(whatIs(copied))}
          {refused !== undefined && copying.isRefused(whatIs(refused))}
          {sharing.matches('failed') && text.notShared}
        </StatusLine>
      </div>
      {refused !== undefined && (
        <div className="mb-4 max-w-measure">
          {refused === link ? (
            <CopyByHand label={text.linkHere} text={link} rows={4} />
          ) : (
            <CopyByHand label={text.textHere} text={refused} rows={12} />
          )}
        </div>
      )}
    </>
  )
}
