/** What each note of a reimaging verdict says. */
import type { NotesInWords } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase, yourAgreement } from '../../catalogue/names.ts'
import {
  isEducationImage,
  isPreinstalled,
  isRetail,
  isSuiteImage,
  isWindowsImage,
  type ReimagingFacts,
} from '../facts.ts'
import type { ReimagingNote } from '../notes.ts'
import { makRequest } from './mak-request.ts'

const ask = 'Ask a CSP partner about the Get Genuine Windows Agreement too.'

export const reimagingNoteWords: NotesInWords<ReimagingFacts, ReimagingNote> = {
  support: (facts) => ({
    lead: isPreinstalled(facts) ? 'Ask the maker about warranty and support first' : 'Ask about support first',
    says: 'Reimaging brings no technical support from Microsoft. Ask whoever supports these PCs what becomes of warranty and support.',
  }),
  keys: keysNote,
  mak: (facts) => ({
    lead: 'If you activate with a MAK, see how many activations are left',
    says: `A Multiple Activation Key (MAK) activates a set number of PCs. The admin center and the Volume Activation Management Tool (VAMT) show what is left. Microsoft grants more by exception: its page on volume licensing keys links to a web form. A Key Management Service (KMS) has no such limit, but needs at least ${isSuiteImage(facts) ? 'five computers for Office' : '25 Windows PCs'}.${facts.agreement === 'open-value' ? ' For Open Value a MAK is recommended.' : ''}`,
    letter: makRequest(facts),
  }),
  'assurance-not-needed': () => ({
    lead: 'Software Assurance is not needed',
    says: 'No text of these years makes it a condition of reimaging.',
  }),
  copies: () => ({
    lead: 'One licence for each PC',
    says: 'Reimaging adds no licences: as many PCs may have the image as have a licence. A consultant’s summary of the clause says the same.',
  }),
  'one-product': () => ({
    lead: 'This is about Windows alone',
    says: 'For Office or other software in the same image, make a check of its own.',
  }),
  platform: () => ({
    lead: '32 or 64 bit makes no difference, as we read it',
    says: 'No text of these years names it as a condition.',
  }),
  'media-all-editions': (facts) => ({
    lead: `Make sure that the image installs ${productPhrase(facts.image)}`,
    says: 'One Windows download contains several editions: Pro, Enterprise, Education and others. Choose the licensed one when you build the image.',
  }),
  'click-to-run': () => ({
    lead: 'Get Office with the Office Deployment Tool',
    says: 'For Office 2019, 2021 and 2024 of an agreement there is no full ISO file. The tool downloads the files from Microsoft, and Office installs by Click-to-Run.',
  }),
  'catalogue-is-no-license': catalogueNote,
  'one-license-clause': () => ({
    lead: 'Keep the proof of that one licence',
    says: 'A consultant’s summary of the clause asks for it too, in every programme, and for the same product, language, version and components.',
  }),
  'where-to-buy-one': () => ({
    lead: 'Where one Windows 11 Pro licence is sold',
    says: 'As of April 2023: per device, under the Microsoft Customer Agreement (through CSP, for example) and in MPSA. If you buy it there, use the media of that agreement and make this check for it.',
  }),
  'enterprise-instead': () => ({
    lead: 'Your Windows Enterprise licences may decide instead',
    says: 'Do they license these PCs, or their users? Then say that Windows is licensed under the agreement that the media come from, or check an Enterprise image. With Enterprise E3 a PC may also stay on Pro.',
  }),
  'clause-where': () => ({
    lead: 'Where to look for the clause',
    says: 'In your agreement, and in the Product Terms that it refers to, also in the entry of the product. In the Enterprise Agreement it is section 4, on copies and re-imaging rights. Ask your partner for title and section.',
  }),
  'clause-as-read': () => ({
    lead: 'Your own agreement, as you read it',
    says: 'That it grants reimaging rests on the clause that you have read. We have not read it. Keep it with the record.',
  }),
  'terms-as-read': () => ({
    lead: 'The licence terms, as you read them',
    says: 'That they allow the older version rests on what you have read. We have not read them. Keep them with the record.',
  }),
  'old-media': (facts) => ({
    lead: 'Media and keys for the older version',
    says: `Microsoft does not supply them. The admin center mostly offers the current version and the one before, and older ones as exceptions.${isWindowsImage(facts) ? ' A brief of 2020 names media of an agreement, of retail and of the maker as places from which an older Windows can come.' : ''}`,
  }),
  esu: () => ({
    lead: 'Windows 10 Pro is no longer supported',
    says: 'Microsoft’s texts allow it on PCs with preinstalled Windows 11 Pro while it is supported, and support ended on 14 October 2025. No text we read says whether paid Extended Security Updates (ESU) count as support.',
  }),
  'downgrade-by-cl': (facts) => ({
    lead: 'A licence of an agreement allows older versions',
    says: `It may be used in any earlier version of the same edition.${isRetail(facts) && isWindowsImage(facts) ? ' Of retail licences we know only that those of Windows 8 have no such right.' : ''}`,
  }),
  'in-place-way': (facts) =>
    facts.upgradedInPlace === 'yes'
      ? {
          lead: 'The sure way: go on without an image',
          says: 'PCs that were upgraded in place can stay as they are. Others can be upgraded by your own update or management tool at no cost, on hardware that qualifies.',
        }
      : {
          lead: 'The sure way: upgrade the PCs in place',
          says: 'With your own update or management tool it costs nothing, on hardware that qualifies for Windows 11. Then they need no image.',
        },
  'upgrade-instead': () => ({
    lead: 'A Pro upgrade licence for each PC is another way',
    says: 'It takes a PC from an older Windows Pro to a newer one. The upgrade check says which PCs qualify.',
  }),
  'home-way': () => ({
    lead: 'From Home to Pro',
    says: `Agreements do not sell Home, and in most cases an upgrade licence may not be used on it. Each PC first needs a full Pro licence, from its maker or from retail. ${ask}`,
  }),
  'full-license-first': () => ({
    lead: 'Each PC first needs a full Windows licence',
    says: `It comes with a new PC, and a retail licence may serve too. It has to be a Windows that qualifies, such as Pro. ${ask}`,
  }),
  'if-windows': () => ({
    lead: 'If the product is a Windows for PCs',
    says: 'The licence of such a Windows (N, KN, IoT Enterprise) is an upgrade. Then the yes holds if each PC is first licensed for a Windows that qualifies.',
  }),
  'office-channels': () => ({
    lead: 'Why Office from a shop is another product',
    says: 'The suites of Volume Licensing are Standard and Professional Plus, called LTSC since 2021. Those from shops and makers have other names, such as Home & Business.',
  }),
  'm365-deploys': () => ({
    lead: 'How Microsoft 365 Apps get on a PC',
    says: 'The Office Deployment Tool installs them, and the user’s sign-in activates them. They need no Volume Licensing media and no KMS or MAK. A blog that quotes Microsoft says that they have no right to an older version.',
  }),
  'assurance-newer': (facts) => ({
    lead: 'With Software Assurance the newest version is licensed',
    says: `That is not reimaging. If Software Assurance or a subscription is active, say that ${isWindowsImage(facts) ? 'Windows' : 'Office'} is licensed under the agreement that the media come from, and choose the newest version.${isSuiteImage(facts) ? ' The text says so of Windows; we read it the same way for Office.' : ''}`,
  }),
  'same-pc': () => ({
    lead: 'The licence stays with its PC',
    says: 'A preinstalled Windows belongs to the PC that it was sold with. Another motherboard makes it another PC, except in a warranty repair. A key or label bought by itself is no licence. On used PCs read the firmware.',
  }),
  'product-exceptions': () => ({
    lead: 'Look for an exception in the Product Terms',
    says: 'The entry of a product there may allow what is not allowed in general.',
  }),
  'falls-back': (facts) => ({
    lead: 'Keep the PC’s own Windows activated',
    says: `A user may have up to five such devices. When the subscription ends or moves to another user, the PC goes back to ${ownWindows(facts)}, within 90 days at most.`,
  }),
  'right-ended': (facts) =>
    facts.enterpriseRight === 'subscription-ended'
      ? {
          lead: 'A user subscription leaves nothing behind',
          says: `When it ends, the PC goes back to Pro${isEducationImage(facts) ? ' or Pro Education' : ''}. Only after Software Assurance of a device licence may something stay: the LTSC release of that time.`,
        }
      : {
          lead: 'What stays after Software Assurance',
          says: 'The LTSC release of the time when it ended, and older ones, may be kept for good. A user subscription leaves no such right.',
        },
  'programme-ended': () => ({
    lead: 'Open License is no longer sold',
    says: 'Since 1 January 2022 nothing can be bought or renewed under it. Licences bought before stay valid. Licences without an end are sold through CSP now, and Open Value has offers for education and non-profit organisations.',
  }),
  'customers-own-media': () => ({
    lead: 'Use media of the customer’s own agreement',
    says: 'It does not matter who does the work. Build the image from media of the customer’s agreement, with one licence of the product in it.',
  }),
  'maker-loads': (facts) =>
    facts.media === 'factory'
      ? {
          lead: 'The maker acts under its own licence',
          says: 'What it loads while it builds the PCs is between the maker and Microsoft, so you need no reimaging right for it.',
        }
      : {
          lead: 'Ask the maker to load the image',
          says: 'What the maker loads while it builds the PCs is its own matter, under its own licence from Microsoft.',
        },
}

/** What a PC goes back to when a subscription ends. */
function ownWindows({ base }: ReimagingFacts): string {
  if (base === 'windows-10-11-pro') return 'Pro'
  return base === 'windows-10-11-pro-education' ? 'Pro Education' : 'its own Windows'
}

function keysNote(facts: ReimagingFacts) {
  const proves = 'Keys may be used for reimaging and for older versions. An activation does not prove a licence.'
  switch (facts.agreement) {
    case 'csp':
      return {
        lead: 'Get the key from your partner',
        says: `Your CSP partner finds downloads and keys in Partner Center. ${proves}`,
      }
    case 'mca-enterprise':
      return {
        lead: 'Use the key that came with the purchase',
        says: `Under the Customer Agreement for enterprise a MAK, KMS or setup key comes with it. KMS is advised where PCs are reimaged often. ${proves}`,
      }
    default:
      return {
        lead: 'Get the key from the Microsoft 365 admin center',
        says: `Open Billing, Your products, Volume licensing. You need the administrator role or a role for keys. If a key is missing, ask Microsoft’s support line. ${proves}`,
      }
  }
}

function catalogueNote(facts: ReimagingFacts) {
  const lead = 'A download that you can see is no licence'
  const says = 'That you can see a download or a key does not mean that you may use it.'
  switch (facts.agreement) {
    case 'open-value':
    case 'open-value-subscription':
    case 'open-license-past':
      return { lead, says: `${says} Under ${agreementPhrase(facts.agreement)} you see only what you have bought.` }
    case 'select-plus':
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
    case 'education':
      return {
        lead,
        says: `${says} Under ${yourAgreement(facts.agreement)} you can download products before you buy them.`,
      }
    default:
      return { lead, says }
  }
}
