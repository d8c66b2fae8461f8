/** Situations that people really have, each with its answers and its outcome: somewhere to start from. */
import type { Example, Examples } from '../../engine/edition.ts'

const samePcs = {
  media: 'volume-licensing',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}

const underOpenLicense: Example = {
  id: 'open-license-without-a-purchase',
  situation: 'The same PCs and the same agreement, but nothing bought under it yet.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'open-license', openLicensePurchase: 'no' },
  outcome: 'conditional',
}

const underSelectPlus: Example = {
  id: 'select-plus',
  situation: 'PCs with Windows 7 Professional from their maker, and a Select Plus agreement.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'select-plus' },
  outcome: 'permitted',
}

const officeFromABox: Example = {
  id: 'office-from-a-box',
  situation: 'The same PCs and the same agreement, with Office Standard 2007 from a box.',
  check: 'reimaging',
  answers: {
    media: 'volume-licensing',
    agreement: 'select-plus',
    image: 'office-2007-standard',
    channel: 'retail',
    licensed: 'office-2007-standard',
    components: 'yes',
    language: 'same',
  },
  outcome: 'permitted',
}

export const examples: Examples = {
  situations: [
    {
      id: 'open-license-with-one-licence',
      situation: 'Open License, one licence bought, 50 PCs with Windows 7 Professional from their maker.',
      check: 'reimaging',
      answers: { ...samePcs, agreement: 'open-license', openLicensePurchase: 'yes' },
      outcome: 'permitted',
    },
    underOpenLicense,
    {
      id: 'older-image',
      situation:
        'Windows 7 Professional on the labels, a Windows XP Professional image, and licence terms that allow it.',
      check: 'reimaging',
      answers: {
        media: 'volume-licensing',
        agreement: 'select-license',
        image: 'windows-xp-professional',
        channel: 'oem',
        licensed: 'windows-7-professional',
        priorVersion: 'yes',
        language: 'same',
      },
      outcome: 'permitted',
    },
    {
      id: 'own-agreement-with-another-suite',
      situation:
        'Office Standard 2007 licences under our own Select Plus, an image with Office Professional Plus 2007.',
      check: 'reimaging',
      answers: {
        media: 'volume-licensing',
        agreement: 'select-plus',
        image: 'office-2007-professional-plus',
        channel: 'same-agreement',
        licensed: 'office-2007-standard',
      },
      outcome: 'not-permitted',
    },
    {
      id: 'school-with-home-labels',
      situation: 'A school with Windows XP Home labels and a School Agreement wants a Windows XP Professional image.',
      check: 'reimaging',
      answers: {
        media: 'volume-licensing',
        agreement: 'school-agreement',
        image: 'windows-xp-professional',
        channel: 'oem',
        licensed: 'windows-xp-home',
      },
      outcome: 'not-permitted',
    },
    {
      id: 'maker-loads-the-image',
      situation: 'The PC maker loads its image while it builds our PCs.',
      check: 'reimaging',
      answers: { media: 'factory' },
      outcome: 'other-right',
    },
    {
      id: 'coverage-has-ended',
      situation: 'Windows 7 Enterprise on PCs whose Software Assurance has ended.',
      check: 'reimaging',
      answers: {
        media: 'volume-licensing',
        agreement: 'enterprise-agreement',
        image: 'windows-7-enterprise',
        channel: 'oem',
        softwareAssurance: 'ended',
      },
      outcome: 'not-covered',
    },
    {
      id: 'worn-labels',
      situation: 'Nobody can read the COA labels of the PCs any more.',
      check: 'reimaging',
      answers: {
        media: 'volume-licensing',
        agreement: 'select-plus',
        image: 'windows-7-professional',
        channel: 'oem',
        licensed: 'unknown',
        language: 'same',
      },
      outcome: 'undetermined',
    },
  ],
  comparison: {
    says: 'the same PCs under Select Plus and under Open License',
    a: underSelectPlus,
    b: underOpenLicense,
  },
  wholeImage: { a: underSelectPlus, b: officeFromABox },
}
