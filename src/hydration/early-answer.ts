/** An answer that was sent before any script had run, and whose next page index.html could not show by itself. */
import { matchPath } from 'react-router'
import type { Edition } from '../engine/edition.ts'
import { continueFrom, stepAt } from '../engine/step/step.ts'

/**
 * Goes on from the question on the page to where such an answer leads, as if it had been sent just now, and says whether
 * there was one. The question itself then need not be brought to life first.
 */
export function goOnEarly(edition: Edition): boolean {
  const form = document.querySelector<HTMLFormElement>('form[data-sent]')
  const value = form && new FormData(form).get('answer')
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const params = matchPath(`${base}/:check/:step?`, window.location.pathname)?.params
  const check = edition.checks.find(({ id }) => id === params?.check)
  if (typeof value !== 'string' || check === undefined) return false
  const step = stepAt(check, params?.step ?? '', window.location.hash)
  if (step.kind !== 'question') return false
  const { here, next } = continueFrom(step, value)
  window.history.replaceState(null, '', `${base}${here}`)
  window.history.pushState(null, '', `${base}${next}`)
  return true
}
