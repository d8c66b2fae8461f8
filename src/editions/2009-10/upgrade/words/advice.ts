/** What each advice of an upgrade verdict says. */
import type { AdviceInWords } from '../../../../engine/words.ts'
import { productPhrase } from '../../catalogue/names.ts'
import type { UpgradeAdvice } from '../advice.ts'
import type { UpgradeFacts } from '../facts.ts'

export const upgradeAdviceWords: AdviceInWords<UpgradeFacts, UpgradeAdvice> = {
  'read-programme-terms': () => ({
    lead: 'Read the terms of your programme',
    says: 'The article speaks of Select, Open and Enterprise alone. If your programme turns out to be one of the listed ones, change the answer.',
  }),
  'install-first': () => ({
    lead: 'Install the licensed system first',
    says: 'The system that qualifies has to be installed on the PC that gets the upgrade licence.',
  }),
  'order-for-all': () => ({
    lead: 'Order for every qualified PC',
    says: 'The upgrade licence and Software Assurance are bought for all qualified PCs together.',
  }),
  'make-room': () => ({
    lead: 'Remove the old system, add Software Assurance, or buy a full licence',
    says: 'Any one of the three is enough.',
  }),
  'order-upgrade': (facts) => ({
    lead: `Order the ${productPhrase(facts.target)} upgrade licence for this PC`,
    says: 'It goes to the very PC that is licensed for the qualifying system. Keep the proof of both together.',
  }),
  'ask-terms-of-the-time': () => ({
    lead: 'Ask for the terms that were current for this Windows',
    says: 'The article and its table do not speak of it. Ask your reseller, or look at Microsoft’s Product List of the time of your order.',
  }),
  'get-agreement': () => ({
    lead: 'Get a Volume Licensing agreement first, or a full licence',
    says: 'This upgrade licence is one of Volume Licensing. Full Windows licences come with a PC or in a box.',
  }),
  'license-qualifying': () => ({
    lead: 'License a qualifying system for this PC first',
    says: 'Volume Licensing has no full Windows licences, so it has to come from elsewhere. The table lists what qualifies.',
  }),
  'license-this-pc': () => ({
    lead: 'License a qualifying system for this PC itself',
    says: 'A licence that belongs to another PC does not count here, and the upgrade licence goes to the PC that holds the qualifying one.',
  }),
}
