/** Advice on what makes a yes: conditions to meet, points to settle, and what to do with a yes or another right. */
import type { AdviceInWords } from '../../../../engine/words.ts'
import { isCustomerAgreement } from '../../catalogue/agreements.ts'
import { productPhrase, systemPhrase, yourAgreement } from '../../catalogue/names.ts'
import { licencePhrase } from '../../catalogue/qualification-words.ts'
import type { ReimagingAdvice } from '../advice.ts'
import {
  baseCase,
  imageProduct,
  isEducationImage,
  isOtherProductImage,
  isProImage,
  isRecoveryMedia,
  isStandaloneImage,
  isStepUpImage,
  isSuiteImage,
  isWindowsImage,
  type ReimagingFacts,
} from '../facts.ts'
import { isNotSoldHere, licenceToBuy, sellsPro, whereProIsSold } from './conditions.ts'
import { versionOf } from './match-questions.ts'
import type { Way } from './way-advice.ts'

type Cure = Exclude<ReimagingAdvice, Way>

const image = (facts: ReimagingFacts): string =>
  isOtherProductImage(facts) ? 'the product in the image' : productPhrase(facts.image)

const inWriting = 'Ask Microsoft or your partner to confirm it in writing.'
/** What is confirmed beside the agreement changes no answer of the check. */
const keepLetter =
  'With the letter in hand, the best answer here is still “yes, once”: keep the letter with the record, to show what it rests on.'
const productTerms = 'the Product Terms at microsoft.com/licensing/terms'

export const cureWords: AdviceInWords<ReimagingFacts, Cure> = {
  'use-unchanged-image': (_, isEnough) => ({
    lead: 'Use the maker’s image as it was supplied',
    says: `${isEnough ? 'Then the answer is yes. ' : ''}Or have the maker confirm in writing that the changed image may be used, and keep the letter; or build the image from media of your own agreement.`,
  }),
  'assign-subscriptions': (_, isEnough) => ({
    lead: 'Give each user a licence for Microsoft 365 Apps',
    says: `Assign it in the Microsoft 365 admin center before the apps are used.${isEnough ? ' Then the answer is yes.' : ''}`,
  }),
  'confirm-base': (facts) => ({
    lead: `Have it confirmed that ${systemPhrase(facts.base)} qualifies`,
    says: `Look it up in ${productTerms}, under qualifying operating systems. Or ask Microsoft or your partner in writing. With that in hand, the best answer here is still “yes, once”: keep it with the record, to show what it rests on.`,
  }),
  'confirm-lower-edition': (facts) => ({
    lead: `Have it confirmed that ${productPhrase(facts.licensed)} may be used as ${image(facts)}`,
    says: `The texts say so of older versions only; for the same version it is our reading. ${inWriting} ${keepLetter}`,
  }),
  'confirm-in-place-upgrade': () => ({
    lead: 'Have it confirmed that the upgraded PCs are licensed for Windows 11',
    says: `As we read the texts they are, and that is enough for reimaging. ${inWriting} ${keepLetter}`,
  }),
  'confirm-windows-10-terms': (facts) => ({
    lead: `Have it in writing that ${image(facts)} may still be used`,
    says: `From Microsoft, or in the terms that came with the PCs. Microsoft’s texts allow Windows 10 Pro ${isProImage(facts) ? '' : 'alone, and '}only while it is supported, and support ended on 14 October 2025. ${keepLetter} Or take a licence of an agreement: its right to older versions has no end.`,
  }),
  'read-licence-terms': () => ({
    lead: 'Read the licence terms of the licensed copy',
    says: 'If they allow the older version today, this condition is met; if they do not, the answer is no. Or take a licence of an agreement: it may be used in any older version of the same edition.',
  }),
  'set-up-one-language': () => ({
    lead: 'Set up the image in the licensed language alone',
    says: 'Then this condition is met. Or have it confirmed in writing that the further languages are allowed, and keep the letter with the record.',
  }),
  'read-clause': (facts) => ({
    lead: `Read the clause on reimaging in ${yourAgreement(facts.agreement)}`,
    says: 'If it grants reimaging, this condition is met; if no clause does, the answer is no. A letter is not enough: ask its writer for the title and the section.',
  }),
  'buy-one-licence': (facts) => ({
    lead: `Buy one ${licenceToBuy(facts)}`,
    says: whereToBuy(facts, meetsHere(facts)),
  }),

  'ask-the-maker': (facts) => ({
    lead: `Ask the maker whether ${isRecoveryMedia(facts) ? 'its recovery media' : 'its image'} may go on these PCs`,
    says: 'One sentence of the text allows it and another does not. A letter of the maker settles it. Or build the image from media of your own agreement.',
  }),
  'settle-ltsc-for-users': () => ({
    lead: 'Ask whether your subscription includes LTSC',
    says: `The texts give two answers. Look up your plan in ${productTerms}, or license LTSC per device.`,
  }),
  'settle-after-assurance': (facts) => ({
    lead: `Find out whether ${image(facts)} may stay`,
    says: `The text says that LTSC stays when Software Assurance ends, and says nothing of ${image(facts)}. Look up the licence in ${productTerms}, or renew Software Assurance.`,
  }),
  'look-up-base': (facts) => ({
    lead: `Find out whether ${systemPhrase(facts.base)} qualifies`,
    says: `Look under qualifying operating systems in ${productTerms}, for ${licencePhrase(baseCase(facts))}. Or ask Microsoft or your partner in writing.`,
  }),
  'look-up-lower-edition': (facts) => ({
    lead: `Find out whether ${productPhrase(facts.licensed)} may be used as ${image(facts)}`,
    says: `Look it up in ${productTerms}, or ask Microsoft or your partner in writing. Or take an image of what is licensed.`,
  }),
  'upgrade-in-place': () => ({
    lead: 'Upgrade the PCs in place to Windows 11 first',
    says: 'With your own tools it costs nothing, on hardware that qualifies. Then one thing is left: to have it confirmed that they are licensed for Windows 11.',
  }),
  'settle-in-place-from-older': (facts) => ({
    lead: 'Ask what these PCs are licensed for now',
    says: `No text we read says it of PCs that went from Windows 8.1 or older to ${versionOf(facts)}. Ask Microsoft or your partner for an answer in writing.`,
  }),
  'settle-one-licence': (facts) => ({
    lead: `Buy one ${licenceToBuy(facts)}`,
    says: `${whereToBuy(facts)} Or ask Microsoft or your partner in writing whether Windows Enterprise counts as that one licence.`,
  }),

  'get-media': (facts) => ({
    lead: `Get the media of ${image(facts)} under ${yourAgreement(facts.agreement)}`,
    says: whereMedia(facts),
  }),
  'get-key': (facts) => ({
    lead: 'Get the key of the same agreement',
    says:
      facts.agreement === 'csp'
        ? 'Your partner finds it in Partner Center. You may use it for reimaging.'
        : 'It is listed beside the downloads. You may use it for reimaging.',
  }),
  'check-activations': (facts) =>
    isStandaloneImage(facts)
      ? {
          lead: `Check how ${image(facts)} is activated`,
          says: 'If it is activated with a MAK, check how many activations are left: a MAK has a set number of them. With KMS there is nothing to count.',
        }
      : {
          lead: 'Check how many activations are left',
          says: 'A MAK has a set number of them. With KMS there is nothing to count.',
        },
  'keep-papers': () => ({
    lead: 'Keep the papers with this record',
    says: 'Activation proves no licence: the invoices, the agreement and the proof of the one licence do.',
  }),

  'go-on-without-image': () => ({
    lead: 'Set up the PCs without an image',
    says: 'Each PC goes on from the Windows that its maker installed, and the maker’s activation holds. For the free upgrade from Windows 10 to 11 the hardware has to qualify.',
  }),
  'order-from-maker': () => ({
    lead: 'Order the PCs with the image loaded',
    says: 'Have that written on the order. If you are the maker, your own agreement with Microsoft decides.',
  }),
  'recover-each': () => ({
    lead: 'Recover each PC by itself',
    says: 'Use only the media that came with it, as the maker supplied them.',
  }),
  'reimage-makers-pcs': () => ({
    lead: 'Put the image on these PCs only',
    says: 'Use it as the maker supplied it, on the PCs that first had it.',
  }),
  'install-retail-copy': () => ({
    lead: 'Install each PC from its own retail media',
    says: 'Note which licence belongs to which PC.',
  }),
  'deploy-apps': () => ({
    lead: 'Deploy the apps with the Office Deployment Tool',
    says: 'Each user signs in to activate them, on up to five PCs. No KMS or MAK key is needed.',
  }),
  'deploy-step-up': (facts) => ({
    lead: `Deploy ${image(facts)} on licensed PCs only`,
    says:
      facts.enterpriseRight === 'per-user'
        ? 'Activate the PC’s own Windows first. The PC steps up when a licensed user signs in.'
        : 'Count one licence for each PC, and keep the proof of the PC’s own Windows.',
  }),
  'deploy-own-licence': (facts) => ({
    lead: `Deploy ${image(facts)} under ${yourAgreement(facts.agreement)}`,
    says: 'One image may serve all PCs that are licensed. Count one licence for each PC, or for each user where it is licensed per user.',
  }),
  'check-upgrade': (facts) => ({
    lead: 'Check that each PC qualifies',
    says: isStepUpImage(facts)
      ? `The upgrade check asks about one PC, such as whether its own Windows is installed on it${isPerUserEnterprise(facts) ? ', and who uses it' : ''}.`
      : 'Windows licences of agreements are upgrades, so each PC needs a Windows of its own that qualifies. The upgrade check tells.',
  }),
}

/**
 * Where the one licence is sold: of Windows Pro the table of April 2023 says it.
 *
 * @param ifHere What to say of buying it under the agreement of the media, where that may sell it.
 */
function whereToBuy(facts: ReimagingFacts, ifHere = ''): string {
  const yours = yourAgreement(facts.agreement)
  if (isProImage(facts)) {
    if (sellsPro(facts)) return `It is sold under ${yours} (as of April 2023), as an upgrade licence.${ifHere}`
    const clause = 'Under a Customer Agreement a clause has to grant reimaging, too.'
    return isNotSoldHere(facts)
      ? `It is not sold under ${yours}, but under ${whereProIsSold} (as of April 2023). Buy it there first, then use the media of that agreement, and make this check again for it. ${clause}`
      : `No text we read says whether ${yours} sells it: ask your reseller.${ifHere} As of April 2023 it is sold under ${whereProIsSold}. ${elsewhere} ${clause}`
  }
  return isWindowsImage(facts)
    ? `No text we read says where it is sold: ask your reseller.${ifHere} ${elsewhere}`
    : `Ask your reseller whether ${yours} sells it.${ifHere} ${elsewhere}`
}

const elsewhere =
  'If you buy it under another agreement, use the media of that agreement, and make this check again for it.'

/** When buying it under the agreement of the media is enough. */
const meetsHere = (facts: ReimagingFacts): string =>
  isProImage(facts) && sellsPro(facts)
    ? ' Buy it before you use the media: then this condition is met.'
    : ` If you buy it under ${yourAgreement(facts.agreement)} before you use the media, this condition is met.`

const isPerUserEnterprise = (facts: ReimagingFacts): boolean =>
  facts.enterpriseRight === 'per-user' && !isEducationImage(facts)

function whereMedia(facts: ReimagingFacts): string {
  if (isSuiteImage(facts) && imageProduct(facts)?.version !== 'office-2016')
    return 'The Office Deployment Tool downloads the files from Microsoft.'
  return isCustomerAgreement(facts)
    ? 'They are in the Microsoft 365 admin center, under Billing, Your products. Where you buy from a CSP partner, ask the partner.'
    : 'They are in the Microsoft 365 admin center, under Billing, Your products, Volume licensing.'
}
