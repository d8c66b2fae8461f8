/**
 * What later texts say about a verdict of the edition of October 2009. It never changes that verdict.
 *
 * Ids of requirements, notes and answers are those of that edition, which this one does not import: a test holds them
 * against it.
 */
import type { About, LaterText, LaterTexts } from '../../engine/later-texts.ts'
import type { Answers } from '../../engine/question.ts'
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { State } from '../../engine/rules/state.ts'
import type { Verdict } from '../../engine/rules/verdict.ts'
import type { Place } from './sources/places.ts'

/** Conditions beside what the entry is about; all of them have to hold. */
interface Conditions {
  readonly outcomes?: readonly Outcome[]
  readonly findings?: readonly { readonly requirement: string; readonly states: readonly State[] }[]
  /** By question, the answers of which one is given. */
  readonly answers?: Readonly<Record<string, readonly string[]>>
}

export interface Since2009 extends LaterText {
  readonly when?: Conditions
  readonly cites: readonly Place[]
}

/** How many entries stand under a verdict; the rest are shown on demand. */
export const shownAtOnce = 4

/** The entries in the order in which they are shown. */
export const since2009: readonly Since2009[] = [
  {
    id: 'oem-media',
    about: { kind: 'requirement', id: 'vl-media', states: ['unmet'] },
    when: { answers: { media: ['oem'] } },
    says: 'Loosened: a maker’s media, its custom images included, may reimage the PCs that were first imaged with them. Other PCs still not.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.9'],
  },
  {
    id: 'oem-factory',
    about: { kind: 'requirement', id: 'vl-media', states: ['unmet'] },
    when: { answers: { media: ['oem'] } },
    says: 'The maker may still load your image while it builds the PCs.',
    source: 'Media guide, undated, about November 2020 to October 2021; Brief of 2009, October 2009',
    basis: 'copy',
    cites: ['reimaging-2009.1', 'reimaging-cl.9'],
  },
  {
    id: 'no-image',
    about: { kind: 'requirement', id: 'vl-media', states: ['unmet'] },
    when: { answers: { media: ['oem'] } },
    says: 'New PCs can also be set up without any image, on the Windows that the maker installed; the maker’s activation holds as long as its image is used.',
    source: 'Activation plan, undated, Windows 7 to 10',
    basis: 'text',
    cites: ['activation-plan.1'],
  },
  {
    id: 'recovery-own-pcs',
    about: { kind: 'requirement', id: 'recovery-individual', states: ['met', 'unknown'] },
    says: 'Recovery media may be used only for the PCs that came with them, and may not be changed before.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.7', 'reimaging-cl.8'],
  },
  {
    id: 'recovery-standard',
    about: { kind: 'requirement', id: 'recovery-individual', states: ['unmet', 'unknown'] },
    says: 'For several PCs: a maker’s media, custom images included, may reimage the PCs that were first imaged with them.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.9'],
  },
  {
    id: 'recovery-match-same',
    about: { kind: 'requirement', id: 'recovery-match', states: ['met', 'unmet', 'unknown'] },
    says: 'Unchanged: recovery media must hold the version that was preinstalled.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.6'],
  },
  {
    id: 'smallest-agreement',
    about: { kind: 'requirement', id: 'vl-customer', states: ['unmet'] },
    says: 'Open License, the small entry of 2009, is closed: since 2022 perpetual licences are sold through CSP instead, and Open Value goes on.',
    source: 'End of Open License, April 2021',
    basis: 'text',
    cites: ['open-license-end-2021.1', 'open-license-end-2021.2'],
  },
  {
    id: 'csp-clause',
    about: { kind: 'requirement', id: 'vl-customer', states: ['unmet'] },
    says: 'For CSP and the Microsoft Customer Agreement no text that we read says whether they grant reimaging: look for the clause in the agreement and its Product Terms. A partner’s letter is not the clause.',
    source: 'Brief of 2020, November 2020; Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.1', 'reimaging-2020.2'],
  },
  {
    id: 'licensed-still',
    about: { kind: 'requirement', id: 'licensed-copy', states: ['unmet', 'unknown'] },
    says: 'Unchanged: media may be used for a PC only if it is licensed for what it is reimaged with.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.4'],
  },
  {
    id: 'see-2026',
    about: { kind: 'requirement', id: 'of-its-time', states: ['unmet', 'unknown'] },
    says: 'The edition 2026-05 of this advisor knows Windows 8.1 to 11 and Office 2016 to LTSC 2024: make the check there.',
    source: 'Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.17'],
  },
  {
    id: 'enterprise-by-user',
    about: { kind: 'requirement', id: 'enterprise-edition', states: ['met', 'unmet', 'unknown'] },
    says: 'Enterprise now comes by user subscription (E3, E5) on a PC that is licensed for Pro, or per device; without one of them it is still a no.',
    source: 'Windows guide, April 2023; Subscription activation, 27 February 2024',
    basis: 'text',
    cites: ['subscription-activation-2024.1', 'windows-guide-2023.18'],
  },
  {
    id: 'enterprise-base',
    about: { kind: 'requirement', id: 'enterprise-edition', states: ['met', 'unknown'] },
    says: 'The PC itself needs a Windows that qualifies, such as Pro. A Home edition is in most cases no base.',
    source: 'Windows guide, April 2023; Windows overview, 24 April 2023; Virtual desktop brief, March 2023',
    basis: 'text',
    cites: ['windows-guide-2023.17', 'windows-overview-2023.3', 'vdi-guide-2023.3'],
  },
  {
    id: 'enterprise-ends',
    about: { kind: 'requirement', id: 'enterprise-edition', states: ['met', 'unmet', 'unknown'] },
    says: 'When a user subscription ends the PC goes back to Pro; after Software Assurance of a device licence only LTSC may be kept.',
    source: 'Windows guide, April 2023; Subscription activation, 27 February 2024',
    basis: 'text',
    cites: ['subscription-activation-2024.2', 'windows-guide-2023.21'],
  },
  {
    id: 'enterprise-2015',
    about: { kind: 'requirement', id: 'enterprise-edition', states: ['unmet'] },
    says: 'In between, from February 2015, Software Assurance per user was enough on a Pro PC.',
    source: 'Licensing School, 2015, 23 February 2015',
    basis: 'summary',
    cites: ['reimaging-2015.1'],
  },
  {
    id: 'preload-still',
    about: { kind: 'requirement', id: 'oem-preload', states: ['met'] },
    says: 'Unchanged: the maker loads an image while it builds the PCs. New: that image may also go back on those same PCs later.',
    source: 'Media guide, undated, about November 2020 to October 2021; Brief of 2009, October 2009',
    basis: 'copy',
    cites: ['reimaging-2009.1', 'reimaging-cl.9'],
  },
  {
    id: 'own-older',
    about: { kind: 'requirement', id: 'own-licence', states: ['met', 'unmet', 'unknown'] },
    says: 'A licence of your own agreement may still be used in an earlier version, or in a permitted edition, of the product that it is for. A licence for another product does not help.',
    source: 'Downgrade guide, undated, 2024 or later; Product Terms, undated',
    basis: 'copy',
    cites: ['downgrade-guide.2', 'product-terms-universal.2'],
  },
  {
    id: 'own-upgrade',
    about: { kind: 'requirement', id: 'own-licence', states: ['met', 'unknown'] },
    when: {
      answers: {
        image: [
          'windows-7-professional',
          'windows-vista-business',
          'windows-xp-professional',
          'windows-2000-professional',
        ],
      },
    },
    says: 'Unchanged: your own Windows licence is an upgrade, and the PC must have a qualifying system first.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6'],
  },
  {
    id: 'ended-today',
    about: { kind: 'outcome', id: 'not-covered' },
    when: { answers: { softwareAssurance: ['ended'] } },
    says: 'When Software Assurance of a device licence has ended, the LTSC release of that time may be kept; a user subscription leaves nothing behind. Of other Enterprise releases the text says nothing.',
    source: 'Windows guide, April 2023; Left open, as of May 2026',
    basis: 'reading',
    cites: ['windows-guide-2023.21', 'windows-guide-2023.22', 'silence-2026.11'],
  },
  {
    id: 'retail-media',
    about: { kind: 'outcome', id: 'not-covered' },
    when: { answers: { media: ['retail'] } },
    says: 'Retail media: a later text says that they may be used only on the PC that holds that retail licence.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.3'],
  },
  {
    id: 'public-download',
    about: { kind: 'outcome', id: 'not-covered' },
    when: { answers: { media: ['retail'] } },
    says: 'Public downloads for PCs whose licence is not a retail one: the later texts do not deal with them either.',
    source: 'Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.5'],
  },
  {
    id: 'others-media',
    about: { kind: 'outcome', id: 'not-covered' },
    when: { answers: { media: ['others-volume-licensing'] } },
    says: 'Volume Licensing media of somebody else: the later texts do not deal with them either. The right is one of the customer’s own agreement.',
    source: 'Brief of 2020, November 2020; Left open, as of May 2026',
    basis: 'reading',
    cites: ['reimaging-2020.2', 'silence-2026.4'],
  },
  {
    id: 'open-media',
    about: { kind: 'outcome', id: 'undetermined' },
    when: { answers: { media: ['unknown'] } },
    says: 'Which media were used matters less than in 2009: a maker’s own media may now go back on the PCs that were first imaged with them.',
    source: 'Media guide, undated, about November 2020 to October 2021',
    basis: 'copy',
    cites: ['reimaging-cl.9'],
  },
  {
    id: 'version-in-place',
    about: { kind: 'requirement', id: 'same-version', states: ['unmet'] },
    when: { findings: [{ requirement: 'full-windows-license', states: ['met', 'unknown'] }] },
    says: 'PCs sold with Windows 10 can be upgraded in place to 11 at no cost.',
    source: 'Windows 11 plan, 2021',
    basis: 'text',
    cites: ['windows-11-plan-2021.1'],
  },
  {
    id: 'version-by-image',
    about: { kind: 'requirement', id: 'same-version', states: ['unmet'] },
    when: { findings: [{ requirement: 'full-windows-license', states: ['met', 'unknown'] }] },
    says: 'Whether volume media may do it is not said in any text that we read.',
    source: 'Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.3'],
  },
  {
    id: 'office-names',
    about: { kind: 'note', id: 'office-channels' },
    says: 'The same today: the suites of Volume Licensing are Standard and Professional Plus, LTSC since 2021.',
    source: 'Office 2019, date not known; Office LTSC 2021, 29 March 2024; Office LTSC 2024, 16 September 2024',
    basis: 'text',
    cites: ['office-2019.1', 'office-ltsc-2021.3', 'office-ltsc-2024.1'],
  },
  {
    id: 'office-365',
    about: { kind: 'note', id: 'office-channels' },
    says: 'Microsoft 365 Apps are another product again: licensed by user, deployed by the subscription.',
    source: 'Office LTSC 2021, 29 March 2024; Microsoft 365 Apps, 2020',
    basis: 'text',
    cites: ['office-ltsc-2021.2', 'm365-apps-licensing.1'],
  },
  {
    id: 'product-home',
    about: { kind: 'requirement', id: 'same-product', states: ['unmet'] },
    when: {
      outcomes: ['not-permitted'],
      findings: [{ requirement: 'full-windows-license', states: ['met', 'unknown'] }],
    },
    says: 'Unchanged: Home is not sold in Volume Licensing, and a Home PC is in most cases no base of an upgrade licence.',
    source: 'Windows guide, April 2023; Windows overview, 24 April 2023; Virtual desktop brief, March 2023',
    basis: 'text',
    cites: ['windows-guide-2023.1', 'windows-guide-2023.2', 'windows-overview-2023.3', 'vdi-guide-2023.3'],
  },
  {
    id: 'version-still',
    about: { kind: 'requirement', id: 'same-version', states: ['unmet'] },
    says: 'Unchanged: the version must be the same. Another one takes a downgrade right.',
    source: 'Brief of 2020, November 2020',
    basis: 'copy',
    cites: ['reimaging-2020.5', 'reimaging-2020.6'],
  },
  {
    id: 'windows-full',
    about: { kind: 'requirement', id: 'full-windows-license', states: ['unmet', 'unknown'] },
    says: 'Unchanged: Volume Licensing sells Windows upgrades only; a full licence comes preinstalled or from retail. CSP also sells the Get Genuine Windows Agreement.',
    source: 'End of Open License, April 2021; Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.7', 'open-license-end-2021.3'],
  },
  {
    id: 'language-still',
    about: { kind: 'requirement', id: 'same-language', states: ['unmet', 'unknown'] },
    says: 'Unchanged: the same language. Windows media of Volume Licensing are multilingual now; what counts is what the PCs get.',
    source: 'Brief of 2020, November 2020; Windows media, 29 September 2023',
    basis: 'copy',
    cites: ['reimaging-2020.5', 'vl-media-2023.2'],
  },
  {
    id: 'components-still',
    about: { kind: 'requirement', id: 'same-components', states: ['unmet', 'unknown'] },
    says: 'Unchanged: the same components.',
    source: 'Brief of 2020, November 2020',
    basis: 'copy',
    cites: ['reimaging-2020.5'],
  },
  {
    id: 'prior-oem',
    about: { kind: 'requirement', id: 'prior-version-terms', states: ['met', 'unmet', 'unknown'] },
    when: { findings: [{ requirement: 'full-windows-license', states: ['met', 'unknown'] }] },
    says: 'For a preinstalled Windows 11 Pro only Windows 10 Pro is allowed, and only while it is supported: that ended on 14 October 2025.',
    source: 'Surface, 11 June 2024; Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.23', 'downgrade-surface-2024.1', 'downgrade-surface-2024.3'],
  },
  {
    id: 'prior-own',
    about: { kind: 'requirement', id: 'prior-version-terms', states: ['met', 'unmet', 'unknown'] },
    says: 'Licences of the Commercial Licensing programmes may be used in any earlier version; Microsoft supplies neither media nor keys for old ones.',
    source: 'Downgrade guide, undated, 2024 or later',
    basis: 'text',
    cites: ['downgrade-guide.2', 'downgrade-guide.3'],
  },
  {
    id: 'open-closed',
    about: { kind: 'requirement', id: 'open-license-purchase', states: ['met', 'unmet', 'unknown'] },
    says: 'Open License is closed: nothing has been sold or renewed under it since 1 January 2022. What was bought stays valid.',
    source: 'End of Open License, April 2021',
    basis: 'text',
    cites: ['open-license-end-2021.1'],
  },
  {
    id: 'open-pro',
    about: { kind: 'requirement', id: 'open-license-purchase', states: ['unmet', 'unknown'] },
    when: { findings: [{ requirement: 'full-windows-license', states: ['met', 'unknown'] }] },
    says: 'Windows Pro is sold per device under the Microsoft Customer Agreement (CSP) and in MPSA.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.11'],
  },
  {
    id: 'pool-gone',
    about: { kind: 'note', id: 'pool-media' },
    says: 'Not any more without a licence: that a product can be downloaded is no entitlement; a licence ordered under that agreement is needed.',
    source: 'Downloads 2025, 28 March 2025; Downloads 2026, 13 May 2026',
    basis: 'copy',
    cites: ['downloads-2025.1', 'downloads-2026.1', 'downloads-2026.2'],
  },
  {
    id: 'media-answered',
    about: { kind: 'note', id: 'media-silent' },
    says: 'Answered since: Open Value customers see only what they have bought (2021), and a licence is needed in every programme (2025).',
    source: 'Downloads FAQ, 22 July 2021; Downloads 2025, 28 March 2025',
    basis: 'text',
    cites: ['downloads-faq-2021.2', 'downloads-2025.1'],
  },
  {
    id: 'yes-license',
    about: { kind: 'outcome', id: 'permitted' },
    says: 'Whoever downloads a product today must have, or buy, a licence of it. No programme is excepted any more.',
    source: 'Downloads 2025, 28 March 2025',
    basis: 'text',
    cites: ['downloads-2025.1'],
  },
  {
    id: 'conditional-license',
    about: { kind: 'outcome', id: 'conditional' },
    says: 'Whoever downloads a product today must have, or buy, a licence of it, in every programme.',
    source: 'Downloads 2025, 28 March 2025',
    basis: 'text',
    cites: ['downloads-2025.1'],
  },
  {
    id: 'yes-today',
    about: { kind: 'outcome', id: 'permitted' },
    says: 'Microsoft’s documentation of December 2024 still gives reimaging rights to all Volume Licensing customers.',
    source: 'Keys, 13 December 2024',
    basis: 'text',
    cites: ['keys-2024.1', 'keys-2024.2'],
  },
  {
    id: 'conditional-today',
    about: { kind: 'outcome', id: 'conditional' },
    says: 'Microsoft’s documentation of December 2024 still gives reimaging rights to all Volume Licensing customers.',
    source: 'Keys, 13 December 2024',
    basis: 'text',
    cites: ['keys-2024.1', 'keys-2024.2'],
  },
  {
    id: 'windows-edition',
    about: { kind: 'requirement', id: 'full-windows-license', states: ['met'] },
    when: { outcomes: ['permitted', 'conditional'] },
    says: 'Later texts name the edition beside the version: Pro for Pro.',
    source: 'Brief of 2020, November 2020',
    basis: 'copy',
    cites: ['reimaging-2020.5'],
  },
  {
    id: 'yes-agreement',
    about: { kind: 'outcome', id: 'permitted' },
    says: 'The brief of November 2020 says that the right exists where the customer’s own agreement grants it. For CSP and the Microsoft Customer Agreement no text that we read says that it does.',
    source: 'Brief of 2020, November 2020; Left open, as of May 2026',
    basis: 'reading',
    cites: ['reimaging-2020.2', 'silence-2026.1'],
  },
  {
    id: 'qualifying-user',
    about: { kind: 'requirement', id: 'qualifying-os', states: ['met', 'unmet', 'unknown'] },
    says: 'Windows 11 per user: Pro, Pro for Workstations, Enterprise and IoT Enterprise of 10 or 11 qualify; 8 and 8.1 only outside the Microsoft Customer Agreement.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.9', 'windows-guide-2023.10'],
  },
  {
    id: 'qualifying-device',
    about: { kind: 'requirement', id: 'qualifying-os', states: ['met', 'unmet', 'unknown'] },
    says: 'Windows 11 per device: Pro qualifies; Home and Macs in most cases do not. The full table stands in the Product Terms.',
    source: 'Windows guide, April 2023; Windows overview, 24 April 2023; Virtual desktop brief, March 2023',
    basis: 'text',
    cites: ['windows-overview-2023.2', 'windows-guide-2023.8', 'vdi-guide-2023.3'],
  },
  {
    id: 'installed-still',
    about: { kind: 'requirement', id: 'licensed-here', states: ['met', 'unmet', 'unknown'] },
    says: 'Unchanged: the qualifying system must first be licensed and installed on the PC.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.6'],
  },
  {
    id: 'orders-gone',
    about: { kind: 'requirement', id: 'company-wide-order', states: ['met', 'unmet', 'unknown'] },
    says: 'The rules on the installed base and on orders for the whole company appear in no later text that we read.',
    source: 'Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.19'],
  },
  {
    id: 'both-not-said',
    about: { kind: 'requirement', id: 'running-both', states: ['met', 'unmet', 'unknown'] },
    says: 'No later text that we read says whether the old Windows has to be removed.',
    source: 'Left open, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.15'],
  },
  {
    id: 'keys-admin-center',
    about: { kind: 'note', id: 'keys' },
    says: 'Keys and downloads are in the Microsoft 365 admin center now. An activation proves no licence.',
    source: 'Keys, 13 December 2024',
    basis: 'text',
    cites: ['keys-2024.4', 'keys-2024.6'],
  },
  {
    id: 'pro-upgrade',
    about: { kind: 'note', id: 'upgrade-instead' },
    says: 'Today’s upgrade licence is Windows 11 Pro per device, sold under the Microsoft Customer Agreement (CSP) and in MPSA.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.2', 'windows-guide-2023.11'],
  },
  {
    id: 'assurance-versions',
    about: { kind: 'note', id: 'assurance-newer' },
    says: 'Today as then: with Software Assurance new versions of Windows may be used as they come out.',
    source: 'Windows guide, April 2023',
    basis: 'text',
    cites: ['windows-guide-2023.20'],
  },
  {
    id: 'key-in-firmware',
    about: { kind: 'note', id: 'same-pc' },
    says: 'The licence key of a preinstalled Windows now sits in the firmware, and can be read there.',
    source: 'Subscription activation, 27 February 2024',
    basis: 'text',
    cites: ['subscription-activation-2024.8'],
  },
  {
    id: 'mak-form',
    about: { kind: 'note', id: 'mak' },
    says: 'More activations are asked for by a web form, and granted by exception.',
    source: 'Keys, 13 December 2024',
    basis: 'text',
    cites: ['keys-2024.9'],
  },
  {
    id: 'product-exceptions',
    about: { kind: 'requirement', id: 'same-product', states: ['unmet'] },
    when: { outcomes: ['not-permitted'] },
    says: 'The brief of November 2020 adds that the Product Terms may make exceptions for single products.',
    source: 'Brief of 2020, November 2020',
    basis: 'copy',
    cites: ['reimaging-2020.7'],
  },
  {
    id: 'support-still',
    about: { kind: 'note', id: 'support' },
    says: 'Unchanged in substance: technical support does not come with Volume Licensing purchases.',
    source: 'Downloads 2025, 28 March 2025',
    basis: 'text',
    cites: ['downloads-2025.2'],
  },
  {
    id: 'assurance-still',
    about: { kind: 'note', id: 'assurance-not-needed' },
    says: 'No later text that we read makes Software Assurance a condition.',
    source: 'Our reading, as of May 2026',
    basis: 'reading',
    cites: ['reading-2026.6'],
  },
  {
    id: 'platform-since',
    about: { kind: 'note', id: 'platform-silent' },
    says: 'A brief of 2011 had an answer that we could not find. Nothing later makes 32 or 64 bit a condition.',
    source: 'Left open, as of May 2026; Our reading, as of May 2026',
    basis: 'reading',
    cites: ['silence-2026.16', 'reading-2026.5'],
  },
  {
    id: 'copies-still',
    about: { kind: 'note', id: 'copies' },
    says: 'Unchanged: one licence for each copy, as a consultant sums up the clause of the contract.',
    source: 'Summary of the clause, undated',
    basis: 'summary',
    cites: ['clause-summary.2'],
  },
  {
    id: 'office-no-iso',
    about: { kind: 'note', id: 'terms-still-apply' },
    says: 'Office since 2019 comes without an ISO: the Office Deployment Tool fetches it.',
    source: 'Downloads 2026, 13 May 2026',
    basis: 'copy',
    cites: ['downloads-2026.4'],
  },
]

/** What later texts say about a verdict of 2009 and the answers behind it, in the order in which it is shown. */
export function sinceVerdict(answers: Answers, verdict: Verdict): readonly Since2009[] {
  return since2009.filter(({ about, when = {} }) => isAbout(about, verdict) && holds(when, answers, verdict))
}

function isAbout(about: About, { outcome, findings, notes }: Verdict): boolean {
  switch (about.kind) {
    case 'outcome':
      return about.id === outcome
    case 'requirement':
      return findings.some(({ requirement, state }) => requirement === about.id && about.states.includes(state))
    case 'note':
      return notes.some(({ id }) => id === about.id)
  }
}

function holds({ outcomes, findings = [], answers = {} }: Conditions, given: Answers, verdict: Verdict): boolean {
  return (
    outcomes?.includes(verdict.outcome) !== false &&
    findings.every((wanted) =>
      verdict.findings.some(
        ({ requirement, state }) => requirement === wanted.requirement && wanted.states.includes(state),
      ),
    ) &&
    Object.entries(answers).every(([question, values]) => values.includes(given[question] ?? ''))
  )
}

/** Where a channel of 2009 has closed or moved, by the advice that names it. */
const atSteps: Readonly<Record<string, readonly string[]>> = {
  'buy-one-licence': ['open-closed'],
  'get-media-and-key': ['keys-admin-center'],
  'check-activations': ['mak-form'],
  'get-agreement': ['smallest-agreement'],
}

export const laterThan2009: LaterTexts = {
  onVerdict: sinceVerdict,
  onStep: (advice) => since2009.filter(({ id }) => atSteps[advice]?.includes(id)),
  shownAtOnce,
  address: '/2026-05/sources',
}
