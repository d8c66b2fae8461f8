/** The request for more activations of a MAK, with what Microsoft's web form asks for (keys-2024.9). */
import type { Letter } from '../../../../engine/words.ts'
import { agreementInName, productPhrase } from '../../catalogue/names.ts'
import { isOtherProductImage, type ReimagingFacts } from '../facts.ts'

export const makRequest = (facts: ReimagingFacts): Letter => ({
  name: 'Prepare the request for more activations',
  to: 'Microsoft’s web form',
  isForm: true,
  subject: 'More activations for a Multiple Activation Key (MAK)',
  opening: 'We ask for more activations of a Multiple Activation Key (MAK).',
  fields: [
    {
      id: 'agreement',
      label: 'Agreement number or License ID',
      hint: `Of ${agreementInName(facts.agreement) ?? 'the agreement'}`,
    },
    {
      id: 'product',
      label: 'Product',
      hint: 'With its version and edition',
      initial: isOtherProductImage(facts) ? '' : productPhrase(facts.image),
    },
    {
      id: 'productKey',
      label: 'Last five characters of the key',
      hint: 'They are never kept.',
      isSecret: true,
    },
    { id: 'activations', label: 'Activations to add', hint: 'A whole number, such as 25', isNumber: true },
    { id: 'reason', label: 'Reason', initial: 'Reimaging of PCs with media of our agreement' },
  ],
})
