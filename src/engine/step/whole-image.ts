/** An image with two products in it: each is a case of its own, and the image is a yes only if every one of them is. */
import type { Outcome } from '../rules/judgement.ts'
import { type Product, withReturn } from './comparison-link.ts'
import { resumeAddress, type Step, type VerdictStep } from './step.ts'

/**
 * From the best to the worst. Something to do is better than another right, which has to be looked up elsewhere; what may
 * still become a yes is better than what no source decides. A certain no waits for no other product.
 */
const fromBest: readonly (Outcome | 'open')[] = [
  'permitted',
  'conditional',
  'other-right',
  'undetermined',
  'not-covered',
  'open',
  'not-permitted',
]

/** What an image comes to, and the products because of which it does. */
export interface ImageVerdict {
  /** `open` while a question is. */
  readonly outcome: Outcome | 'open'
  readonly because: readonly Product[]
}

/** The verdict of an image: the worst of those of its products. */
export function verdictOfImage(products: readonly { readonly side: Product; readonly step: Step }[]): ImageVerdict {
  const outcomes = products.map(({ side, step }) => ({
    side,
    outcome: step.kind === 'verdict' ? step.verdict.outcome : ('open' as const),
  }))
  const worst = fromBest.findLast((one) => outcomes.some(({ outcome }) => outcome === one))
  if (worst === undefined) throw new Error('An image has products')
  return { outcome: worst, because: outcomes.filter(({ outcome }) => outcome === worst).map(({ side }) => side) }
}

/** Where the check of another product of the same image begins; `undefined` where nothing else is known to be in it. */
export function secondProductAt({
  check,
  facts,
  hash,
}: VerdictStep): { readonly name: string; readonly address: string } | undefined {
  const second = check.secondProduct(facts)
  if (second === undefined) return undefined
  const back = { page: 'image', side: 'b', others: [hash], names: {} } as const
  return { name: second.name, address: withReturn(resumeAddress(check, second.answers), back) }
}
