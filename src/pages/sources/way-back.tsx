import { type ReactNode, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { entryAt } from '../../editions/index.ts'
import type { Edition } from '../../engine/edition.ts'
import { useUnderWay } from '../../saved/under-way.ts'
import { BackButton, BackLink } from '../frame/page.tsx'
import { wayBack as text } from './text.ts'

/**
 * The way back from the sources: one step in the history for whoever came from a page that says so, else to the check
 * under way by the same rules. Nothing where there is neither, and nothing before hydration: no prerendered page knows.
 */
export function useWayBack({ base }: Edition): ReactNode {
  const navigate = useNavigate()
  const { state } = useLocation()
  const from: unknown = useSyncExternalStore(
    neverChanges,
    () => state?.from,
    () => undefined,
  )
  const underWay = useUnderWay()
  if (typeof from === 'string')
    return <BackButton onBack={() => navigate(-1)}>{from === 'verdict' ? text.toVerdict : text.toPage}</BackButton>
  if (underWay === undefined || entryAt(underWay.address).base !== base) return undefined
  const { address, name, answered, atMost } = underWay
  return (
    <BackLink to={address}>
      <span className="block max-w-[min(22rem,calc(100vw-4.5rem))] truncate">
        {answered === atMost ? text.toVerdictOn : text.toCheckOn} <bdi>{name}</bdi>
      </span>
    </BackLink>
  )
}

const neverChanges = () => () => undefined
