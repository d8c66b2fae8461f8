/** Where a requirement applies: an answer that rules it out settles that, whatever the check comes to. */
import { unknown } from '../../../engine/question.ts'
import type { State } from '../../../engine/rules/state.ts'
import {
  type Channel,
  type ImageKind,
  imageKind,
  isLaterProductLicensed,
  isOtherProductImage,
  isUnsureOfImage,
  isWindowsImage,
  type Media,
  type ReimagingFacts,
} from './facts.ts'

/** A condition; `undefined` where the answer that it needs is not given or not known. */
type Condition = (facts: ReimagingFacts) => boolean | undefined
type Rule = (facts: ReimagingFacts) => State

/** The rule where all conditions hold; not applicable where one does not, and not reached while one is open. */
export const applies =
  (conditions: readonly Condition[], rule: Rule): Rule =>
  (facts) => {
    let isOpen = false
    for (const condition of conditions) {
      const holds = condition(facts)
      if (holds === false) return 'not-applicable'
      isOpen ||= holds === undefined
    }
    return isOpen ? 'not-reached' : rule(facts)
  }

/** Media with rules of their own. Where nobody knows the media, none of those rules applies. */
export const mediaAre =
  (...kinds: readonly Media[]): Condition =>
  ({ media }) =>
    media === undefined ? undefined : kinds.some((kind) => kind === media)

export const mediaAreOwn: Condition = ({ media }) =>
  media === undefined || media === unknown ? undefined : media === 'volume-licensing'

export const imageIs =
  (...kinds: readonly ImageKind[]): Condition =>
  (facts) => {
    if (facts.image === undefined || isUnsureOfImage(facts)) return undefined
    const kind = imageKind(facts)
    return kind !== undefined && kinds.includes(kind)
  }

export const channelIs =
  (...channels: readonly Channel[]): Condition =>
  ({ channel }) =>
    channel === undefined || channel === unknown ? undefined : channels.includes(channel)

/** A product that came later than the edition is not compared. */
export const licensedIsOfItsTime: Condition = (facts) => !isLaterProductLicensed(facts)

/** A Windows, or a product that may be one and is licensed under another agreement. */
export const mayStandOnWindows: Condition = (facts) => {
  if (facts.image === undefined || isUnsureOfImage(facts)) return undefined
  if (isWindowsImage(facts)) return true
  return isOtherProductImage(facts) ? channelIs('other-agreement')(facts) : false
}
