import type { Example, Examples } from '../../engine/edition.ts'

const samePcs = {
  media: 'volume-licensing',
  image: 'windows-11-pro',
  channel: 'oem',
  licensed: 'windows-11-pro',
  language: 'same',
}

const underMpsa: Example = {
  id: 'mpsa-with-one-licence',
  situation: 'The PCs came with Windows 11 Pro. Your MPSA has one licence of it.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'mpsa', oneLicense: 'yes' },
  outcome: 'permitted',
}

const underCsp: Example = {
  id: 'csp-clause-not-read',
  situation:
    'The PCs came with Windows 11 Pro. You buy through CSP, have one licence of it, and have not read the clause.',
  check: 'reimaging',
  answers: { ...samePcs, agreement: 'csp', clause: 'not-yet', oneLicense: 'yes' },
  outcome: 'conditional',
}

const fromHome: Example = {
  id: 'home-on-the-pcs',
  situation: 'The PCs came with Windows 11 Home. Your image is Windows 11 Pro.',
  check: 'reimaging',
  answers: {
    media: 'volume-licensing',
    image: 'windows-11-pro',
    agreement: 'csp',
    channel: 'oem',
    licensed: 'windows-11-home',
  },
  outcome: 'not-permitted',
}

const microsoft365: Example = {
  id: 'microsoft-365-apps',
  situation: 'Each user of the PCs has a subscription with Microsoft 365 Apps.',
  check: 'reimaging',
  answers: { media: 'volume-licensing', image: 'microsoft-365-apps', subscription: 'yes' },
  outcome: 'other-right',
}

export const examples: Examples = {
  situations: [underMpsa, underCsp, fromHome],
  comparison: { says: 'the same PCs under MPSA and through CSP', a: underMpsa, b: underCsp },
  wholeImage: { a: underMpsa, b: microsoft365 },
}
