import { useState } from 'react'
import { Link } from 'react-router'
import { now } from '../../browser/clock.ts'
import { newId } from '../../browser/new-id.ts'
import type { Edition } from '../../engine/edition.ts'
import type { Step } from '../../engine/step/step.ts'
import { asName } from '../../saved/document.ts'
import { save } from '../../saved/edit.ts'
import { savedFrom } from '../../saved/open.ts'
import { updateSaved, useSaved } from '../../saved/store.ts'
import { enterName, refusals } from '../../saved/text.ts'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { saveThis as text } from './text.ts'

/** Saves a step under a name, and says what stands in the way where that does not work. */
export function SaveCheck({ edition, step }: { readonly edition: Edition; readonly step: Step }) {
  const kept = useSaved()
  const [savedAs, setSavedAs] = useState<string>()
  if (kept.kind !== 'ready') return <p className="max-w-measure">{kept.kind !== 'not-loaded' && refusals[kept.kind]}</p>
  const before = kept.checks.findLast(({ link }) => link === step.address)

  function saveAs(typed: string): string | undefined {
    const name = asName(typed)
    setSavedAs(undefined)
    if (name === '') return enterName
    const saved = { id: newId(), name, ...savedFrom(edition, step), saved: now() }
    const updated = updateSaved((checks) => save(checks, saved))
    if (updated.kind === 'refused') return refusals[updated.why]
    setSavedAs(name)
    return undefined
  }

  return (
    <div className="max-w-measure pt-1">
      <OneFieldForm
        name="name"
        send={text.send}
        onText={saveAs}
        field={(error) => (
          <TextField
            label={text.name}
            name="name"
            defaultValue={before?.name ?? step.check.nameCase(step.facts)}
            autoComplete="off"
            error={error}
            hint={
              <>
                {text.hint}
                {before !== undefined && savedAs === undefined && (
                  <span>
                    {' '}
                    <Quoted around={text.isHere}>{before.name}</Quoted>
                  </span>
                )}
              </>
            }
          />
        )}
      />
      <p role="status" className="mt-2.5 text-small">
        {savedAs !== undefined && (
          <span key={savedAs}>
            <Quoted around={text.savedAs}>{savedAs}</Quoted> <Link to="/saved">{text.toSaved}</Link>
          </span>
        )}
      </p>
    </div>
  )
}

interface QuotedProps {
  readonly around: readonly [string, string]
  readonly children: string
}

/** A name within a sentence, in whatever direction it is written. */
function Quoted({ around: [before, after], children }: QuotedProps) {
  return (
    <>
      {before}
      <bdi>{children}</bdi>
      {after}
    </>
  )
}
