import { useState } from 'react'
import { now } from '../../browser/clock.ts'
import { newId } from '../../browser/new-id.ts'
import { asName } from '../../saved/document.ts'
import { add } from '../../saved/edit.ts'
import { savedFrom } from '../../saved/open.ts'
import { updateSaved, useSaved } from '../../saved/store.ts'
import { enterName, refusals } from '../../saved/text.ts'
import type { KeepProps } from './keep-this.tsx'
import { SaveForm } from './save-form.tsx'

/** Saves a step under a name, and says what stands in the way where that does not work. */
export function SaveCheck({ edition, step }: KeepProps) {
  const kept = useSaved()
  const [savedAs, setSavedAs] = useState<string>()
  const before = kept.kind === 'ready' ? kept.checks.findLast(({ link }) => link === step.address) : undefined

  function save(text: string): string | undefined {
    const name = asName(text)
    setSavedAs(undefined)
    if (name === '') return enterName
    const saved = { id: newId(), name, ...savedFrom(edition, step), saved: now() }
    const updated = updateSaved((checks) => add(checks, saved))
    if (updated.kind === 'refused') return refusals[updated.why]
    setSavedAs(name)
    return undefined
  }

  if (kept.kind !== 'ready') return <p className="max-w-measure">{kept.kind !== 'not-loaded' && refusals[kept.kind]}</p>
  return (
    <SaveForm
      suggested={step.check.nameCase(step.facts)}
      before={savedAs === undefined ? before?.name : undefined}
      savedAs={savedAs}
      onSave={save}
    />
  )
}
