import type { Edition } from '../../engine/edition.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import type { SavedCheck } from '../../saved/document.ts'
import { type Opened, openSaved } from '../../saved/open.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import type { ShownSaved } from './saved-entry.tsx'

/** A saved check as the list shows it: with the verdict of today, and what has changed since it was saved. */
export function shownSaved(edition: Edition, saved: SavedCheck): ShownSaved {
  const { id, name } = saved
  const opened = openSaved(edition, saved)
  const day = { date: saved.saved, label: dayOf(saved.saved) }
  if (opened === undefined)
    return {
      id,
      name,
      day,
      check: saved.check,
      standing: 'This version of the tool has nothing at its link',
      changes: [],
    }
  const { check, address } = opened
  return {
    id,
    name,
    day,
    check: check.name,
    address,
    ...standingOf(opened),
    changes: changesOf(edition, saved, opened),
  }
}

function standingOf({ check, step }: Opened): Pick<ShownSaved, 'outcome' | 'standing'> {
  if (step.kind === 'verdict') return { outcome: step.verdict.outcome, standing: outcomeNames[step.verdict.outcome] }
  return { standing: `Not finished. The next question is “${check.question(step.question, step.facts).ask}”` }
}

function changesOf(edition: Edition, { rules, was }: SavedCheck, { step }: Opened): readonly string[] {
  const memory = { rules, ...(was === undefined ? {} : { was }) }
  const { unknownRules, unknownOutcome, outcome } = changedSince(edition, step, memory)
  return [
    ...(unknownRules === undefined
      ? []
      : [`Saved under the rules “${unknownRules}”, which this version does not have.`]),
    ...(unknownOutcome === undefined
      ? []
      : [`Saved with the outcome “${unknownOutcome}”, which this version does not know.`]),
    ...(outcome === undefined ? [] : [`It was “${outcomeNames[outcome.was]}” when it was saved.`]),
  ]
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

const dayOf = (saved: string): string => day.format(new Date(saved))
