import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { version } from '../../browser/version.ts'
import type { Edition } from '../../engine/edition.ts'
import type { LaterText } from '../../engine/later-texts.ts'
import { sharedAddress, shortAddress } from '../../engine/step/shared-stamp.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { type DecisionRecord, recordOf } from '../../records/record.ts'
import { typedDetails } from '../parts/record-details.ts'

/** The URL by which a verdict is passed on. */
export const linkTo = (edition: Edition, step: VerdictStep): string =>
  absoluteUrl(sharedAddress(edition, step, today()))

/** The same as a URL that makes a small QR code. */
export const shortLinkTo = (edition: Edition, step: VerdictStep): string =>
  absoluteUrl(shortAddress(edition, step, today()))

/**
 * The record of a verdict as of now: with today's date and what was typed so far.
 *
 * @param later What is known since.
 */
export const recordNow = (edition: Edition, step: VerdictStep, later: readonly LaterText[]): DecisionRecord =>
  recordOf(edition, step, {
    date: today(),
    version,
    link: linkTo(edition, step),
    details: typedDetails(step),
    later,
  })
