import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Which Office 2019 is volume licensed. */
export const office2019 = {
  id: 'office-2019',
  title: 'Overview of Office 2019',
  short: 'Office 2019',
  date: 'date not known',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/office/2019/overview',
  passages: [
    {
      id: 'office-2019',
      label: 'Suites',
      about: 'What is volume licensed',
      statements: [
        {
          id: 'office-2019.1',
          kind: 'decides',
          says: 'Volume licensed are Professional Plus 2019, Standard 2019, and Project and Visio Standard and Professional 2019.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What Office LTSC 2021 is. */
export const officeLtsc2021 = {
  id: 'office-ltsc-2021',
  title: 'Overview of Office LTSC 2021',
  short: 'Office LTSC 2021',
  date: '29 March 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/office/ltsc/2021/overview',
  passages: [
    {
      id: 'office-ltsc-2021-what',
      label: 'What it is',
      about: 'Whom it is for, and what it is not',
      statements: [
        {
          id: 'office-ltsc-2021.1',
          kind: 'decides',
          says: 'Office LTSC 2021 is for organisations with a volume licensing agreement.',
        },
        {
          id: 'office-ltsc-2021.2',
          kind: 'decides',
          says: 'It is separate from the Office of Microsoft 365 plans. Whoever has Microsoft 365 Apps does not need it.',
        },
      ],
    },
    {
      id: 'office-ltsc-2021-suites',
      label: 'Suites',
      about: 'What is volume licensed, and what it follows',
      statements: [
        {
          id: 'office-ltsc-2021.3',
          kind: 'decides',
          says: 'Volume licensed for Windows are LTSC Professional Plus and LTSC Standard 2021, Project Professional and Standard 2021, and Visio LTSC Professional and Standard 2021.',
        },
        {
          id: 'office-ltsc-2021.4',
          kind: 'decides',
          says: 'It is the version after the volume licensed Office 2019, against which its changes are listed.',
        },
      ],
    },
    {
      id: 'office-ltsc-2021-installing',
      label: 'Installing',
      about: 'How it is installed and activated',
      statements: [
        {
          id: 'office-ltsc-2021.5',
          kind: 'advises',
          says: 'It installs by Click-to-Run and is activated by KMS or MAK.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which Office LTSC 2024 is volume licensed. */
export const officeLtsc2024 = {
  id: 'office-ltsc-2024',
  title: 'Overview of Office LTSC 2024',
  short: 'Office LTSC 2024',
  date: '16 September 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/office/ltsc/2024/overview',
  passages: [
    {
      id: 'office-ltsc-2024',
      label: 'Suites',
      about: 'What is volume licensed, and what it follows',
      statements: [
        {
          id: 'office-ltsc-2024.1',
          kind: 'decides',
          says: 'Volume licensed are LTSC Professional Plus and LTSC Standard 2024, the version after LTSC 2021.',
        },
        {
          id: 'office-ltsc-2024.2',
          kind: 'defines',
          says: 'With them come Project and Visio LTSC Standard and Professional 2024.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** How Office Home & Business 2024 is sold. */
export const office2024Training = {
  id: 'office-2024-training',
  title: 'Training module on Office Home & Business 2024',
  short: 'Office training',
  date: 'of the time of Office 2024',
  publisher: 'Microsoft',
  about: 'A training module of Microsoft’s.',
  basis: 'text',
  url: 'https://learn.microsoft.com/training/modules/office-home-business-2024/',
  passages: [
    {
      id: 'office-2024-training',
      label: 'Home & Business',
      about: 'How it is bought',
      statements: [
        {
          id: 'office-2024-training.1',
          kind: 'defines',
          says: 'Office Home & Business 2024 is bought once.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Names of Office at retail and from makers. */
export const office2016Channels = {
  id: 'office-2016-channels',
  title: 'A reseller’s sheet on Office 2016 and later names',
  short: 'Office names',
  date: '2016 and later',
  publisher: 'a reseller',
  about: 'A reseller’s sheet. It gives names for lists of answers and decides nothing.',
  basis: 'summary',
  url: 'https://info.5y1.org/free-office-2016-product-key_1_a99853.html',
  passages: [
    {
      id: 'office-2016-channels',
      label: 'Names',
      about: 'Which Office is sold where',
      statements: [
        {
          id: 'office-2016-channels.1',
          kind: 'defines',
          says: 'Of 2016, Home & Student, Home & Business and Professional were sold preinstalled and at retail, Standard and Professional Plus in Volume Licensing.',
        },
        {
          id: 'office-2016-channels.2',
          kind: 'defines',
          says: 'Of 2019, 2021 and 2024, Home (or Home & Student) and Home & Business are sold preinstalled and at retail.',
        },
        {
          id: 'office-2016-channels.3',
          kind: 'defines',
          says: 'Retail sells Project under the names of Volume Licensing, and Visio without “LTSC”.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** How Microsoft 365 Apps are licensed. */
export const m365AppsLicensing = {
  id: 'm365-apps-licensing',
  title: 'Overview of licensing and activation in Microsoft 365 Apps',
  short: 'Microsoft 365 Apps',
  date: '2020',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/microsoft-365-apps/licensing-activation/overview-licensing-activation-microsoft-365-apps',
  passages: [
    {
      id: 'm365-apps-licensing',
      label: 'Licensing',
      about: 'Who needs a licence, and what activates the apps',
      statements: [
        {
          id: 'm365-apps-licensing.1',
          kind: 'decides',
          says: 'A licence is assigned to each user before Microsoft 365 Apps are deployed. Without one the apps only show and print.',
        },
        {
          id: 'm365-apps-licensing.2',
          kind: 'advises',
          says: 'The user’s sign-in activates them, not KMS or MAK. A user has up to five PCs.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Earlier versions of the Office subscription. */
export const m365NoDowngrade = {
  id: 'm365-no-downgrade',
  title: 'A blog quoting Microsoft’s brief of 2014',
  short: 'Office subscription',
  date: '24 April 2014',
  publisher: 'a blog, blog.ciaops.com',
  about: 'A blog. The brief that it quotes was not found.',
  basis: 'summary',
  url: 'https://blog.ciaops.com/2014/04/24/',
  passages: [
    {
      id: 'm365-no-downgrade',
      label: 'Earlier versions',
      about: 'What the subscription does not give',
      statements: [
        {
          id: 'm365-no-downgrade.1',
          kind: 'advises',
          says: 'The Office subscription has no right to an earlier version.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
