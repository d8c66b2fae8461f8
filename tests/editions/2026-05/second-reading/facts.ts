import { compared, lowerEdition, type Product, productOf, standalone } from './catalog.ts'
import type { Answers } from './types.ts'

export type Kind = 'windows' | 'step-up' | 'suite' | 'subscription' | 'standalone'

export function isIn(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value)
}

/** Given, and not the answer `unknown`. */
export function isKnown(value: string | undefined): value is string {
  return value !== undefined && value !== 'unknown'
}

export function imageOf(a: Answers): Product | undefined {
  return productOf(a.image)
}

/** The licensed copy where it is a product of the catalogue. */
export function licensedOf(a: Answers): Product | undefined {
  return productOf(a.licensed)
}

export function kindOf(a: Answers): Kind | undefined {
  if (isIn(standalone, a.image)) return 'standalone'
  const image = imageOf(a)
  if (image === undefined) return undefined
  if (image.mark === 'subscription') return 'subscription'
  if (image.mark !== undefined) return 'step-up' // LTSC is one too
  return image.family === 'windows' ? 'windows' : 'suite'
}

export function isLtsc(a: Answers): boolean {
  return imageOf(a)?.mark === 'ltsc'
}

export const finishedGoods: readonly string[] = ['oem', 'retail']

export function isFinished(a: Answers): boolean {
  return isIn(finishedGoods, a.channel)
}

/** What is reimaged: finished goods, or a copy of another agreement. */
export function isForeign(a: Answers): boolean {
  return isFinished(a) || a.channel === 'other-agreement'
}

export function isSameLine(a: Answers): boolean {
  const line = imageOf(a)?.line
  return line !== undefined && line === licensedOf(a)?.line
}

/** "lower edition": for agreement licences only. */
export function lowerOf(a: Answers): 'met' | 'silent' | undefined {
  const image = imageOf(a)
  const licensed = licensedOf(a)
  if (image === undefined || licensed === undefined || isFinished(a)) return undefined
  return lowerEdition(licensed, image)
}

export type Relation = 'older' | 'same' | 'newer' | 'unknown' | 'not-compared'

/** "image older, same, newer"; undefined where the question was not asked. */
export function relationOf(a: Answers): Relation | undefined {
  if (kindOf(a) === 'standalone') {
    const said = a.versionRelation
    return said === 'older' || said === 'same' || said === 'newer' || said === 'unknown' ? said : undefined
  }
  if (a.licensed === undefined || a.licensed === 'unknown') return a.licensed
  if (a.licensed === 'earlier-product') return 'newer'
  const image = imageOf(a)
  const licensed = licensedOf(a)
  if (image === undefined || licensed === undefined) return 'not-compared'
  return compared(image, licensed) ?? 'not-compared'
}

export function isOlder(a: Answers): boolean {
  return relationOf(a) === 'older'
}

export function isNewer(a: Answers): boolean {
  return relationOf(a) === 'newer'
}

export function isLicensedOf(a: Answers, version: string): boolean {
  return licensedOf(a)?.version === version
}

/** Row 17. */
export function asksUpgradedInPlace(a: Answers): boolean {
  return kindOf(a) === 'windows' && isFinished(a) && isNewer(a) && (isSameLine(a) || a.licensed === 'earlier-product')
}

/** Row 18. */
export function asksPriorTerms(a: Answers): boolean {
  if (!isOlder(a)) return false
  return (a.channel === 'retail' && isSameLine(a)) || (isFinished(a) && kindOf(a) === 'standalone')
}

/** "clause programme". */
export function isClauseProgramme(a: Answers): boolean {
  return isIn(['csp', 'mca-enterprise', 'other-volume-licensing'], a.agreement)
}

/** "target of the image", by enterpriseRight; none for other kinds. */
export function targetsOf(a: Answers): readonly string[] {
  if (kindOf(a) !== 'step-up') return []
  if (imageOf(a)?.line === 'windows-education') return ['windows-education']
  switch (a.enterpriseRight) {
    case 'per-user':
      return ['windows-enterprise-user']
    case 'unknown':
      return ['windows-enterprise-user', 'windows-enterprise-device']
    default:
      return ['windows-enterprise-device']
  }
}
