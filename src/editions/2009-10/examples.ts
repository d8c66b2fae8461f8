import type { Example, Examples } from '../../engine/edition.ts'

const samePcs = {
  media: 'volume-licensing',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
}

const underOpenLicense: Example = {
  id: 'open-license-without-a-purchase',
  situation:
    'The PCs’ labels name Windows 7 Professional. You have an Open License, and have bought nothing under it yet.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'open-license', openLicensePurchase: 'no' },
}

const underSelectPlus: Example = {
  id: 'select-plus',
  situation: 'The PCs’ labels name Windows 7 Professional. You have a Select Plus agreement.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'select-plus' },
}

const otherEdition: Example = {
  id: 'other-edition-on-the-label',
  situation: 'The PCs’ labels name Windows 7 Home Premium. Your image is Windows 7 Professional.',
  check: 'reimaging',
  answers: {
    media: 'volume-licensing',
    agreement: 'select-plus',
    channel: 'oem',
    image: 'windows-7-professional',
    licensed: 'windows-7-home-premium',
  },
}

export const examples: Examples = {
  verdicts: [underOpenLicense, otherEdition],
  comparison: {
    says: 'the same PCs under Select Plus and under Open License',
    a: underSelectPlus,
    b: underOpenLicense,
  },
}
