import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Which downloads a programme sees. */
export const downloadsFaq2021 = {
  id: 'downloads-faq-2021',
  title: 'Downloads FAQ',
  short: 'Downloads FAQ',
  date: '22 July 2021',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/downloads-faq',
  passages: [
    {
      id: 'downloads-faq-2021',
      label: 'Downloads by programme',
      about: 'What each programme can download',
      statements: [
        {
          id: 'downloads-faq-2021.1',
          kind: 'decides',
          says: 'A licence of the product is needed to download it.',
        },
        {
          id: 'downloads-faq-2021.2',
          kind: 'advises',
          says: 'Open License, Open Value and Open Value Subscription see only what they have bought.',
        },
        {
          id: 'downloads-faq-2021.3',
          kind: 'advises',
          says: 'Select Plus, Enterprise, Campus and School may download anything before they buy. (The page of 2026 says that this is no entitlement.)',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Microsoft’s page on downloads, as of 2025. */
export const downloads2025 = {
  id: 'downloads-2025',
  title: 'Download volume licensing products',
  short: 'Downloads 2025',
  date: '28 March 2025',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/download-vl-products',
  passages: [
    {
      id: 'downloads-2025',
      label: 'Downloads',
      about: 'What a download needs',
      statements: [
        {
          id: 'downloads-2025.1',
          kind: 'decides',
          says: 'The customer must have, or buy, a licence of each product that it downloads. No programme is excepted.',
        },
        {
          id: 'downloads-2025.2',
          kind: 'advises',
          says: 'Technical support does not come with Volume Licensing purchases.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The same page a year later. */
export const downloads2026 = {
  id: 'downloads-2026',
  title: 'Download volume licensing products, as of May 2026',
  short: 'Downloads 2026',
  date: '13 May 2026',
  publisher: 'Microsoft',
  about: 'The same page of Microsoft’s documentation, read in a dated mirror.',
  basis: 'copy',
  url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/download-vl-products',
  passages: [
    {
      id: 'downloads-2026',
      label: 'Downloads',
      about: 'What a download needs, and what the catalogue holds',
      statements: [
        {
          id: 'downloads-2026.1',
          kind: 'decides',
          says: 'For any product downloaded the customer needs licences or Software Assurance ordered under that Volume Licensing ID.',
        },
        {
          id: 'downloads-2026.2',
          kind: 'advises',
          says: 'That a download or a key can be seen does not mean that one may use it.',
        },
        {
          id: 'downloads-2026.3',
          kind: 'advises',
          says: 'The catalogue holds the most recent versions, older ones only as exceptions. Microsoft ships no discs.',
        },
        {
          id: 'downloads-2026.4',
          kind: 'advises',
          says: 'Office 2019, 2021 and 2024 have no full ISO. The Office Deployment Tool fetches the files from the content delivery network.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What Windows volume media hold. */
export const vlMedia2023 = {
  id: 'vl-media-2023',
  title: 'Windows volume license media',
  short: 'Windows media',
  date: '29 September 2023',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/deployment/windows-10-media',
  passages: [
    {
      id: 'vl-media-2023',
      label: 'Media',
      about: 'Which editions and languages they hold',
      statements: [
        {
          id: 'vl-media-2023.1',
          kind: 'advises',
          says: 'One Windows medium holds all editions (Pro, Enterprise, Education and others).',
        },
        {
          id: 'vl-media-2023.2',
          kind: 'defines',
          says: 'The download is chosen as “Multilanguage”.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The end of Open License. */
export const openLicenseEnd2021 = {
  id: 'open-license-end-2021',
  title: 'Partner Center announcement: end of the Open License programme',
  short: 'End of Open License',
  date: 'April 2021',
  publisher: 'Microsoft',
  about: 'An announcement of Microsoft’s to its partners.',
  basis: 'text',
  url: 'https://learn.microsoft.com/partner-center/announcements/2021-april',
  passages: [
    {
      id: 'open-license-end-2021',
      label: 'End of Open License',
      about: 'What ended, and what took its place',
      statements: [
        {
          id: 'open-license-end-2021.1',
          kind: 'decides',
          says: 'Since 1 January 2022 nothing can be bought or renewed under Open License. Licences bought before stay valid.',
        },
        {
          id: 'open-license-end-2021.2',
          kind: 'advises',
          says: 'Perpetual licences are sold through CSP instead. Open Value got more offers for education and non-profit organisations.',
        },
        {
          id: 'open-license-end-2021.3',
          kind: 'advises',
          says: 'Licences of the Get Genuine Windows Agreement are sold through CSP since 7 July 2021.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which programmes are closed to newcomers. */
export const programmes2026 = {
  id: 'programmes-2026',
  title: 'Resellers and consultants on the programmes',
  short: 'Programmes',
  date: '2017 to 2026',
  publisher: 'several resellers and consultants',
  about: 'Several pages of resellers and consultants.',
  basis: 'summary',
  url: 'https://microsoftnegotiations.com/',
  passages: [
    {
      id: 'programmes-2026',
      label: 'Programmes',
      about: 'Which are closed to new customers',
      statements: [
        {
          id: 'programmes-2026.1',
          kind: 'context',
          says: 'MPSA is closed to new customers. The retirement of Select Plus was put off in 2017.',
          unusedBecause: 'Whoever asks has the agreement already; whether others could still get it decides nothing.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
