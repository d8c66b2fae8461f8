/** The licensing agreements, as both checks ask for them, and what sets them apart. */
import { type Unknown, unknown } from '../../../engine/question.ts'

export const agreements = [
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'mpsa',
  'select-plus',
  'open-value',
  'open-value-subscription',
  'education',
  'csp',
  'mca-enterprise',
  'open-license-past',
  'other-volume-licensing',
  'none',
] as const

export type Agreement = (typeof agreements)[number]

export interface WithAgreement {
  readonly agreement?: Agreement | Unknown
}

export const agreementOptions: readonly string[] = [...agreements, unknown]

const isOneOf =
  (...names: readonly (Agreement | Unknown)[]) =>
  (facts: WithAgreement): boolean =>
    names.some((name) => name === facts.agreement)

export const hasNoAgreement = isOneOf('none')
export const isUnsureOfAgreement = isOneOf(unknown)

/** Of these no text read says whether the agreement grants reimaging; its own clause decides (reimaging-2020.2). */
export const isClauseProgramme = isOneOf('csp', 'mca-enterprise', 'other-volume-licensing')

export const isEducation = isOneOf('education')
export const isCsp = isOneOf('csp')
export const isCustomerAgreement = isOneOf('csp', 'mca-enterprise')
export const isEnterpriseAgreement = isOneOf('enterprise-agreement', 'enterprise-agreement-subscription')

/** Bought before 2022; nothing can be bought under it any more (open-license-end-2021.1). */
export const isOpenLicensePast = isOneOf('open-license-past')
