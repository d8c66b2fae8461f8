import { useLocation } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { decode } from '../../engine/step/link.ts'
import { NotFoundScreen } from './not-found.tsx'

/** An address that is none; answers in it are offered to the check that its path begins with. */
export function NotFoundRoute({ edition }: { readonly edition: Edition }) {
  const { pathname, hash } = useLocation()
  const check = edition.checks.find(({ id }) => pathname.startsWith(`/${id}`)) ?? edition.checks[0]
  const answers = check === undefined ? {} : decode(check.flow, hash).answers
  // With the answers as they stand, so that the next page still says what could not be used of them.
  const resume = check === undefined || Object.keys(answers).length === 0 ? undefined : `/${check.id}${hash}`
  return <NotFoundScreen path={pathname} resume={resume} />
}
