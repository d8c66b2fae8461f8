import type { Check } from '../engine/check.ts'
import { checkIn, type Edition } from '../engine/edition.ts'
import { type LinkMemory, withMemory } from '../engine/step/link.ts'
import { type Step, stepAt, stepsOf, verdictStep } from '../engine/step/step.ts'
import type { SavedCheck } from './document.ts'

/** Where a saved check leads. */
export interface SavedLink {
  /** Whose rules it was saved under: its address says so. */
  readonly edition: Edition
  readonly check: Check
  /** What opens it: with what it stood for when it was saved, so that the page says what has changed. */
  readonly href: string
  /** The part of that behind its `#`. */
  readonly hash: string
}

/** Every path to which a saved check may lead, of all editions: `/2026-05/reimaging/media`. */
export const placesOf = (editions: readonly Edition[]): ReadonlySet<string> =>
  new Set(
    editions.flatMap(({ base, checks }) =>
      checks.flatMap((check) => stepsOf(check).map((step) => `${base}/${check.id}/${step}`)),
    ),
  )

/** Where a saved check leads by the rules of its edition; `undefined` where none has anything there. Decides nothing. */
export function linkOf(editions: readonly Edition[], saved: SavedCheck): SavedLink | undefined {
  const { check: id, link } = saved
  const edition = editions.find(({ base }) => link.startsWith(`${base}/${id}/`))
  const check = edition && checkIn(edition, id)
  const [, step = ''] = /^\/([^/#?]+)(?:#|$)/.exec(link.slice(`${edition?.base ?? ''}/${id}`.length)) ?? []
  if (edition === undefined || check === undefined || !stepsOf(check).includes(step)) return undefined
  const href = withMemory(link, memoryOf(saved))
  return { edition, check, href, hash: href.slice(href.indexOf('#')) }
}

/** What a saved check stood for when it was saved. */
export const memoryOf = ({ rules, revision, was, saved }: SavedCheck): LinkMemory => ({
  rules,
  ...(revision !== undefined && { revision: String(revision) }),
  ...(was !== undefined && { was, on: saved.slice(0, 10) }),
})

/** The step at which a saved check stands today. */
export const stepOf = ({ check, hash }: SavedLink): Step => stepAt(check, verdictStep, hash)

/** What is kept of a step, beside its name, its id and the time. */
export function savedFrom(
  edition: Edition,
  step: Step,
): Pick<SavedCheck, 'check' | 'link' | 'rules' | 'revision' | 'revised' | 'was'> {
  return {
    check: step.check.id,
    link: step.address,
    rules: edition.id,
    revision: edition.revision.number,
    revised: edition.revision.date,
    ...(step.kind === 'verdict' && { was: step.verdict.outcome }),
  }
}
