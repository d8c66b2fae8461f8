import { compare, isGranted } from './catalog.ts'
import type { Answers, Draft, State } from './types.ts'
import { wantsYes } from './types.ts'

/** Product, version and prior version of a catalogue image: the findings that the answers reach. */
export function findOnCatalogue(answers: Answers, image: string): Draft {
  const { channel, licensed = 'unknown', priorVersion } = answers
  const anyPrior = channel === 'other-agreement' // catalogue: such a licence allows prior versions by itself
  if (licensed === 'other-product') return { 'same-product': 'unmet' } // eligibility.3
  if (licensed === 'unknown') return threeOf('unknown', 'unknown', anyPrior ? 'met' : 'unknown') // details
  if (licensed === 'later-product') {
    const version = wantsYes(priorVersion) // faq-9.1
    const product = priorVersion === 'no' ? 'not-reached' : version // rules, same-product: follows the licence terms
    return threeOf(product, version, priorTerms(priorVersion, anyPrior))
  }
  const { age, sameLine } = compare(image, licensed)
  const line = sameLine ? 'met' : 'unmet' // example-product.1, example-product.2
  if (age === 'same') return threeOf(line, 'met', 'not-applicable') // eligibility-windows.3
  if (age === 'newer') return threeOf(line, 'unmet', 'not-applicable') // example-version.1
  const granted = isGranted(channel, licensed, image)
  if (!sameLine && !granted) return { 'same-product': 'unmet' } // faq-9.2
  return threeOf('met', wantsYes(priorVersion), priorTerms(priorVersion, granted || anyPrior)) // faq-9.1
}

/** The same for an image that the catalogue does not name. */
export function findOnOther({ channel, sameProduct, versionRelation, priorVersion }: Answers): Draft {
  const product = wantsYes(sameProduct)
  if (product === 'unmet') return { 'same-product': 'unmet' } // eligibility.3
  if (versionRelation === 'same') return threeOf(product, 'met', 'not-applicable') // eligibility.3
  if (versionRelation === 'newer') return threeOf(product, 'unmet', 'not-applicable') // example-version.1
  // Older, or nobody knows, in which case priorVersion is not asked: faq-9.1.
  return threeOf(product, wantsYes(priorVersion), priorTerms(priorVersion, channel === 'other-agreement'))
}

/** Whether a prior version is borne out; without an answer only a known grant settles it. */
function priorTerms(priorVersion: string | undefined, borneOut: boolean): State {
  if (priorVersion === 'no') return 'not-applicable' // no prior version is claimed
  if (borneOut) return 'met' // catalogue grants
  return priorVersion === 'yes' ? 'unmet' : 'unknown' // faq-9.1: curable by the clause in writing
}

function threeOf(product: State, version: State, prior: State): Draft {
  return { 'same-product': product, 'same-version': version, 'prior-version-terms': prior }
}
