/** What else may be in the image of a reimaging check, and what a check of it can take over. */
import type { SecondProduct } from '../../engine/check.ts'
import {
  isPreinstalled,
  isStepUpImage,
  isSubscriptionImage,
  isSuiteImage,
  isWindowsImage,
  type ReimagingFacts,
} from './reimaging/facts.ts'

/**
 * Office beside Windows, and Windows beside Office. Media and agreement are those of the image. A maker that preinstalls
 * Office preinstalls Windows too; any other licence for the one tells nothing of a licence for the other, so that is
 * asked.
 */
export function secondProduct(facts: ReimagingFacts): SecondProduct | undefined {
  const { media, agreement, channel } = facts
  const ofImage = { ...(media !== undefined && { media }), ...(agreement !== undefined && { agreement }) }
  if (isWindowsImage(facts) || isStepUpImage(facts)) return { name: 'Office', answers: ofImage }
  if (!isSuiteImage(facts) && !isSubscriptionImage(facts)) return undefined
  const isChannelShared = channel !== undefined && isPreinstalled(facts)
  return { name: 'Windows', answers: { ...ofImage, ...(isChannelShared && { channel }) } }
}
