/** The rules of the reimaging check, in the order in which findings are listed. */
import type { Requirement } from '../../../engine/rules/requirement.ts'
import type { Place } from '../sources/places.ts'
import { copyRequirements } from './copy-requirements.ts'
import type { ReimagingFacts } from './facts.ts'
import { licenceRequirements } from './licence-requirements.ts'
import { mediaRequirements } from './media-requirements.ts'

export const reimagingRequirements = [
  ...mediaRequirements,
  ...licenceRequirements,
  ...copyRequirements,
] as const satisfies readonly Requirement<ReimagingFacts, string, Place>[]

export type ReimagingRequirement = (typeof reimagingRequirements)[number]['id']
