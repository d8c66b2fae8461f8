/**
 * What answers given under one edition mean under the other. It names both by their permanent ids and imports neither;
 * a test holds it against them. Whatever is not here means something else there, or nothing.
 */
import { type Answers, unknown } from '../engine/question.ts'

/** By question, what an answer to it means: the same question with a value, or other answers; nothing where none does. */
type Meanings = Readonly<Record<string, (value: string, answers: Answers) => string | Answers | undefined>>

/** The value is called the same there. */
const same =
  (...values: readonly string[]) =>
  (value: string): string | undefined =>
    value === unknown || values.includes(value) ? value : undefined

const yesNo = same('yes', 'no')
const osState = same('installed', 'licensed', 'elsewhere')
const currentOs = same('macintosh')
/** Questions that both editions ask alike. */
const alike: Meanings = {
  recoveryMatch: yesNo,
  baseLicense: yesNo,
  sameProduct: yesNo,
  versionRelation: same('same', 'older', 'newer'),
  components: yesNo,
}

const isListed = (product: string): boolean => /^(windows|office|microsoft)-/.test(product)
const sameAgreement = same(
  'enterprise-agreement',
  'enterprise-agreement-subscription',
  'select-plus',
  'open-value',
  'none',
)
const newNames: Readonly<Record<string, string>> = {
  'open-license': 'open-license-past',
  'campus-agreement': 'education',
  'school-agreement': 'education',
}
const agreementToday = (value: string): string | undefined => newNames[value] ?? sameAgreement(value)
const agreementThen = (value: string): string | undefined =>
  value === 'open-license-past' ? 'open-license' : sameAgreement(value)

/** What is installed from recovery media on several PCs is the maker's image there. */
function recoveryToday(recoveryUse: string | undefined): Answers | undefined {
  if (recoveryUse === 'one-pc') return { media: 'recovery' }
  return recoveryUse === 'standard-image' ? { media: 'oem' } : undefined
}

const today: Readonly<Record<string, Meanings>> = {
  reimaging: {
    ...alike,
    media: (value, { recoveryUse }) =>
      value === 'recovery'
        ? recoveryToday(recoveryUse)
        : same('volume-licensing', 'others-volume-licensing', 'oem', 'factory')(value),
    recoveryUse: recoveryToday,
    agreement: agreementToday,
    image: (value) => (isListed(value) ? 'earlier-product' : same()(value)),
    licensed: (value) => (isListed(value) ? 'earlier-product' : same()(value)),
    channel: (value) =>
      value === 'system-builder'
        ? 'oem'
        : same('oem', 'retail', 'other-agreement', 'same-agreement', 'unlicensed')(value),
    language: (value) => (value === 'mui' ? 'multilingual' : same('same', 'different')(value)),
    openLicensePurchase: (value) => ({ oneLicense: value }),
  },
  upgrade: {
    target: (value) => (isListed(value) ? 'other' : undefined),
    agreement: agreementToday,
    currentOs,
    osState,
  },
}

/** Recovery media are for each PC by itself today. */
const mediaThen = (value: string): string | Answers | undefined =>
  value === 'recovery'
    ? { media: value, recoveryUse: 'one-pc' }
    : same('volume-licensing', 'others-volume-licensing', 'oem', 'factory', 'retail')(value)

const then: Readonly<Record<string, Meanings>> = {
  reimaging: {
    ...alike,
    media: (value) => (value === 'public-download' ? 'retail' : mediaThen(value)),
    agreement: agreementThen,
    image: (value) => (isListed(value) ? 'later-product' : same('later-product')(value)),
    licensed: (value) => (isListed(value) ? 'later-product' : same('later-product')(value)),
    channel: same('oem', 'retail', 'other-agreement', 'same-agreement', 'unlicensed'),
    language: (value) => (value === 'multilingual' ? 'mui' : same('same', 'different')(value)),
    oneLicense: (value) => (value === 'enterprise' ? undefined : { openLicensePurchase: value }),
  },
  upgrade: {
    target: (value) => (isListed(value) ? 'other' : undefined),
    agreement: agreementThen,
    currentOs,
    osState,
  },
}

const meanings: Readonly<Record<string, Readonly<Record<string, Meanings>>>> = { '2026-05': today, '2009-10': then }

/**
 * What an answer means under another edition: nothing, or answers there.
 *
 * @param to The edition, by its id.
 * @param answers The answers that the one to the question stands among.
 */
export function meaningOf(to: string, check: string, question: string, answers: Answers): Answers {
  const meant = meanings[to]?.[check]?.[question]?.(answers[question] ?? '', answers) ?? {}
  return typeof meant === 'string' ? { [question]: meant } : meant
}

/** Answers to a check as another edition calls them. Those that mean nothing there are left out. */
export const carried = (to: string, check: string, answers: Answers): Answers =>
  Object.assign({}, ...Object.keys(answers).map((question) => meaningOf(to, check, question, answers)))
