/** What a case of the reimaging check is called in a list of cases. */

import { agreementInName } from '../../catalogue/names.ts'
import { imageProduct, isOwnVolumeLicensingMedia, licensedProduct, type ReimagingFacts } from '../facts.ts'
import { reimagingQuestionWords } from './questions.ts'

/** "Windows 7 Professional on PCs with Windows 7 Home Premium, Select Plus", as far as the answers tell. */
export function reimagingCaseName(facts: ReimagingFacts): string {
  const parts = isOwnVolumeLicensingMedia(facts)
    ? [softwareOf(facts), agreementInName(facts.agreement)]
    : [mediaOf(facts)]
  return parts.filter((part) => part !== undefined).join(', ')
}

const mediaOf = (facts: ReimagingFacts): string | undefined =>
  facts.media === undefined || facts.media === 'unknown'
    ? undefined
    : reimagingQuestionWords.media(facts).option(facts.media).label

function softwareOf(facts: ReimagingFacts): string | undefined {
  if (facts.image === undefined || facts.image === 'unknown') return undefined
  const image = reimagingQuestionWords.image(facts).option(facts.image).label
  const licensed = licensedProduct(facts)
  return licensed === undefined || licensed === imageProduct(facts) ? image : `${image} on PCs with ${licensed.name}`
}
