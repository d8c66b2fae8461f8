import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { wholeAddress } from '../../browser/absolute-url.ts'
import type { Edition } from '../../engine/edition.ts'
import {
  type Comparison,
  comparisonAddress,
  decodeComparison,
  type Side,
  sharedComparison,
  withReturn,
} from '../../engine/step/comparison-link.ts'
import { ofTwoChecks, readPasted } from '../../engine/step/pasted-link.ts'
import { CompareScreen } from './compare.tsx'
import { CompareStartScreen, exampleOf, type Problems } from './compare-start.tsx'

/** Two cases side by side, as the address says; where it says none, how to begin. */
export function CompareRoute({ edition }: { readonly edition: Edition }) {
  const { hash } = useLocation()
  const comparison = decodeComparison(edition, hash)
  if (comparison.kind === 'comparison') return <Compared key="compared" edition={edition} comparison={comparison} />
  return <Start key="start" edition={edition} notice={hash.length > 1 ? noticeOn(comparison.check) : undefined} />
}

const noticeOn = (check: string | undefined): string =>
  check === undefined
    ? 'It does not say which check it is about. It may be cut off. Ask for it again, or paste the links of the two cases below.'
    : `It is about “${check}”, and this tool has no check of that name. Ask for it again, or paste the links of the two cases below.`

function Compared({ edition, comparison }: { readonly edition: Edition; readonly comparison: Comparison }) {
  const navigate = useNavigate()
  const [hasSwapped, setHasSwapped] = useState(false)
  const { check, hashes } = comparison
  return (
    <CompareScreen
      edition={edition}
      comparison={comparison}
      link={wholeAddress(sharedComparison(edition, comparison))}
      hasSwapped={hasSwapped}
      onSwap={() => {
        navigate(comparisonAddress(edition, check, { a: hashes.b, b: hashes.a }), { replace: true })
        setHasSwapped(true)
      }}
      answerAt={(side, address) => withReturn(address, { side, other: side === 'a' ? hashes.b : hashes.a })}
    />
  )
}

function Start({ edition, notice }: { readonly edition: Edition; readonly notice: string | undefined }) {
  const navigate = useNavigate()

  function compare(links: Readonly<Record<Side, string>>): Problems {
    const [a, b] = [readPasted(edition, links.a), readPasted(edition, links.b)]
    if (a.kind === 'none' || b.kind === 'none')
      return { ...(a.kind === 'none' && { a: a.says }), ...(b.kind === 'none' && { b: b.says }) }
    if (a.check !== b.check) return { b: ofTwoChecks(a.check, b.check) }
    navigate(comparisonAddress(edition, a.check, { a: a.hash, b: b.hash }))
    return {}
  }
  return <CompareStartScreen notice={notice} example={exampleOf(edition)} onCompare={compare} />
}
