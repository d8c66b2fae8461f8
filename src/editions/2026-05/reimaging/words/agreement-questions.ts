/** What the question pages say on what the agreement of the media has to give: the right, and one licence. */
import { type OptionWords, options, type QuestionsInWords } from '../../../../engine/words.ts'
import { notSure } from '../../../../words/every-check.ts'
import { isEnterpriseAgreement, isOpenLicensePast } from '../../catalogue/agreements.ts'
import { agreementPhrase, yourAgreement } from '../../catalogue/names.ts'
import type { ReimagingFacts, ReimagingQuestion } from '../facts.ts'
import { oneOf } from './match-questions.ts'

type AgreementQuestion = Extract<ReimagingQuestion, 'clause' | 'oneLicense'>

export const agreementQuestionWords: QuestionsInWords<ReimagingFacts, AgreementQuestion> = {
  clause: (facts) => ({
    ask: `Does ${yourAgreement(facts.agreement)} grant reimaging with ${oneOf(facts)}?`,
    short: 'Clause on reimaging',
    error: 'Select whether you have read a clause that grants reimaging',
    why: `The right exists where your own agreement grants it. We know of no text that says so of ${agreementPhrase(facts.agreement)}, so its clause decides.`,
    cites: ['reimaging-2020.2', 'silence-2026.1'],
    where:
      'Search your agreement, and the Product Terms at microsoft.com/licensing/terms, for “reimaging” or “re-imaging”. Ask your partner which title and section it is.',
    matter: 'whether your agreement grants reimaging',
    terms: ['product-terms', 'csp', 'mca', 'reimaging'],
    option: options({
      yes: {
        label: 'Yes',
        hint: 'We have the clause before us, in our agreement or in the Product Terms that it refers to',
      },
      'not-yet': {
        label: 'We have not read the clause yet',
        hint: 'Choose this too if all you have is a letter of a partner or seller',
      },
      no: { label: 'No', hint: 'We have read that it does not, or the seller says that it does not' },
    }),
  }),

  oneLicense: (facts) => ({
    ask: `Have you bought at least one licence of ${oneOf(facts)} under ${yourAgreement(facts.agreement)}?`,
    short: 'One licence bought',
    hint: 'A licence of a later version of the same edition counts too. One of an older version or of a lower edition does not.',
    error: 'Select whether you have bought at least one licence',
    why: 'Whoever downloads a product needs a licence of it under that agreement, in every programme. One is enough for the media.',
    cites: ['downloads-2025.1', 'downloads-2026.1', 'downloads-faq-2021.1', 'product-terms-universal.2'],
    where:
      'In the Microsoft 365 admin center open Billing, Your products, Volume licensing. Or look at the orders and invoices under this agreement, or ask your partner.',
    matter: `whether a licence of ${oneOf(facts)} has been bought under ${yourAgreement(facts.agreement)}`,
    terms: ['admin-center', 'licence-confirmation', ...(isEnterpriseAgreement(facts) ? ['ea'] : []), 'edition'],
    option: oneLicenceOption(facts),
  }),
}

function oneLicenceOption(facts: ReimagingFacts): (value: string) => OptionWords {
  return options({
    yes: { label: 'Yes, one or more' },
    no: isOpenLicensePast(facts)
      ? { label: 'No', hint: 'Nothing can be bought under Open License since 1 January 2022' }
      : { label: 'No, none yet' },
    enterprise: {
      label: 'No, but we license Windows Enterprise under it',
      hint: 'Per user or per device, with Microsoft 365 too',
    },
    unknown: notSure,
  })
}
