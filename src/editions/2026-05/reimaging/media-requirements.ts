/** The rules on media, and on what the edition knows: they count before any agreement does. */
import { unknown } from '../../../engine/question.ts'
import type { Requirement } from '../../../engine/rules/requirement.ts'
import { wantsYes } from '../../../engine/rules/state.ts'
import type { Place } from '../sources/places.ts'
import { applies, imageIs, mediaAre, mediaAreOwn } from './applies.ts'
import {
  isLaterProductLicensed,
  isMakersMedia,
  isMediaOfNoOwnAgreement,
  isOemMedia,
  isOutOfTimeImage,
  isOwnVolumeLicensingMedia,
  isRecoveryMedia,
  isUnsureOfImage,
  type ReimagingFacts,
} from './facts.ts'

const isOutOfTime = (facts: ReimagingFacts): boolean => isOutOfTimeImage(facts) || isLaterProductLicensed(facts)
const isModifiedOemImage = (facts: ReimagingFacts): boolean => isOemMedia(facts) && facts.modified === 'yes'

export const mediaRequirements = [
  {
    id: 'vl-media',
    summary: 'The media belong to a licensing agreement of your own.',
    reads: ['media'],
    cites: [
      'reimaging-2020.1',
      'reimaging-2020.4',
      'keys-2024.2',
      { id: 'silence-2026.4', where: (facts) => facts.media === 'others-volume-licensing' },
      { id: 'silence-2026.5', where: (facts) => facts.media === 'public-download' },
    ],
    state: (facts) => {
      if (facts.media === undefined) return 'not-reached'
      if (facts.media === unknown) return 'unknown'
      if (isMediaOfNoOwnAgreement(facts)) return 'unmet'
      return isOwnVolumeLicensingMedia(facts) ? 'met' : 'not-applicable'
    },
  },
  {
    id: 'nothing-copied',
    summary: 'No image is copied: each PC goes on from the copy it is licensed for.',
    reads: ['media'],
    cites: ['reimaging-cl.1', 'activation-plan.1', 'windows-11-plan-2021.1'],
    state: applies([mediaAre('no-image')], () => 'met'),
  },
  {
    id: 'oem-preload',
    summary: 'The PC’s maker loads its image while it builds the PC.',
    reads: ['media'],
    cites: ['reimaging-2009.1', 'reimaging-cl.9'],
    state: applies([mediaAre('factory')], () => 'met'),
  },
  {
    id: 'oem-devices',
    summary: 'The maker’s media go only on the PCs that were first imaged with them, or that came with them.',
    reads: ['media', 'cameWith'],
    cites: [
      'reimaging-cl.7',
      'reimaging-cl.9',
      'reimaging-cl.2',
      { id: 'reimaging-cl.5', where: isRecoveryMedia },
      { id: 'silence-2026.14', where: (facts) => isMakersMedia(facts) && facts.cameWith === 'same-maker' },
    ],
    state: applies([mediaAre('oem', 'recovery')], ({ cameWith }) =>
      cameWith === 'same-maker' ? 'silent' : wantsYes(cameWith),
    ),
  },
  {
    id: 'recovery-match',
    summary: 'The recovery media contain the version that the maker preinstalled.',
    reads: ['media', 'recoveryMatch'],
    cites: ['reimaging-cl.6'],
    state: applies([mediaAre('recovery')], (facts) => wantsYes(facts.recoveryMatch)),
  },
  {
    id: 'oem-unmodified',
    summary: 'The maker’s media are used as the maker supplied them.',
    reads: ['media', 'modified'],
    cites: [
      { id: 'reimaging-cl.9', where: isOemMedia },
      { id: 'reimaging-cl.8', where: (facts) => isRecoveryMedia(facts) || isModifiedOemImage(facts) },
      { id: 'reading-2026.3', where: isModifiedOemImage },
    ],
    // Of recovery media the text says it; that it holds for other media of a maker is our reading.
    curable: isOemMedia,
    state: applies([mediaAre('oem', 'recovery')], ({ modified }) => {
      if (modified === 'no') return 'met'
      return modified === 'yes' ? 'unmet' : wantsYes(modified)
    }),
  },
  {
    id: 'retail-own-device',
    summary: 'Each PC has the retail licence that the media belong to.',
    reads: ['media', 'retailOwn'],
    cites: ['reimaging-cl.3'],
    state: applies([mediaAre('retail')], (facts) => wantsYes(facts.retailOwn)),
  },
  {
    id: 'of-its-time',
    summary: 'The product is one from Windows 8.1 or Office 2016 on that was out by May 2026.',
    reads: ['image', 'licensed'],
    cites: [{ id: 'silence-2026.17', where: isOutOfTime }],
    state: applies([mediaAreOwn], (facts) => {
      if (facts.image === undefined) return 'not-reached'
      if (isOutOfTime(facts)) return 'unmet'
      return isUnsureOfImage(facts) ? 'unknown' : 'met'
    }),
  },
  {
    id: 'subscription-license',
    summary: 'For Microsoft 365 Apps each user of the PCs has a subscription licence that includes them.',
    reads: ['image', 'subscription'],
    cites: ['m365-apps-licensing.1', 'office-ltsc-2021.2'],
    curable: () => true,
    state: applies([mediaAreOwn, imageIs('subscription')], (facts) => wantsYes(facts.subscription)),
  },
] as const satisfies readonly Requirement<ReimagingFacts, string, Place>[]
