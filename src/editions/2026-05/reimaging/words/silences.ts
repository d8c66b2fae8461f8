/** Where the texts leave a requirement open although the answer is known: what was answered, what is not said, what settles it. */
import { sentence } from '../../../../engine/words.ts'
import { productPhrase, yourAgreement } from '../../catalogue/names.ts'
import { licensedFor, whetherItQualifies } from '../../catalogue/qualification-words.ts'
import {
  baseCase,
  isLicensedUnderSameAgreement,
  isLtscImage,
  isRecoveryMedia,
  isWindows10Licensed,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { versionOf } from './match-questions.ts'

export interface Silence {
  /** The customer's own answer, as a clause. */
  readonly answer: string
  /** To follow "the texts do not say whether". */
  readonly whether: string
  /** What they say instead, as a clause. */
  readonly instead?: string
  /** They say two things. */
  readonly isDisputed?: true
  /** To follow "this settles it:". */
  readonly settles: string
}

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)
const inWriting = 'an answer in writing from Microsoft or your partner'

export type SilentRequirement = Extract<
  ReimagingRequirement,
  | 'oem-devices'
  | 'enterprise-right'
  | 'qualifying-base'
  | 'own-licence'
  | 'same-product'
  | 'in-place-upgrade'
  | 'one-license'
>

export const silences: Readonly<Record<SilentRequirement, (facts: ReimagingFacts) => Silence>> = {
  'oem-devices': (facts) =>
    isRecoveryMedia(facts)
      ? {
          answer: 'the recovery media are of the same maker, but did not come with these PCs',
          whether: 'these recovery media may be used on these PCs',
          instead: 'one sentence allows all PCs that the maker shipped, another only those that came with the media',
          isDisputed: true,
          settles: 'a letter of the maker that allows it for these PCs',
        }
      : {
          answer: 'the image is of the same maker, but these PCs did not first have it',
          whether: 'the maker’s image may go on these PCs',
          instead: 'one sentence allows all PCs that the maker shipped, another only those that first had the image',
          isDisputed: true,
          settles: 'a letter of the maker that allows it for these PCs',
        },
  'enterprise-right': (facts) =>
    isLtscImage(facts)
      ? {
          answer: 'the users have a subscription, and the image contains an LTSC release',
          whether: 'a subscription per user includes LTSC',
          instead: 'one text counts it in, others leave it out',
          isDisputed: true,
          settles: `the Product Terms of your plan, or ${inWriting}`,
        }
      : {
          answer: `Software Assurance of the licences has ended, and the image contains ${image(facts)}`,
          whether: `you may still use ${image(facts)}`,
          instead: 'the texts say that LTSC stays when Software Assurance ends, and name nothing else that stays',
          settles: `the Product Terms of the licence, or ${inWriting}`,
        },
  'qualifying-base': (facts) => ({
    answer: licensedFor(baseCase(facts), 'these PCs'),
    whether: whetherItQualifies(baseCase(facts)),
    settles: `the list of qualifying systems in the Product Terms, or ${inWriting}`,
  }),
  'own-licence': lowerEdition,
  'same-product': lowerEdition,
  'in-place-upgrade': (facts) =>
    isWindows10Licensed(facts)
      ? {
          answer: 'the PCs were sold with Windows 10 and have not been upgraded in place',
          whether: 'an image may take these PCs from Windows 10 to Windows 11',
          settles: `${inWriting}. If you upgrade the PCs in place first, the answer becomes “yes, once”: it then has to be confirmed that they are licensed for Windows 11`,
        }
      : {
          answer: `the PCs were sold with ${soldWith(facts)} and have been upgraded in place to ${versionOf(facts)}`,
          whether: `these PCs are licensed for ${versionOf(facts)} now`,
          settles: inWriting,
        },
  'one-license': (facts) => ({
    answer: `under ${yourAgreement(facts.agreement)} you license Windows Enterprise and not ${image(facts)}`,
    whether: `a licence of Windows Enterprise counts as the one licence that ${image(facts)} needs`,
    settles: `one Windows 11 Pro licence, with media of the agreement that sells it, or ${inWriting}`,
  }),
}

/** What is open, as a clause: "the texts do not say whether …". */
export const open = ({ whether, isDisputed }: Silence, texts = 'the texts'): string =>
  `${texts} ${isDisputed ? 'do not agree on' : 'do not say'} whether ${whether}`

/** What was found where the texts leave it open: what was answered, what is not said, and what settles it. */
export const silent =
  (requirement: SilentRequirement) =>
  (facts: ReimagingFacts): string => {
    const silence = silences[requirement](facts)
    const { answer, instead, settles } = silence
    const more = instead === undefined ? '' : `${sentence(instead)} `
    return `${answer}. ${sentence(open(silence, 'the texts we read'))} ${more}This settles it: ${settles}`
  }

function lowerEdition(facts: ReimagingFacts): Silence {
  const whose = isLicensedUnderSameAgreement(facts) ? yourAgreement(facts.agreement) : 'the other agreement'
  const licensed = productPhrase(facts.licensed)
  return {
    answer: `${whose} licenses ${licensed}, and the image contains ${image(facts)}`,
    whether: `a licence of ${licensed} may be used as ${image(facts)}`,
    settles: `the Product Terms of ${licensed}, or ${inWriting}`,
  }
}

/** What a PC was sold with, where it is older than Windows 10. */
export const soldWith = (facts: ReimagingFacts): string =>
  facts.licensed === 'earlier-product' ? 'Windows 8 or earlier' : productPhrase(facts.licensed)
