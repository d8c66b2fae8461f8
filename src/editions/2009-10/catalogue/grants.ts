/**
 * Licence terms known to allow a prior version in place of the licensed one, as published by October 2009, and what
 * became of their one time limit in July 2010.
 *
 * Rests on the Windows XP Professional OEM licence terms 1.7, on Microsoft's OEM site (downgrade rights, Windows 7
 * era), on Microsoft's licence briefs on downgrade rights of January 2007 and on the Microsoft UK licensing blog of
 * 2008-03-13 (Office from an OEM or as full packaged product: none).
 */
import type { ProductId } from './products.ts'

export interface PriorVersionGrant {
  readonly licensed: readonly ProductId[]
  readonly images: readonly ProductId[]
  /** How the grant was limited in time for one of the images, and what became of that, both dated. */
  readonly limit?: { readonly image: ProductId; readonly says: string }
}

/** Every known grant is one of OEM terms, and holds for system builders alike. */
export const oemGrants: readonly PriorVersionGrant[] = [
  {
    licensed: ['windows-7-professional', 'windows-7-ultimate'],
    images: ['windows-vista-business', 'windows-xp-professional'],
    limit: {
      image: 'windows-xp-professional',
      says: 'For Windows XP, the terms of October 2009 had an end: 18 months from 22 October 2009, or Windows 7 Service Pack 1. In July 2010 Microsoft lifted that limit, for the life of Windows 7.',
    },
  },
  { licensed: ['windows-vista-business', 'windows-vista-ultimate'], images: ['windows-xp-professional'] },
  { licensed: ['windows-xp-professional'], images: ['windows-2000-professional'] },
]

/** The images that OEM terms of the licensed product are known to allow in its place. */
export function imagesGrantedFor(licensed: string | undefined): readonly ProductId[] {
  return oemGrants.filter((grant) => grant.licensed.some((id) => id === licensed)).flatMap((grant) => grant.images)
}

/** The grant of OEM terms that lists exactly this pair, if one does. */
export function oemGrant(licensed: string | undefined, image: string | undefined): PriorVersionGrant | undefined {
  return oemGrants.find(
    (grant) => grant.licensed.some((id) => id === licensed) && grant.images.some((id) => id === image),
  )
}
