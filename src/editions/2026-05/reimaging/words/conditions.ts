/** What has to be done so that a conditional verdict becomes a yes, to follow "once you". */
import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { productPhrase, yourAgreement } from '../../catalogue/names.ts'
import { productsSold } from '../../catalogue/products.ts'
import { soldIn } from '../../catalogue/qualifying-systems.ts'
import {
  imageProduct,
  isOtherProductImage,
  isPreinstalled,
  isProImage,
  isStandaloneImage,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { versionOf } from './match-questions.ts'

type Curable = Extract<
  ReimagingRequirement,
  | 'oem-unmodified'
  | 'subscription-license'
  | 'qualifying-base'
  | 'own-licence'
  | 'same-product'
  | 'in-place-upgrade'
  | 'prior-version-terms'
  | 'same-language'
  | 'right-granted'
  | 'one-license'
>

const condition: Readonly<Record<Curable, (facts: ReimagingFacts) => string>> = {
  'oem-unmodified': () => 'use it as the maker supplied it',
  'subscription-license': () => 'give each user a licence',
  'qualifying-base': () => 'have it confirmed that their own Windows qualifies',
  'own-licence': lowerEdition,
  'same-product': lowerEdition,
  'in-place-upgrade': (facts) => `have it confirmed that the upgrade in place licenses them for ${versionOf(facts)}`,
  'prior-version-terms': (facts) =>
    isPreinstalled(facts) && !isStandaloneImage(facts)
      ? `have it in writing that ${productPhrase(facts.image)} may still be used`
      : 'find that the terms of the licensed copy allow the older version',
  'same-language': () => 'leave only the licensed language in the image',
  'right-granted': (facts) => `find a clause of ${yourAgreement(facts.agreement)} that grants reimaging`,
  'one-license': (facts) =>
    `buy one ${licenceToBuy(facts)}${isNotSoldHere(facts) ? ' under an agreement that sells it, and use its media' : ''}`,
}

export const conditions = (facts: ReimagingFacts, { causes }: Verdict): string[] =>
  causes.map((cause) => condition[cause as Curable](facts))

function lowerEdition(facts: ReimagingFacts): string {
  return `have it confirmed that the ${productPhrase(facts.licensed)} licence may be used as ${productPhrase(facts.image)}`
}

/** What is sold today of the image's edition: the newest version, under which older ones may be used. */
export function productToBuy(facts: ReimagingFacts): string {
  if (isOtherProductImage(facts)) return 'the product in the image'
  const line = imageProduct(facts)?.line
  return productsSold('vl').find((product) => product.line === line)?.name ?? productPhrase(facts.image)
}

/** A licence of it, to follow "one". */
export const licenceToBuy = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'licence of the product' : `${productToBuy(facts)} licence`

/** Where Windows 11 Pro is sold per device, as of April 2023. */
export const whereProIsSold = 'the Microsoft Customer Agreement (through CSP, for example) and MPSA'

/** Whether the agreement sells Windows Pro; `undefined` where the table of April 2023 does not show it. */
export const sellsPro = ({ agreement }: ReimagingFacts): boolean | undefined =>
  agreement === undefined || agreement === 'unknown' ? undefined : soldIn['windows-pro']?.[agreement]

/** The agreement of the media is known not to sell the one licence: then it is bought, and the media are, under another. */
export const isNotSoldHere = (facts: ReimagingFacts): boolean => isProImage(facts) && sellsPro(facts) === false
