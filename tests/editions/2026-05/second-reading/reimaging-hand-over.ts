import type { Product } from './catalog.ts'
import { imageOf, isFinished, isIn, isKnown, isLtsc, kindOf, licensedOf, targetsOf } from './facts.ts'
import type { Answers, HandOver } from './types.ts'

/** Only the facts that are given. */
function given(facts: Readonly<Record<string, string | undefined>>): Answers {
  const answers: Record<string, string> = {}
  for (const [id, value] of Object.entries(facts)) if (value !== undefined) answers[id] = value
  return answers
}

function isTenOrEleven(product: Product | undefined): boolean {
  return product?.version === 'windows-10' || product?.version === 'windows-11'
}

/** The row `upgrade-instead`: what finished goods are as `currentOs`. */
function systemOf(a: Answers): string | undefined {
  const licensed = licensedOf(a)
  if (!isFinished(a) || licensed === undefined) return undefined
  if (licensed.version === 'windows-8-1') return 'windows-8-pro'
  switch (licensed.line) {
    case 'windows-pro':
      return 'windows-10-11-pro'
    case 'windows-pro-education':
      return 'windows-10-11-pro-education'
    case 'windows-pro-workstations':
      return 'windows-10-11-enterprise'
    default:
      return undefined
  }
}

function toUpgrade(facts: Readonly<Record<string, string | undefined>>): HandOver {
  return { check: 'upgrade', answers: given(facts) }
}

/** The table "Hand-overs from `reimaging`". */
export function handOverOf(
  a: Answers,
  ending: string,
  outcome: string,
  notes: readonly string[],
): HandOver | undefined {
  const { agreement, segment } = a
  if (a.image === 'earlier-product') {
    return { edition: '2009-10', check: 'reimaging', answers: given({ media: a.media }) }
  }
  if (ending === 'own-agreement' && kindOf(a) === 'windows' && isIn(['other-right', 'conditional'], outcome)) {
    const licensed = licensedOf(a)
    const isPro = licensed?.line === 'windows-pro' && isTenOrEleven(licensed)
    return toUpgrade({ target: isPro ? 'windows-pro' : undefined, agreement })
  }
  if (kindOf(a) === 'step-up' && !isLtsc(a) && outcome !== 'not-permitted') {
    const [target, ...others] = targetsOf(a)
    const currentOs = isKnown(a.base) ? a.base : undefined
    return toUpgrade({ target: others.length > 0 ? undefined : target, agreement, currentOs, segment })
  }
  if (notes.includes('upgrade-instead')) {
    const target = isTenOrEleven(imageOf(a)) ? 'windows-pro' : undefined
    return toUpgrade({ target, agreement, currentOs: systemOf(a) })
  }
  return undefined
}
