/** What to do next about a reimaging verdict. */

import { productOf } from '../../facts/products.ts'
import {
  imageVersusLicensed,
  isLaterProductImage,
  isOtherProductImage,
  isPreinstalled,
  isRecoveryMedia,
  isWindowsEnterpriseImage,
  isWindowsImage,
  licensedProduct,
  type ReimagingFacts,
  type ReimagingQuestion,
} from '../../facts/reimaging.ts'
import type { ReimagingRequirement } from '../../rules/reimaging/requirements.ts'
import type { Verdict } from '../../rules/verdict.ts'
import { agreementPhrase, productPhrase } from '../names.ts'
import type { Advice, Handover } from '../words.ts'
import { reimagingQuestionWords } from './questions.ts'

const image = (facts: ReimagingFacts): string => productPhrase(facts.image)

/** What to do next, in the order in which it matters. */
export function stepsOf(facts: ReimagingFacts, verdict: Verdict): Advice[] {
  switch (verdict.outcome) {
    case 'permitted':
      return []
    case 'conditional':
      return cures(facts, verdict)
    case 'undetermined':
      return [
        ...verdict.missing.map((id) => findOut(id as ReimagingQuestion, facts)),
        ...cures(facts, verdict),
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
            says: 'You say that the licence terms allow the older version. No published terms are known that do, so keep the page that says it with your licence records.',
            cites: ['faq-9', 'prior-version-grants'],
          } as const,
        ]
      : []),
    ...(isOpen('open-license-purchase')
      ? [
          {
            lead: `Buy one ${product}`,
            says: `Order it under the authorization number of your ${agreementPhrase(facts.agreement)}. It is needed to get the media and the key.`,
            cites: ['note-2', 'faq-7'],
            question: 'openLicensePurchase',
          } as const,
        ]
      : []),
  ]
}

function otherRight(facts: ReimagingFacts): Advice[] {
  if (isRecoveryMedia(facts))
    return [
      {
        lead: 'Recover each PC by itself',
        says: 'You may do it, or a service provider you choose. Use no other image to put a PC back as it was delivered.',
        cites: ['oem-2'],
      },
    ]
  if (isWindowsEnterpriseImage(facts))
    return [
      {
        lead: 'Deploy it on covered PCs only',
        says: `Check that Software Assurance for Windows covers each PC that gets ${image(facts)}, and keep the proof.`,
        cites: ['faq-5'],
      },
    ]
  if (isWindowsImage(facts)) return upgradeCheck(facts)
  return [
    {
      lead: 'Deploy it under your licence',
      says: 'One standard image may serve all PCs that are licensed. Count one licence for each PC.',
      cites: ['benefits'],
    },
  ]
}

function upgradeCheck(facts: ReimagingFacts): Advice[] {
  if (facts.channel !== 'same-agreement' || !isWindowsImage(facts) || isWindowsEnterpriseImage(facts)) return []
  return [
    {
      lead: 'Check that each PC qualifies for the upgrade licence',
      says: 'Windows licences of Volume Licensing are upgrade licences. Each PC has to be licensed for a system that qualifies.',
      cites: ['upgrade-only', 'eligibility-windows'],
      handover: upgradeHandover(facts),
    },
  ]
}

/** The upgrade check with the target and the agreement taken over. */
export function upgradeHandover(facts: ReimagingFacts): Handover {
  const isTarget = facts.image === 'windows-xp-professional' || facts.image === 'windows-vista-business'
  const target = isTarget && facts.image !== undefined ? facts.image : 'other'
  return {
    check: 'upgrade',
    answers: { target, ...(isTarget && facts.agreement !== undefined ? { agreement: facts.agreement } : {}) },
    label: 'Go on with the upgrade check',
  }
}

/** Where to look when the brief is silent. */
function elsewhere(facts: ReimagingFacts): Advice[] {
  if (isLaterProductImage(facts))
    return [
      {
        lead: 'Look at a later brief',
        says: 'Microsoft replaced this brief in February 2011, April 2014, February 2015 and November 2020. Take the one that was current for your product.',
        cites: ['title', 'silence'],
      },
    ]
  const rebuild: Advice = {
    lead: 'Rebuild the image from your own Volume Licensing media',
    says: 'Then the brief applies, and this check can be made again.',
    cites: ['summary', 'eligibility'],
    question: 'media',
  }
  return facts.media === 'retail'
    ? [
        rebuild,
        {
          lead: 'Or read the licence terms of the boxed product',
          says: 'They say what its own media may be used for.',
          cites: ['silence'],
        },
      ]
    : [
        rebuild,
        {
          lead: 'Or read the terms that the media came under',
          says: 'The agreement or subscription that the media belong to says who may use them, and for what.',
          cites: ['silence'],
        },
      ]
}

const ownMedia: Advice = {
  lead: 'Rebuild the image from your own Volume Licensing media',
  says: 'Only those carry the reimaging right. Then make this check again.',
  cites: ['summary', 'eligibility'],
  question: 'media',
}

const recoverSingly: Advice = {
  lead: 'To put a single PC back, use its recovery media',
  says: 'You or a service provider may recover PCs one by one, with the version that was preinstalled.',
  cites: ['oem-2'],
}

/** What can be done instead, by what stands in the way. */
const insteadOf: Partial<Record<ReimagingRequirement, (facts: ReimagingFacts) => Advice[]>> = {
  'vl-media': () => [ownMedia, recoverSingly],
  'recovery-individual': () => [ownMedia, recoverSingly],
  'recovery-match': () => [
    {
      lead: 'Use the recovery media that belong to the PC',
      says: 'They have to hold the version that its maker preinstalled.',
      cites: ['oem-2'],
      question: 'recoveryMatch',
    },
  ],
  'vl-customer': () => [
    {
      lead: 'Get a Volume Licensing agreement first',
      says: 'Its media then carry the reimaging right, with or without Software Assurance.',
      cites: ['summary', 'faq-6'],
    },
    recoverSingly,
  ],
  'licensed-copy': (facts) => [
    {
      lead: 'License the product for every PC first',
      says: isWindowsImage(facts)
        ? 'Volume Licensing sells Windows as an upgrade only, so each PC also needs a full Windows licence from its maker or from a box.'
        : 'An image replaces a licensed copy and never brings a licence with it.',
      cites: isWindowsImage(facts) ? ['summary', 'eligibility', 'eligibility-windows'] : ['summary', 'eligibility'],
    },
  ],
  'enterprise-edition': () => [
    {
      lead: 'Cover the PCs with Software Assurance for Windows',
      says: 'Only covered PCs may have a Windows Enterprise edition.',
      cites: ['faq-5'],
      question: 'softwareAssurance',
    },
    {
      lead: 'Or take an image of the Windows that is licensed',
      says: 'An image of the product and version that is licensed on the PCs may be reimaged.',
      cites: ['eligibility', 'eligibility-windows'],
      question: 'image',
    },
  ],
  'full-windows-license': () => [
    {
      lead: 'License a full Windows for these PCs',
      says: 'It comes preinstalled by the maker or as a full package. The licence of the other agreement is an upgrade and does not stand alone.',
      cites: ['eligibility-windows'],
      question: 'baseLicense',
    },
  ],
  'same-product': matchingImage,
  'same-version': (facts) => (isSameProductToo(facts) ? matchingImage(facts) : []),
  'same-components': () => [
    {
      lead: 'Take an image of the very suite that is licensed',
      says: 'It has to hold exactly the same applications, no more and no fewer.',
      cites: ['eligibility', 'example-components'],
      question: 'image',
    },
  ],
  'same-language': () => [
    {
      lead: 'Build the image in the language of the licensed copy',
      says: 'A multilingual image counts as another language than a copy in a single one.',
      cites: ['eligibility', 'example-language'],
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
  if (licensed === undefined)
    return [
      {
        lead: 'Take an image of what is licensed',
        says: 'Product, edition and version have to be those of the licensed copy.',
        cites: ['eligibility'],
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
        cites: ['eligibility', 'catalogue'],
        question: 'image',
      },
    ]
  return [
    {
      lead: `There are no Volume Licensing media of ${licensed.name}`,
      says: 'So these PCs cannot be reimaged as they are licensed now.',
      cites: ['catalogue'],
    },
    ...(isPreinstalled(facts) ? [recoverSingly] : []),
  ]
}
