/** What each note of a reimaging verdict says. */

import type { NotesInWords } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import { isOtherProductImage, isUpgradeTarget, type ReimagingFacts } from '../facts.ts'
import type { ReimagingNote } from '../notes.ts'
import { isSameLine } from './findings.ts'
import { makRequest } from './mak-request.ts'

export const reimagingNoteWords: NotesInWords<ReimagingFacts, ReimagingNote> = {
  support: (facts) => ({
    lead: facts.channel === 'retail' ? 'Ask about support first' : 'Ask the maker about warranty and support first',
    says: 'Reimaging brings no support from Microsoft. Ask whoever supports these PCs what it does to your cover.',
  }),
  keys: () => ({
    lead: 'Get the key from the Volume Licensing Service Center',
    says: 'The Volume Licensing Key (VLK) should appear there by itself. If it does not, ask an Activation Call Center.',
  }),
  mak: (facts) => ({
    lead: 'If you activate with a MAK, check the activations left',
    says: 'A Multiple Activation Key (MAK) activates a set number of PCs. With a Key Management Service (KMS) in your network this does not matter. The Volume Licensing Service Center and the Volume Activation Management Tool (VAMT) show how many are left. For more, call the Activation Call Center and say why, or write to makadd@microsoft.com. A message names five things: agreement, customer with contact, reason (reimaging), product key, and the number you need.',
    letter: makRequest(facts),
  }),
  'assurance-not-needed': () => ({
    lead: 'Software Assurance plays no part',
    says: 'Reimaging does not need it, and it does not change anything here.',
  }),
  'assurance-newer': (facts) => ({
    lead: 'Software Assurance may license the newer version',
    says: `That is not reimaging. But whoever has active Software Assurance on these PCs may have a licence for ${isSameLine(facts) ? productPhrase(facts.image) : `the newer version of ${productPhrase(facts.licensed)}`}: that is our reading, the sources do not say so. Look into the agreement.`,
  }),
  'base-must-qualify': () => ({
    lead: 'Each PC needs a Windows that qualifies first',
    says: 'Software Assurance for Windows comes with an upgrade licence, and that needs a licensed Windows on the PC that qualifies. The upgrade table, older than Windows 7, marks Home editions for academic programmes alone. That this holds for Windows Enterprise is our reading: the article speaks of two other upgrades.',
  }),
  'same-pc': () => ({
    lead: 'The label counts for the PC that it was sold with',
    says: 'A motherboard replaced other than by the maker under warranty makes another PC of it. A label bought by itself is no licence.',
  }),
  'terms-still-apply': () => ({
    lead: 'Follow the terms of the licensed Office',
    says: 'What they say about installation and activation applies to the reimaged copy too.',
  }),
  'pool-media': (facts) => ({
    lead: 'You need not have bought it under this agreement',
    says: `With ${agreementPhrase(facts.agreement)}, the right covers all software in the product pool media that the PCs are licensed for from elsewhere, if these conditions are met. A product pool is a group of products that the agreement puts together.`,
  }),
  'media-silent': (facts) => ({
    lead: 'Media and keys',
    says: `The brief does not say how customers with ${agreementPhrase(facts.agreement)} get media and keys for a product that they have not bought. As we read it, one licence of ${isOtherProductImage(facts) ? 'the product' : productPhrase(facts.image)} under the agreement settles it.`,
  }),
  'office-channels': (facts) =>
    facts.channel === 'other-agreement'
      ? {
          lead: 'Each Office suite is a product of its own',
          says: 'Office Professional Plus 2007 and Office Standard 2007, for example, are different products although Volume Licensing has both.',
        }
      : {
          lead: 'Why Office from Volume Licensing is another product',
          says: 'Microsoft made it for enterprises: its user interface and its tools for administrators differ from those of Office sold with a PC or in a box.',
        },
  'platform-silent': () => ({
    lead: '32-bit and 64-bit',
    says: 'The brief does not say whether they count as the same. To be safe, use the one that is licensed.',
  }),
  'upgrade-instead': (facts) => ({
    lead: 'An upgrade licence may be the way',
    says: isUpgradeTarget(facts)
      ? `Volume Licensing sells ${productPhrase(facts.image)} as an upgrade for PCs that qualify. What these PCs are licensed for is in the upgrade table.`
      : `The article on upgrade licences and its table speak of Windows XP Professional and Windows Vista Business alone, and are older than Windows 7. For ${productPhrase(facts.image)}, ask your reseller for its upgrade terms.`,
  }),
  'unlisted-windows': () => ({
    lead: 'If the product is a Windows',
    says: 'An agreement’s Windows licence is an upgrade licence. So each PC also needs a full Windows licence from its maker or from a box, and it has to qualify.',
  }),
  copies: () => ({
    lead: 'One licence for each PC',
    says: 'As we read the brief, reimaging replaces copies and adds none: as many PCs may have the image as have a licence.',
  }),
  'one-product': () => ({
    lead: 'This is about Windows alone',
    says: 'For Office or other software in the same image, make a check of its own.',
  }),
}
