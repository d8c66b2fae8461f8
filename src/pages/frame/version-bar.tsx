import { PlainButton, QuietButton } from '../../ui/button.tsx'

interface VersionBarProps {
  /** A newer version waits, or has taken over in another window; `current` while there is none. */
  readonly kind: 'current' | 'waiting' | 'superseded'
  /** Whether the bar has to say that something on the page would be lost. */
  readonly isWarned: boolean
  onTakeOver(): void
  onDismiss(): void
}

const says = {
  waiting: 'A new version of this tool is ready. Your answers stay.',
  superseded: 'Another window has changed to a new version of this tool. This page goes on with the old one.',
}

/** Tells of a newer version at the foot of the window, and leaves it to the reader when to change. */
export function VersionBar({ kind, isWarned, onTakeOver, onDismiss }: VersionBarProps) {
  return (
    <div role="status" className="version-bar no-print">
      {kind !== 'current' && (
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4.5 sm:px-6">
          <p className="mr-auto max-w-measure text-small">
            {isWarned
              ? 'What you typed or chose on this page is not kept anywhere yet and would be lost. Send it first, or change anyway.'
              : says[kind]}
          </p>
          <PlainButton type="button" onClick={onTakeOver}>
            {isWarned ? 'Change anyway' : 'Change to the new version'}
          </PlainButton>
          <QuietButton type="button" onClick={onDismiss}>
            Not now
          </QuietButton>
        </div>
      )}
    </div>
  )
}
