import { useNavigate } from 'react-router'
import { comparisonAddress } from '../../engine/step/comparison-link.ts'
import { ofTwoChecks, readPasted } from '../../engine/step/pasted-link.ts'
import { inOrder } from '../../saved/edit.ts'
import { linkOf } from '../../saved/open.ts'
import { useSaved } from '../../saved/store.ts'
import { otherAnswersOf } from '../compare/other-answers.ts'
import { CompareWith } from './compare-with.tsx'
import type { CompareProps } from './keep-this.tsx'

/** Finds another case for a verdict: a saved one, a pasted link, or the same with one answer changed. */
export function CompareThis({ edition, step }: CompareProps) {
  const kept = useSaved()
  const navigate = useNavigate()
  const { check, address, hash: own } = step
  const beside = (hash: string): string => comparisonAddress(edition, check, { a: own, b: hash })

  function paste(text: string): string | undefined {
    const other = readPasted(edition, text)
    if (other.kind === 'none') return other.says
    if (other.check !== check) return ofTwoChecks(check, other.check)
    navigate(beside(other.hash))
    return undefined
  }

  const saved = kept.kind === 'ready' ? inOrder(kept.checks.filter((one) => one.check === check.id)) : []
  return (
    <CompareWith
      saved={saved.flatMap((one) => {
        const link = linkOf(edition, one)
        return link === undefined || one.link === address
          ? []
          : { id: one.id, name: one.name, address: beside(link.hash) }
      })}
      changed={otherAnswersOf(edition, step)}
      onChoose={(chosen) => {
        navigate(chosen)
        return undefined
      }}
      onPaste={paste}
    />
  )
}
