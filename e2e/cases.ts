import type { ReimagingFacts } from '../src/editions/2009-10/reimaging/facts.ts'
import type { UpgradeFacts } from '../src/editions/2009-10/upgrade/facts.ts'
import type { Outcome } from '../src/engine/rules/judgement.ts'

/** Complete answers to each check: at least one way to every outcome, and together every question. */
export const cases = {
  reimaging: [
    {
      about: 'the label names what the image holds',
      outcome: 'permitted',
      answers: {
        media: 'volume-licensing',
        agreement: 'select-license',
        image: 'windows-7-professional',
        channel: 'oem',
        licensed: 'windows-7-professional',
        language: 'same',
      },
    },
    {
      about: 'no licence has been bought under the Open License yet',
      outcome: 'conditional',
      answers: {
        media: 'volume-licensing',
        agreement: 'open-license',
        image: 'windows-7-professional',
        channel: 'system-builder',
        licensed: 'windows-7-professional',
        language: 'same',
        openLicensePurchase: 'no',
      },
    },
    {
      about: 'an older version of an unlisted product, by its licence terms',
      outcome: 'conditional',
      answers: {
        media: 'volume-licensing',
        agreement: 'enterprise-agreement',
        image: 'other-product',
        channel: 'retail',
        sameProduct: 'yes',
        versionRelation: 'older',
        priorVersion: 'yes',
        components: 'yes',
        language: 'same',
      },
    },
    {
      about: 'recovery media put one PC back',
      outcome: 'other-right',
      answers: { media: 'recovery', recoveryUse: 'one-pc', recoveryMatch: 'yes' },
    },
    {
      about: 'a product that came after the brief',
      outcome: 'not-covered',
      answers: { media: 'volume-licensing', agreement: 'select-plus', image: 'later-product' },
    },
    {
      about: 'nobody knows whether there is a full Windows under the other licence',
      outcome: 'undetermined',
      answers: {
        media: 'volume-licensing',
        agreement: 'open-value',
        image: 'windows-vista-business',
        channel: 'other-agreement',
        baseLicense: 'unknown',
        licensed: 'windows-vista-business',
        language: 'same',
      },
    },
    {
      about: 'Windows Enterprise without Software Assurance',
      outcome: 'not-permitted',
      answers: {
        media: 'volume-licensing',
        agreement: 'school-agreement',
        image: 'windows-7-enterprise',
        channel: 'oem',
        softwareAssurance: 'no',
      },
    },
  ],
  upgrade: [
    {
      about: 'a school with Windows XP Home',
      outcome: 'permitted',
      answers: {
        target: 'windows-vista-business',
        agreement: 'campus-agreement',
        currentOs: 'windows-xp-home',
        osState: 'installed',
      },
    },
    {
      about: 'both systems stay, with nothing that allows it',
      outcome: 'conditional',
      answers: {
        target: 'windows-xp-professional',
        agreement: 'select-license',
        currentOs: 'windows-2000-professional',
        osState: 'installed',
        oldSystem: 'keep',
        softwareAssurance: 'no',
        fullLicense: 'no',
      },
    },
    { about: 'an upgrade to another Windows', outcome: 'not-covered', answers: { target: 'other' } },
    {
      about: 'nobody knows whether Open Value was ordered company-wide',
      outcome: 'undetermined',
      answers: {
        target: 'windows-vista-business',
        agreement: 'open-value',
        companyWide: 'unknown',
        acquired: 'installed-base',
        currentOs: 'windows-xp-professional',
        osState: 'installed',
        allQualified: 'unknown',
      },
    },
    {
      about: 'Open License with Windows XP Home',
      outcome: 'not-permitted',
      answers: { target: 'windows-vista-business', agreement: 'open-license', currentOs: 'windows-xp-home' },
    },
  ],
} as const satisfies {
  readonly reimaging: readonly Case<ReimagingFacts>[]
  readonly upgrade: readonly Case<UpgradeFacts>[]
}

interface Case<Facts> {
  readonly about: string
  readonly outcome: Outcome
  readonly answers: Facts
}
