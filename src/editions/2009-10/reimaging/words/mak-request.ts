/** The request for more activations of a MAK, with the five things that FAQ 8 of the brief asks for. */

import type { Letter } from '../../../../engine/words.ts'
import { agreementPhrase, productPhrase } from '../../catalogue/names.ts'
import type { ReimagingFacts } from '../facts.ts'

export const makRequest = (facts: ReimagingFacts): Letter => ({
  name: 'Write the request for more activations',
  to: 'makadd@microsoft.com',
  subject: 'More activations for a Multiple Activation Key (MAK)',
  opening: 'We ask for more activations of a Multiple Activation Key (MAK).',
  fields: [
    {
      id: 'agreement',
      label: 'Agreement',
      hint: 'Its kind and number',
      initial: isNamed(facts) ? withoutArticle(agreementPhrase(facts.agreement)) : '',
    },
    { id: 'customer', label: 'Customer name', autoComplete: 'organization' },
    { id: 'contact', label: 'Contact', hint: 'Name, telephone and email address' },
    {
      id: 'reason',
      label: 'Reason',
      initial: `Reimaging of PCs with Volume Licensing media of ${productPhrase(facts.image)}`,
    },
    {
      id: 'productKey',
      label: 'Product key',
      hint: 'Five groups of five characters. It is never kept.',
      isSecret: true,
    },
    { id: 'activations', label: 'Activations to add', hint: 'A whole number, such as 25', isNumber: true },
  ],
})

const isNamed = ({ agreement }: ReimagingFacts): boolean =>
  agreement !== undefined && agreement !== 'unknown' && agreement !== 'other-volume-licensing'

const withoutArticle = (phrase: string): string => phrase.replace(/^an? /, '')
