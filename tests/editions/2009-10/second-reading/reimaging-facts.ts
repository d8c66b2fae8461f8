import { granted, type Product, productOf, type Relation, relation } from './catalog.ts'
import type { Answers } from './types.ts'

/** The image where it is one of the catalogue. */
export function imageOf(a: Answers): Product | undefined {
  return productOf(a.image)
}

/** The licensed copy where it is one of the catalogue. */
export function licensedOf(a: Answers): Product | undefined {
  return productOf(a.licensed)
}

export function isWindows(a: Answers): boolean {
  return imageOf(a)?.family === 'windows'
}

export function isOffice(a: Answers): boolean {
  return imageOf(a)?.family === 'office'
}

export function isEnterprise(a: Answers): boolean {
  return imageOf(a)?.enterprise === true
}

/** The conditions of reimaging do not hold for these (details, channel `same-agreement`). */
export function isOwnAgreement(a: Answers): boolean {
  return a.channel === 'same-agreement' && !isEnterprise(a)
}

/** The image compared with the licensed copy; undefined where nothing says it (rule of `same-version`). */
export function versionOf(a: Answers): Relation | 'unknown' | undefined {
  const image = imageOf(a)
  if (image === undefined) return readRelation(a.versionRelation) // other-product
  if (a.licensed === 'unknown') return 'unknown'
  if (a.licensed === 'later-product') return 'older'
  const licensed = licensedOf(a)
  return licensed === undefined ? undefined : relation(image, licensed)
}

function readRelation(value: string | undefined): Relation | 'unknown' | undefined {
  return value === 'same' || value === 'older' || value === 'newer' || value === 'unknown' ? value : undefined
}

/** Whether a grant lists the pair of licensed copy and image for this channel. */
export function isGranted(a: Answers): boolean {
  return granted(a.licensed ?? '', a.image ?? '', a.channel ?? '')
}

/** Same line or a listed grant: what lets an older catalogue image go on to `priorVersion`. */
export function isProductMatch(image: Product, licensed: Product, a: Answers): boolean {
  return image.line === licensed.line || isGranted(a)
}
