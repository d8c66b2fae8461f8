/** What to do next about a reimaging verdict. */

import type { Verdict } from '../../../../engine/rules/verdict.ts'
import { type Advice, type Handover, inSpeech, sentence } from '../../../../engine/words.ts'
import { imagesGrantedFor } from '../../catalogue/grants.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import { productOf } from '../../catalogue/products.ts'
import {
  imageVersusLicensed,
  isLaterProductImage,
  isOtherProductImage,
  isPreinstalled,
  isRecoveryMedia,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  limitOfGrant,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../facts.ts'
import type { ReimagingRequirement } from '../requirements.ts'
import { noTermsKnown } from './findings.ts'
import { reimagingQuestionWords } from './questions.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

/** What to do next, in the order in which it matters. */
export function stepsOf(facts: ReimagingFacts, verdict: Verdict): Advice[] {
  switch (verdict.outcome) {
    case 'permitted':
      return timeLimit(facts)
    case 'conditional':
      return [...cures(facts, verdict), ...timeLimit(facts)]
    case 'undetermined':
      return [
        ...verdict.missing.map((id) => findOut(id as ReimagingQuestion, facts)),
        ...cures(facts, verdict),
        ...timeLimit(facts),
        ...upgradeCheck(facts),
      ]
    case 'other-right':
      return otherRight(facts)
    case 'not-covered':
      return elsewhere(facts)
    case 'not-permitted':
      return verdict.causes.flatMap((cause) => insteadOf[cause as ReimagingRequirement]?.(facts) ?? [])
  }
}

function findOut(id: ReimagingQuestion, facts: ReimagingFacts): Advice {
  const words = reimagingQuestionWords[id](facts)
  return { lead: `Find out ${words.matter}`, says: words.where, cites: words.cites, question: id }
}

/** What the customer can do about each unmet requirement that can be put right. */
function cures(facts: ReimagingFacts, verdict: Verdict): Advice[] {
  const isOpen = (id: ReimagingRequirement): boolean =>
    verdict.findings.some((finding) => finding.requirement === id && finding.state === 'unmet')
  const product = isOtherProductImage(facts) ? 'licence of the product' : `${image(facts)} licence`
  return [
    ...(isOpen('prior-version-terms')
      ? [
          {
            lead: 'Get the clause on prior versions in writing',
            says: `Your licence terms allow the older version, you say. ${sentence(noTermsKnown(facts))} Keep the page that says it with your licence records.`,
            cites: ['faq-9', 'prior-version-grants'],
          } as const,
        ]
      : []),
    ...(isOpen('open-license-purchase')
      ? [
          {
            lead: `Buy one ${product}`,
            says: `Order it under the authorization number of your ${agreementPhrase(facts.agreement)}. It is needed to get the media and the key.`,
            cites: ['note-2', 'faq-7.3'],
            question: 'openLicensePurchase',
          } as const,
        ]
      : []),
  ]
}

/** A grant that was published for a time only. */
function timeLimit(facts: ReimagingFacts): Advice[] {
  const limit = limitOfGrant(facts)
  if (limit === undefined || facts.priorVersion === undefined) return []
  return [
    { lead: 'Check that the time for the older version has not run out', says: limit, cites: ['prior-version-grants'] },
  ]
}

function otherRight(facts: ReimagingFacts): Advice[] {
  if (isRecoveryMedia(facts))
    return [
      {
        lead: 'Recover each PC by itself',
        says: 'You may do it, or a service provider you choose. Use no other image to put a PC back as it was delivered.',
        cites: ['oem-2.2', 'oem-2.3'],
      },
    ]
  if (isWindowsEnterpriseImage(facts))
    return [
      {
        lead: 'Deploy it on covered PCs only',
        says: `Check that Software Assurance for Windows covers each PC that gets ${image(facts)}, and keep the proof.`,
        cites: ['faq-5.2'],
      },
    ]
  if (isWindowsImage(facts)) return upgradeCheck(facts)
  return [
    {
      lead: 'Deploy it under your licence',
      says: 'One standard image may serve all PCs that are licensed. Count one licence for each PC.',
      cites: ['benefits.1', 'benefits.2'],
    },
  ]
}

function upgradeCheck(facts: ReimagingFacts): Advice[] {
  if (facts.channel !== 'same-agreement' || !isWindowsImage(facts) || isWindowsEnterpriseImage(facts)) return []
  return [
    {
      lead: 'Check that each PC qualifies for the upgrade licence',
      ...(isUpgradeTarget(facts)
        ? {
            says: 'Windows licences of Volume Licensing are upgrade licences. Each PC has to be licensed for a system that qualifies.',
            cites: ['upgrade-only', 'eligibility-windows.1'],
          }
        : {
            says: `Windows licences of Volume Licensing are upgrade licences. The article that says which systems qualify speaks of Windows XP Professional and Windows Vista Business alone; for ${image(facts)}, ask your reseller.`,
            cites: ['eligibility-windows.1', 'silence.4'],
          }),
      handover: upgradeHandover(facts),
    },
  ]
}

/** The upgrade check with the target and the agreement taken over. */
export function upgradeHandover(facts: ReimagingFacts): Handover {
  const { image: target, agreement } = facts
  if (!isUpgradeTarget(facts) || target === undefined)
    return { check: 'upgrade', answers: { target: 'other' }, label: 'See what the upgrade article covers' }
  return {
    check: 'upgrade',
    answers: { target, ...(agreement === undefined ? {} : { agreement }) },
    label: 'Go on with the upgrade check',
  }
}

/** The two upgrades that the article speaks of. */
const isUpgradeTarget = (facts: ReimagingFacts): boolean =>
  facts.image === 'windows-xp-professional' || facts.image === 'windows-vista-business'

/** Where to look when the brief is silent. */
function elsewhere(facts: ReimagingFacts): Advice[] {
  if (isLaterProductImage(facts))
    return [
      {
        lead: 'Look at a later brief',
        says: 'Later briefs appeared in February 2011, April 2014, February 2015 and November 2020. Look for the newest one that speaks of your product.',
        cites: ['silence.3'],
      },
    ]
  const rebuild: Advice = {
    lead: 'Rebuild the image from your own Volume Licensing media',
    says: 'Then the brief applies, and this check can be made again.',
    cites: ['summary.3', 'eligibility.2'],
    question: 'media',
  }
  return facts.media === 'retail'
    ? [
        rebuild,
        {
          lead: 'Or read the licence terms of the boxed product',
          says: 'They say what its own media may be used for.',
          cites: ['silence.2'],
        },
      ]
    : [
        rebuild,
        {
          lead: 'Or read the terms that the media came under',
          says: 'The agreement or subscription that the media belong to says who may use them, and for what.',
          cites: ['silence.1'],
        },
      ]
}

const ownMedia: Advice = {
  lead: 'Rebuild the image from your own Volume Licensing media',
  says: 'Only those carry the reimaging right. Then make this check again.',
  cites: ['summary.3', 'eligibility.2'],
  question: 'media',
}

const recoverSingly: Advice = {
  lead: 'To put a single PC back, use its recovery media',
  says: 'You or a service provider may recover PCs one by one, with the version that was preinstalled.',
  cites: ['oem-2.2', 'oem-2.3'],
}

/** What can be done instead, by what stands in the way. */
const insteadOf: Partial<Record<ReimagingRequirement, (facts: ReimagingFacts) => Advice[]>> = {
  'vl-media': () => [ownMedia, recoverSingly],
  'recovery-individual': () => [ownMedia, recoverSingly],
  'recovery-match': () => [
    {
      lead: 'Use the recovery media that belong to the PC',
      says: 'They have to hold the version that its maker preinstalled.',
      cites: ['oem-2.3'],
      question: 'recoveryMatch',
    },
  ],
  'vl-customer': () => [
    {
      lead: 'Get a Volume Licensing agreement first',
      says: 'Its media then carry the reimaging right, with or without Software Assurance.',
      cites: ['summary.2', 'faq-6'],
    },
    recoverSingly,
  ],
  'licensed-copy': () => [
    {
      lead: 'License the product for every PC first',
      says: 'An image replaces a licensed copy and never brings a licence with it. For Windows, Volume Licensing sells upgrades only, so each PC also needs a full Windows licence from its maker or from a box.',
      cites: ['summary.3', 'eligibility.2', 'eligibility-windows.1', 'eligibility-windows.2'],
      question: 'channel',
    },
  ],
  'enterprise-edition': () => [
    {
      lead: 'Cover the PCs with Software Assurance for Windows',
      says: 'Only covered PCs may have a Windows Enterprise edition.',
      cites: ['faq-5.2'],
      question: 'softwareAssurance',
    },
    {
      lead: 'Or take an image of the Windows that is licensed',
      says: 'It can be reimaged if there are Volume Licensing media of it and the other conditions hold.',
      cites: ['eligibility.3', 'eligibility-windows.2'],
      question: 'image',
    },
  ],
  'full-windows-license': () => [
    {
      lead: 'License a full Windows for these PCs',
      says: 'It comes preinstalled by the maker or as a full package. The licence of the other agreement is an upgrade and does not stand alone.',
      cites: ['eligibility-windows.1', 'eligibility-windows.2'],
      question: 'baseLicense',
    },
  ],
  'same-product': matchingImage,
  'same-version': (facts) => (isSameProductToo(facts) ? matchingImage(facts) : []),
  'same-components': () => [
    {
      lead: 'Take an image of exactly the product that is licensed',
      says: 'It has to hold exactly the same applications, no more and no fewer.',
      cites: ['eligibility.3', 'example-components'],
      question: 'image',
    },
  ],
  'same-language': () => [
    {
      lead: 'Build the image in the language of the licensed copy',
      says: 'English and a Multilingual User Interface pack count as different languages, too.',
      cites: ['eligibility.3', 'example-language'],
      question: 'language',
    },
  ],
}

/** Whether the version alone is in the way: where the product is too, its own advice already says what to do. */
const isSameProductToo = (facts: ReimagingFacts): boolean =>
  imageVersusLicensed(facts) !== 'newer' || isOtherProductImage(facts) || sharesLine(facts)

const sharesLine = (facts: ReimagingFacts): boolean => licensedProduct(facts)?.line === productOf(facts.image)?.line

function matchingImage(facts: ReimagingFacts): Advice[] {
  const licensed = licensedProduct(facts)
  const byTerms = priorVersionInstead(facts)
  if (licensed === undefined)
    return [
      {
        lead: 'Take an image of what is licensed, if there are media of it',
        says:
          facts.licensed === 'later-product'
            ? 'It came out after October 2009, so look for a later brief that speaks of it.'
            : 'Product, edition and version have to be those of the licensed copy.',
        cites: facts.licensed === 'later-product' ? ['eligibility.3', 'silence.3'] : ['eligibility.3'],
        question: 'image',
      },
    ]
  if (licensed.windowsEnterprise === true)
    return [
      {
        lead: `${licensed.name} is never reimaged`,
        says: 'Deploy it under the agreement that licenses it, where Software Assurance for Windows covers the PCs.',
        cites: ['eligibility-fn1', 'faq-5'],
      },
    ]
  if (licensed.channels.includes('vl'))
    return [
      {
        lead: `Take an image of ${licensed.name}`,
        says: 'That is what is licensed, and Volume Licensing has media of it.',
        cites: ['eligibility.3', 'catalogue'],
        question: 'image',
      },
      ...byTerms,
    ]
  return [
    {
      lead: `There are no Volume Licensing media of ${licensed.name}`,
      says:
        byTerms.length > 0
          ? 'So it cannot be reimaged as it is.'
          : 'So these PCs cannot be reimaged as they are licensed now.',
      cites: ['catalogue'],
    },
    ...byTerms,
    ...(isPreinstalled(facts) ? [recoverSingly] : []),
  ]
}

/** Prior versions that published OEM terms of the licensed product allow. */
function priorVersionInstead(facts: ReimagingFacts): Advice[] {
  const allowed = imagesGrantedFor(facts.licensed)
  if (!isPreinstalled(facts) || allowed.length === 0) return []
  const terms = `Published terms of ${productPhrase(facts.licensed)} from a PC maker allow ${inSpeech(allowed.map(productPhrase))} in its place.`
  return facts.priorVersion === 'no'
    ? [
        {
          lead: 'Or read your licence terms again',
          says: terms,
          cites: ['prior-version-grants', 'faq-9'],
          question: 'priorVersion',
        },
      ]
    : [
        {
          lead: 'Or take an image of a prior version',
          says: `${terms} Your own terms have to say so.`,
          cites: ['prior-version-grants', 'faq-9'],
          question: 'image',
        },
      ]
}
