/** What a case of the reimaging check is called in a list of cases. */
import { agreementInName, productPhrase } from '../../catalogue/names.ts'
import {
  imageProduct,
  isAgreementLicence,
  isOutOfTimeImage,
  isOwnVolumeLicensingMedia,
  isUnsureOfImage,
  licensedProduct,
  type ReimagingFacts,
} from '../facts.ts'
import { reimagingQuestionWords } from './questions.ts'

/** "Windows 11 Pro on PCs with Windows 11 Home, CSP", as far as the answers tell. */
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
  if (facts.image === undefined || isUnsureOfImage(facts)) return undefined
  if (facts.image === 'other-product' || isOutOfTimeImage(facts))
    return reimagingQuestionWords.image(facts).option(facts.image).label
  const image = productPhrase(facts.image)
  const licensed = licensedProduct(facts)
  if (licensed === undefined || licensed === imageProduct(facts)) return image
  return isAgreementLicence(facts)
    ? `${image} under licences of ${productPhrase(licensed.id)}`
    : `${image} on PCs with ${productPhrase(licensed.id)}`
}
