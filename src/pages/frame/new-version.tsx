import { useState } from 'react'
import { useLocation } from 'react-router'
import { useNewVersion } from '../../browser/use-new-version.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { newVersion as text } from './text.ts'

/** Tells of a newer version at the foot of the window, and leaves it to the reader when to change. */
export function NewVersion() {
  const { release, wouldLoseInput, dismiss } = useNewVersion()
  const { key } = useLocation()
  const [warnedAt, setWarnedAt] = useState<string>()
  const isWarned = warnedAt === key
  if (release === undefined) return undefined

  function takeOver() {
    if (release === undefined || release.kind === 'current') return
    if (wouldLoseInput() && !isWarned) setWarnedAt(key)
    else release.takeOver()
  }
  return (
    <div role="status" className="version-bar no-print">
      {release.kind !== 'current' && (
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4.5 sm:px-6">
          <p className="mr-auto max-w-measure text-small">{isWarned ? text.wouldLose : text[release.kind]}</p>
          <PlainButton type="button" onClick={takeOver}>
            {isWarned ? text.changeAnyway : text.change}
          </PlainButton>
          <QuietButton
            type="button"
            onClick={() => {
              dismiss()
              setWarnedAt(undefined)
            }}
          >
            {text.notNow}
          </QuietButton>
        </div>
      )}
    </div>
  )
}
