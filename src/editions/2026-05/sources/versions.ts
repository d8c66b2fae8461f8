import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Microsoft’s web guide on older versions. */
export const downgradeGuide = {
  id: 'downgrade-guide',
  title: 'Web guide: Downgrade rights',
  short: 'Downgrade guide',
  date: 'undated, 2024 or later',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s. We read its beginning; the table was cut off.',
  basis: 'text',
  url: 'https://www.microsoft.com/licensing/guidance/Downgrade-rights',
  passages: [
    {
      id: 'downgrade-guide-meaning',
      label: 'Versions and editions',
      about: 'What the words mean',
      statements: [
        {
          id: 'downgrade-guide.1',
          kind: 'defines',
          says: 'A version is a generation of a product. An edition is a set of features of the same time.',
        },
      ],
    },
    {
      id: 'downgrade-guide-rights',
      label: 'Rights',
      about: 'What a licence of the programmes covers',
      statements: [
        {
          id: 'downgrade-guide.2',
          kind: 'decides',
          says: 'A licence of the Commercial Licensing programmes may be used in any earlier version or a permitted edition.',
        },
      ],
    },
    {
      id: 'downgrade-guide-media',
      label: 'Media and keys',
      about: 'Where older versions come from',
      statements: [
        {
          id: 'downgrade-guide.3',
          kind: 'advises',
          says: 'Microsoft supplies neither media nor keys for older versions.',
        },
        {
          id: 'downgrade-guide.4',
          kind: 'advises',
          says: 'The admin center mostly offers the current version and the one before.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The Product Terms for all software. */
export const productTermsUniversal = {
  id: 'product-terms-universal',
  title: 'Product Terms: Universal License Terms for all software',
  short: 'Product Terms',
  date: 'undated',
  publisher: 'Microsoft',
  about: 'Microsoft’s terms, read in a mirror.',
  basis: 'copy',
  url: 'https://www.microsoft.com/licensing/terms/product/ForallSoftware',
  passages: [
    {
      id: 'product-terms-universal',
      label: 'All software',
      about: 'What may be used instead, and what does not count',
      statements: [
        {
          id: 'product-terms-universal.1',
          kind: 'decides',
          says: 'Under a volume licence an earlier version, another permitted language, another platform (32 or 64 bit) or a permitted lower edition may be used instead.',
        },
        {
          id: 'product-terms-universal.2',
          kind: 'decides',
          says: 'A licence of an earlier version or a lower edition does not count as a licence of the product.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Questions and answers of a downgrade brief. */
export const downgrade2020 = {
  id: 'downgrade-2020',
  title: 'Licensing brief: Downgrade rights',
  short: 'Downgrade brief of 2020',
  date: 'September 2020',
  publisher: 'Microsoft',
  about: 'Microsoft’s licensing brief, read in somebody else’s verbatim copy: the questions and answers.',
  basis: 'copy',
  url: 'https://www.the-chronic.eu/microsoft/downgrade-rights-for-microsoft-commercial-licensingoem-and-full-package-product-licenses/',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'downgrade-2020',
      label: 'Media',
      about: 'Which media may be used for a downgrade of Windows',
      statements: [
        {
          id: 'downgrade-2020.1',
          kind: 'advises',
          says: 'For a downgrade of Windows the media may be Commercial Licensing media of a customer that has such an agreement, retail media or the maker’s.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The beginning of an earlier downgrade brief. */
export const downgrade2016 = {
  id: 'downgrade-2016',
  title: 'Licensing brief: Downgrade rights, an earlier one',
  short: 'Downgrade brief of 2016',
  date: 'about 2016 to 2017',
  publisher: 'Microsoft',
  about: 'Microsoft’s licensing brief, read in somebody else’s verbatim copy: its beginning.',
  basis: 'copy',
  url: 'https://doroga-v-oblaka.ru/microsoft-downgrade-rights/',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'downgrade-2016',
      label: 'Same edition',
      about: 'What an earlier version means',
      statements: [
        {
          id: 'downgrade-2016.1',
          kind: 'decides',
          says: 'An earlier version means the same edition of it: Windows 10 Pro does not become 8.1 Enterprise.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A sentence on earlier versions of Office. */
export const officeCl2020 = {
  id: 'office-cl-2020',
  title: 'Licensing brief: Licensing Office in Commercial Licensing',
  short: 'Office brief',
  date: 'April 2020',
  publisher: 'Microsoft',
  about:
    'Microsoft’s licensing brief, read in somebody else’s verbatim copy: its beginning and a sentence on downgrades.',
  basis: 'copy',
  url: 'https://docslib.org/doc/9445856',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'office-cl-2020',
      label: 'Earlier versions',
      about: 'What an Office licence covers',
      statements: [
        {
          id: 'office-cl-2020.1',
          kind: 'decides',
          says: 'An Office licence of the Commercial Licensing programmes covers earlier versions of the same edition: Standard 2019 does not become Professional Plus 2016.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** How long a preinstalled Windows 11 Pro may be Windows 10 Pro. */
export const downgradeSurface2024 = {
  id: 'downgrade-surface-2024',
  title: 'Surface documentation: Downgrade to Windows 10',
  short: 'Surface',
  date: '11 June 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation for its own PCs.',
  basis: 'text',
  url: 'https://learn.microsoft.com/surface/',
  passages: [
    {
      id: 'downgrade-surface-2024',
      label: 'Windows 10 Pro',
      about: 'How long the right lasts',
      statements: [
        {
          id: 'downgrade-surface-2024.1',
          kind: 'decides',
          says: 'Support of Windows 10 ends on 14 October 2025.',
        },
        {
          id: 'downgrade-surface-2024.2',
          kind: 'context',
          says: 'Since 31 March 2024 makers may no longer deliver Windows 11 Pro PCs with Windows 10 Pro on them.',
          unusedBecause: 'It binds makers, not their customers.',
        },
        {
          id: 'downgrade-surface-2024.3',
          kind: 'decides',
          says: 'The right to install Windows 10 Pro on a preinstalled Windows 11 Pro lasts while Windows 10 Pro is supported.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Earlier versions of Windows 8. */
export const windows8Downgrade = {
  id: 'windows-8-downgrade',
  title: 'Support article 2832566: How to downgrade from Windows 8',
  short: 'Article 2832566',
  date: 'date not known',
  publisher: 'Microsoft',
  about: 'A support article of Microsoft’s.',
  basis: 'text',
  url: 'https://support.microsoft.com/kb/2832566',
  passages: [
    {
      id: 'windows-8-downgrade',
      label: 'Windows 8',
      about: 'Who has the right',
      statements: [
        {
          id: 'windows-8-downgrade.1',
          kind: 'advises',
          says: 'The right came with preinstalled Windows 8 Pro only. Retail Windows 8 has none.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A sentence of the terms of preinstalled Windows 10. */
export const oemTerms10 = {
  id: 'oem-terms-10',
  title: 'Windows 10 licence terms for preinstalled software, section 7',
  short: 'Windows 10 terms',
  date: 'of the time of Windows 10',
  publisher: 'Microsoft',
  about: 'Microsoft’s licence terms, as somebody else quotes them.',
  basis: 'copy',
  url: 'https://eke.de/hinweise-zum-eol-fuer-windows-7',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'oem-terms-10',
      label: 'Section 7',
      about: 'How long an earlier version may be used',
      statements: [
        {
          id: 'oem-terms-10.1',
          kind: 'decides',
          says: 'An earlier version may be used only as long as Microsoft supports it.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The end of Windows 8.1. */
export const lifecycle = {
  id: 'lifecycle',
  title: 'Press report of Microsoft’s reminder on Windows 8.1',
  short: 'End of Windows 8.1',
  date: '24 June 2022',
  publisher: 'a news site, bigtechwire.com',
  about: 'A news site’s report.',
  basis: 'summary',
  url: 'https://www.bigtechwire.com/2022/06/24/microsoft-reminds-that-windows-8-1-will-reach-end-of-support-on-january-10-2023/',
  passages: [
    {
      id: 'lifecycle',
      label: 'Windows 8.1',
      about: 'When its support ended',
      statements: [
        {
          id: 'lifecycle.1',
          kind: 'decides',
          says: 'Support of Windows 8.1 ended on 10 January 2023, without extended updates.',
        },
        {
          id: 'lifecycle.2',
          kind: 'context',
          says: 'Microsoft offers no free upgrade from Windows 8.1 to 10 or 11.',
          unusedBecause: 'What such a PC is licensed for stays open either way.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The free upgrade to Windows 11 in organisations. */
export const windows11Plan2021 = {
  id: 'windows-11-plan-2021',
  title: 'Plan for Windows 11',
  short: 'Windows 11 plan',
  date: '2021',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/whats-new/windows-11-plan',
  passages: [
    {
      id: 'windows-11-plan-2021',
      label: 'Upgrading in place',
      about: 'What it costs, and which terms then hold',
      statements: [
        {
          id: 'windows-11-plan-2021.1',
          kind: 'decides',
          says: 'Eligible devices that an organisation manages can be upgraded to Windows 11 with its own deployment tools at no cost.',
        },
        {
          id: 'windows-11-plan-2021.2',
          kind: 'decides',
          says: 'Windows 11 has licence terms of its own. An organisation that deploys it by its update service accepts them for its users.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A sentence on the terms of preinstalled Windows 11. */
export const oemTerms11 = {
  id: 'oem-terms-11',
  title: 'A former Microsoft engineer on the terms of preinstalled Windows 11',
  short: 'Windows 11 terms',
  date: '29 December 2024',
  publisher: 'a former Microsoft engineer, at oofhours.com',
  about: 'A blog that reads Microsoft’s licence terms.',
  basis: 'summary',
  url: 'https://oofhours.com/2024/12/29/',
  passages: [
    {
      id: 'oem-terms-11',
      label: '32 or 64 bit',
      about: 'Which one may be used',
      statements: [
        {
          id: 'oem-terms-11.1',
          kind: 'advises',
          says: 'A preinstalled Windows may be used in 32 or 64 bit.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
