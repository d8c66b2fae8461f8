import { useLocation } from 'react-router'
import { NotFoundScreen } from '../screens/not-found.tsx'
import type { Edition } from '../wizard/edition.ts'
import { decode } from '../wizard/link.ts'
import { resumeAddress } from '../wizard/step.ts'

/** An address that is none; answers in it are offered to the check that its path begins with. */
export function NotFoundRoute({ edition }: { readonly edition: Edition }) {
  const { pathname, hash } = useLocation()
  const check = edition.checks.find(({ id }) => pathname.startsWith(`/${id}`)) ?? edition.checks[0]
  const answers = check === undefined ? {} : decode(check.flow, hash).answers
  const resume = check === undefined || Object.keys(answers).length === 0 ? undefined : resumeAddress(check, answers)
  return <NotFoundScreen path={pathname} resume={resume} />
}
