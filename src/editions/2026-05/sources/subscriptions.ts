import type { SourceDocument } from '../../../engine/sources/document.ts'

/** How a user subscription steps Windows up. */
export const subscriptionActivation2024 = {
  id: 'subscription-activation-2024',
  title: 'Windows subscription activation',
  short: 'Subscription activation',
  date: '27 February 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/deployment/windows-subscription-activation',
  passages: [
    {
      id: 'subscription-activation-2024-step-up',
      label: 'Stepping up and back',
      about: 'What a user subscription does to a device',
      statements: [
        {
          id: 'subscription-activation-2024.1',
          kind: 'decides',
          says: 'A user subscription steps Windows Pro up to Enterprise, and Pro Education up to Education, when the user signs in.',
        },
        {
          id: 'subscription-activation-2024.2',
          kind: 'decides',
          says: 'When the subscription ends or moves to another user the device goes back to Pro or Pro Education.',
        },
        {
          id: 'subscription-activation-2024.3',
          kind: 'advises',
          says: 'A user may have up to five devices.',
        },
      ],
    },
    {
      id: 'subscription-activation-2024-limits',
      label: 'Limits',
      about: 'What it leaves out and what it needs',
      statements: [
        {
          id: 'subscription-activation-2024.4',
          kind: 'decides',
          says: 'This benefit does not take in LTSC.',
        },
        {
          id: 'subscription-activation-2024.5',
          kind: 'advises',
          says: 'The Pro below still has to be activated. A key in the firmware is used for it.',
        },
      ],
    },
    {
      id: 'subscription-activation-2024-education',
      label: 'Education',
      about: 'What Windows Education stands on',
      statements: [
        {
          id: 'subscription-activation-2024.6',
          kind: 'decides',
          says: 'A Pro device changed to Pro Education must be reimaged to Pro Education, or directly to Education.',
        },
        {
          id: 'subscription-activation-2024.7',
          kind: 'decides',
          says: 'For Education the device needs Windows Pro Education.',
        },
      ],
    },
    {
      id: 'subscription-activation-2024-firmware',
      label: 'Key in the firmware',
      about: 'Where the key of a preinstalled Windows is',
      statements: [
        {
          id: 'subscription-activation-2024.8',
          kind: 'defines',
          says: 'The licence key of a preinstalled Windows sits in the firmware and can be read there (OA3xOriginalProductKey).',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Enterprise E3 through a partner. */
export const e3Csp2024 = {
  id: 'e3-csp-2024',
  title: 'Windows Enterprise E3 in CSP',
  short: 'Enterprise E3 in CSP',
  date: '31 January 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/deployment/windows-enterprise-e3-overview',
  passages: [
    {
      id: 'e3-csp-2024',
      label: 'Enterprise E3',
      about: 'What it takes in, and for how long',
      statements: [
        {
          id: 'e3-csp-2024.1',
          kind: 'advises',
          says: 'A user has five devices. A device goes back to Pro when the subscription ends, within 90 days at most.',
        },
        {
          id: 'e3-csp-2024.2',
          kind: 'decides',
          says: 'Bought through CSP, Enterprise E3 does not take in LTSC.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A consultant’s table of qualifying systems. */
export const qos2024 = {
  id: 'qos-2024',
  title: 'MS Windows Desktop',
  short: 'Notes of 2024',
  date: 'June 2024',
  publisher: 'a consultant',
  about: 'A consultant’s working notes. They answer where Microsoft’s own table was not read, and decide nothing.',
  basis: 'summary',
  url: 'https://github.com/JiriSlof/KnowledgeBase',
  passages: [
    {
      id: 'qos-2024-channels',
      label: 'Home editions',
      about: 'Where they were sold',
      statements: [
        {
          id: 'qos-2024.1',
          kind: 'defines',
          says: 'Home editions of Windows 10 and Windows 8.1 were sold preinstalled and at retail.',
        },
      ],
    },
    {
      id: 'qos-2024-per-device',
      label: 'Per device',
      about: 'Which systems qualify, by these notes',
      statements: [
        {
          id: 'qos-2024.2',
          kind: 'advises',
          says: 'Per device, for Windows 11: Enterprise, Pro and Pro for Workstations of 10 and 11, and Pro and Enterprise of 8 and 8.1, qualify.',
        },
        {
          id: 'qos-2024.3',
          kind: 'advises',
          says: 'Per device, for Windows 10: Windows 7 Professional, Enterprise and Ultimate qualify. For Windows 11 they do not.',
        },
        {
          id: 'qos-2024.4',
          kind: 'advises',
          says: 'Per device: Home, Starter, Education and plain Windows 8 or 8.1 do not qualify. Windows 10 S does not either, except for education and charities.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Macs as qualifying systems. */
export const macQos2017 = {
  id: 'mac-qos-2017',
  title: 'A licensing site on Macs as qualifying system',
  short: 'Macs',
  date: 'after guides of 2016 and 2017',
  publisher: 'a licensing site, license-library.de',
  about: 'A site’s account of Microsoft’s guides.',
  basis: 'summary',
  url: 'https://license-library.de/',
  passages: [
    {
      id: 'mac-qos-2017',
      label: 'Macs',
      about: 'Where a Mac qualified',
      statements: [
        {
          id: 'mac-qos-2017.1',
          kind: 'advises',
          says: 'For Windows 10 a Mac qualified in new Enterprise Agreements, in MPSA, Select Plus and Open, and for education and charities, but not for new devices in running Enterprise Agreements.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Qualifying systems in academic programmes. */
export const academicQos = {
  id: 'academic-qos',
  title: 'A university’s list of qualifying systems',
  short: 'Academic list',
  date: 'after 2021',
  publisher: 'a university, at rz.uni-wuerzburg.de',
  about: 'What one university tells its members.',
  basis: 'summary',
  url: 'https://www.rz.uni-wuerzburg.de/',
  passages: [
    {
      id: 'academic-qos',
      label: 'Academic programmes',
      about: 'Which systems qualify',
      statements: [
        {
          id: 'academic-qos.1',
          kind: 'advises',
          says: 'In academic programmes nearly every Windows edition back to XP qualifies, Home editions and Macs included.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Windows 10 Home at schools. */
export const qos2020 = {
  id: 'qos-2020',
  title: 'Licensing School on Microsoft’s list of qualifying systems',
  short: 'Licensing School, 2020',
  date: 'October and November 2020',
  publisher: 'Licensing School, a training firm',
  about: 'A training firm’s account of Microsoft’s list.',
  basis: 'summary',
  url: 'https://www.licensingschool.co.uk/licensing-blog/tag/licensing-briefs/',
  passages: [
    {
      id: 'qos-2020',
      label: 'Windows 10 Home',
      about: 'Where it qualifies',
      statements: [
        {
          id: 'qos-2020.1',
          kind: 'advises',
          says: 'Windows 10 Home qualifies for academic customers who buy through CSP.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which Windows is for business. */
export const knowTheFacts2013 = {
  id: 'know-the-facts-2013',
  title: 'Know the facts: licensing',
  short: 'Know the facts',
  date: 'of the time of Windows 8.1',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s against piracy.',
  basis: 'text',
  url: 'http://www.microsoft.com/en-us/piracy/knowthefacts/licensing.aspx',
  passages: [
    {
      id: 'know-the-facts-2013',
      label: 'Business use',
      about: 'Which Windows it takes',
      statements: [
        {
          id: 'know-the-facts-2013.1',
          kind: 'defines',
          says: 'For business use the full Windows licence of a PC has to be Windows Professional, academic institutions excepted.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What a used PC is licensed for. */
export const refurbisherGuide = {
  id: 'refurbisher-guide',
  title: 'Licensing guide for refurbished PCs',
  short: 'Refurbisher guide',
  date: 'about 2008',
  publisher: 'Microsoft',
  about: 'Microsoft’s guide, read in somebody else’s verbatim copy.',
  basis: 'copy',
  url: 'https://docslib.org/doc/1171229',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'refurbisher-guide',
      label: 'Used PCs',
      about: 'What the licence belongs to',
      statements: [
        {
          id: 'refurbisher-guide.1',
          kind: 'advises',
          says: 'A preinstalled Windows goes with the PC that it was sold with. A new motherboard, other than a warranty repair, makes a new PC. A label by itself is no licence.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
