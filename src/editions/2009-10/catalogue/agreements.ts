/** The Volume Licensing agreements, as both checks ask for them, and what sets them apart. */
import { type Unknown, unknown } from '../../../engine/question.ts'
import type { Column } from './upgrade-table.ts'

export const agreements = [
  'open-license',
  'open-value',
  'select-license',
  'select-plus',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
  'academic-open',
  'academic-select',
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

/** Academic Open is read as following the Open License rule: the brief's second note names Open License alone. */
export const isOpenLicense = isOneOf('open-license', 'academic-open')

/** The five agreements whose product pool media the brief's first note names. */
export const hasPoolMedia = isOneOf(
  'select-license',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'campus-agreement',
  'school-agreement',
)

/** Agreements for which the brief leaves open how media and keys of a product not yet bought are had. */
export const isSilentOnMedia = isOneOf('open-value', 'select-plus', 'academic-select', 'other-volume-licensing')

export const isOpenValue = isOneOf('open-value')
export const isEnterpriseAgreement = isOneOf('enterprise-agreement', 'enterprise-agreement-subscription')
export const isSelect = isOneOf('select-license', 'select-plus')
export const isAcademic = isOneOf('campus-agreement', 'school-agreement', 'academic-open', 'academic-select')

/** Agreements that bring Software Assurance with every licence (Microsoft's programme descriptions of about 2010). */
export const includesSoftwareAssurance = isOneOf(
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'open-value',
  'campus-agreement',
  'school-agreement',
)

/** The programmes that neither the brief nor the upgrade article names: subscription, government, charity and others. */
export const isUnnamedProgramme = isOneOf('other-volume-licensing')

export const isUnsureOfAgreement = isOneOf(unknown)

/** The columns of the upgrade table that an agreement can fall into: every one where the agreement does not tell. */
export function columnsOf({ agreement }: WithAgreement): readonly Column[] {
  if (agreement === undefined) return []
  switch (agreement) {
    case 'enterprise-agreement':
    case 'enterprise-agreement-subscription':
      return ['new-ea', 'existing-ea']
    case 'open-value':
      return ['open', 'new-ea', 'existing-ea']
    case 'select-license':
    case 'select-plus':
      return ['select']
    case 'open-license':
      return ['open']
    case 'campus-agreement':
    case 'school-agreement':
    case 'academic-open':
    case 'academic-select':
      return ['academic']
    case 'none':
      return []
    case 'other-volume-licensing':
    case 'unknown':
      return ['new-ea', 'existing-ea', 'select', 'open', 'academic']
  }
}
