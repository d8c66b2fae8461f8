import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { now } from '../../browser/clock.ts'
import { newId } from '../../browser/new-id.ts'
import type { Edition } from '../../engine/edition.ts'
import { beforeIn } from '../../engine/step/changed-from.ts'
import type { Step } from '../../engine/step/step.ts'
import { asName, type SavedCheck } from '../../saved/document.ts'
import { add, type Change, update } from '../../saved/edit.ts'
import { savedFrom } from '../../saved/open.ts'
import { openedAs } from '../../saved/opened.ts'
import { updateSaved, useSaved } from '../../saved/store.ts'
import { enterName, refusals } from '../../saved/text.ts'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { beAtSaved, filledIn, useTypedDetails } from './record-details.ts'
import { saveThis as text } from './text.ts'

type Checks = readonly SavedCheck[]

/** What was done last: a name within a sentence, and the check that was left alone. */
interface Done {
  readonly says: readonly [string, string]
  readonly name: string
  readonly leftAlone?: string
}

interface SaveCheckProps {
  readonly edition: Edition
  readonly step: Step
  /** Somebody pressed a button to come here, so the name is typed at once. */
  readonly takesFocus?: boolean
}

/**
 * Saves a step under a name, or updates the check that it was saved as before an answer was changed, and says which, or
 * what stands in the way.
 */
export function SaveCheck({ edition, step, takesFocus }: SaveCheckProps) {
  const kept = useSaved()
  const { hash } = useLocation()
  const typedDetails = filledIn(useTypedDetails(step))
  const [done, setDone] = useState<Done>()
  if (kept.kind !== 'ready') return <p className="max-w-measure">{kept.kind !== 'not-loaded' && refusals[kept.kind]}</p>
  const before = keptAs(kept.checks, step, hash)
  // Nobody has seen or emptied those of a check that was not opened, so they stay.
  const details =
    before === undefined || openedAs(step) === before.id ? typedDetails : { ...before.details, ...typedDetails }
  const hasDetails = Object.keys(details).length > 0

  function keep(
    typed: string,
    change: (checks: Checks, check: SavedCheck) => Change<SavedCheck> | undefined,
    says: (name: string) => Done,
  ): string | undefined {
    const name = asName(typed)
    setDone(undefined)
    if (name === '') return enterName
    const check = { id: newId(), name, ...savedFrom(edition, step), saved: now(), ...(hasDetails && { details }) }
    const updated = updateSaved((checks) => change(checks, check))
    if (updated.kind === 'refused') return refusals[updated.why]
    beAtSaved(updated.result.id, step, details)
    setDone(says(name))
    return undefined
  }

  const asFirst = (typed: string) => keep(typed, add, (name) => ({ says: text.savedAs, name }))
  const ways = before && {
    update: (typed: string) =>
      keep(
        typed,
        (checks, check) => update(checks, before.id, check),
        (name) => ({ says: text.updated, name }),
      ),
    asNew: (typed: string) =>
      asName(typed) === before.name
        ? text.otherName
        : keep(typed, add, (name) => ({ says: text.savedAsNew, name, leftAlone: before.name })),
  }
  return (
    <div className="max-w-measure pt-1">
      <OneFieldForm
        name="name"
        send={ways ? text.update : text.send}
        onText={ways ? ways.update : asFirst}
        other={ways && { send: text.asNew, onText: ways.asNew }}
        field={(error) => (
          <TextField
            label={text.name}
            name="name"
            {...(takesFocus && { ref: focus })}
            defaultValue={before?.name ?? step.check.nameCase(step.facts)}
            autoComplete="off"
            error={error}
            hint={
              <>
                {text.hint} {hasDetails && `${text.withDetails} `}
                {before !== undefined && done === undefined && (
                  <span>
                    <Quoted around={before.link === step.address ? text.isHere : text.hasChanged}>{before.name}</Quoted>
                  </span>
                )}
              </>
            }
          />
        )}
      />
      <p role="status" className="mt-2.5 text-small">
        {done !== undefined && (
          <span key={done.name}>
            <Quoted around={done.says}>{done.name}</Quoted>
            {done.leftAlone !== undefined && <Quoted around={text.staysAsItWas}>{done.leftAlone}</Quoted>}{' '}
            <Link to="/saved">{text.toSaved}</Link>
          </span>
        )}
      </p>
    </div>
  )
}

const focus = (field: HTMLInputElement | null): void => field?.focus()

/** What a step is saved as: the check that this window is at, else one of these answers, else of those before a change. */
function keptAs(checks: Checks, step: Step, hash: string): SavedCheck | undefined {
  const id = openedAs(step)
  const withLink = (link: string | undefined) => checks.findLast((check) => check.link === link)
  return checks.find((check) => check.id === id) ?? withLink(step.address) ?? withLink(beforeIn(step, hash)?.address)
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
