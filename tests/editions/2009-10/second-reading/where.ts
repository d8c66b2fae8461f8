import type { Answers } from './types.ts'

/** Something that a rule cites, or a reading that it takes, in some cases and not in others. */
export interface Conditional {
  readonly requirement: string
  /** A passage or statement, or a reading. */
  readonly id: string
  readonly where: (answers: Answers) => boolean
}

const isOneOf =
  (question: string, ...values: readonly string[]) =>
  (answers: Answers): boolean =>
    values.includes(answers[question] ?? '')

const always = (): boolean => true
const bringsAssurance = isOneOf(
  'agreement',
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'open-value',
  'campus-agreement',
  'school-agreement',
)
const byAnalogy = isOneOf(
  'agreement',
  'open-value',
  'campus-agreement',
  'school-agreement',
  'academic-open',
  'academic-select',
)
const askedForFullLicense = (answers: Answers): boolean => answers.fullLicense !== undefined

/** The rows that depend on the case, read afresh from the brief, the article and the readings of ours. */
export const conditional: Readonly<Record<string, readonly Conditional[]>> = {
  reimaging: [
    { requirement: 'vl-media', id: 'oem-2.1', where: isOneOf('media', 'oem') },
    { requirement: 'vl-media', id: 'oem-1.1', where: isOneOf('media', 'oem', 'unknown') },
    { requirement: 'vl-customer', id: 'unnamed-programme', where: isOneOf('agreement', 'other-volume-licensing') },
    { requirement: 'licensed-copy', id: 'one-licence-per-pc', where: always },
    { requirement: 'enterprise-edition', id: 'vista-enterprise', where: isOneOf('image', 'windows-vista-enterprise') },
    { requirement: 'same-product', id: 'channel-lists', where: isOneOf('licensed', 'other-product') },
    { requirement: 'open-license-purchase', id: 'academic-open', where: isOneOf('agreement', 'academic-open') },
  ],
  upgrade: [
    { requirement: 'qualifying-os', id: 'academic-and-open-value', where: byAnalogy },
    { requirement: 'licensed-here', id: 'academic-and-open-value', where: byAnalogy },
    { requirement: 'qualifying-os', id: 'select-plus', where: isOneOf('agreement', 'select-plus') },
    { requirement: 'licensed-here', id: 'select-plus', where: isOneOf('agreement', 'select-plus') },
    { requirement: 'running-both', id: 'programmes.1', where: bringsAssurance },
    { requirement: 'running-both', id: 'assurance-included', where: bringsAssurance },
    { requirement: 'running-both', id: 'article-931858.1', where: askedForFullLicense },
    { requirement: 'running-both', id: 'either-not-both', where: askedForFullLicense },
  ],
}
