import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Microsoft’s guide to Windows licences, page by page. */
export const windowsGuide2023 = {
  id: 'windows-guide-2023',
  title: 'Commercial licensing reference guide for Windows 11 desktop operating systems',
  short: 'Windows guide',
  date: 'April 2023',
  publisher: 'Microsoft',
  about:
    'A guide of Microsoft’s with 17 pages: its own file, kept by a third party. One footnote in it could not be read.',
  basis: 'text',
  url: 'https://github.com/IGEL-Community/IGEL-Docs-v02/blob/main/docs/Docs/Images/HOWTO-Testing-VDI-Windows-Licensing.pdf',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'windows-guide-2023-page-2',
      label: 'Page 2',
      about: 'Where each edition is sold, and what the guide is',
      statements: [
        {
          id: 'windows-guide-2023.1',
          kind: 'decides',
          says: 'Home and Pro are sold at retail and preinstalled. Commercial Licensing has Pro, Enterprise and Enterprise LTSC.',
        },
        {
          id: 'windows-guide-2023.27',
          kind: 'context',
          says: 'The guide informs. Licence terms and Product Terms prevail.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-3',
      label: 'Page 3',
      about: 'The Pro Upgrade',
      statements: [
        {
          id: 'windows-guide-2023.2',
          kind: 'decides',
          says: 'The Windows 11 Pro Upgrade takes a device from an earlier Windows Pro.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-4',
      label: 'Page 4',
      about: 'Which licence is for what',
      statements: [
        {
          id: 'windows-guide-2023.3',
          kind: 'decides',
          says: 'It is recommended to take 10 Pro PCs to 11 Pro, and 7, 8 or 8.1 Pro devices to Windows 10 Pro.',
        },
        {
          id: 'windows-guide-2023.4',
          kind: 'defines',
          says: 'Enterprise E3 and E5 are user subscriptions and upgrade Windows Pro.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-7',
      label: 'Page 7',
      about: 'Upgrades and the Windows under them',
      statements: [
        {
          id: 'windows-guide-2023.5',
          kind: 'decides',
          says: 'Windows 11 licences of the Commercial Licensing programmes are upgrades. Full ones are not sold there.',
        },
        {
          id: 'windows-guide-2023.6',
          kind: 'decides',
          says: 'A qualifying system must first be licensed and installed on the device.',
        },
        {
          id: 'windows-guide-2023.7',
          kind: 'decides',
          says: 'A full licence comes preinstalled on a new PC. A retail licence may serve too.',
        },
        {
          id: 'windows-guide-2023.8',
          kind: 'decides',
          says: 'Device licences go only to devices with a qualifying system. For the list the guide points to the Product Terms.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-qualifying',
      label: 'Page 7, table',
      about: 'Qualifying systems for user licences',
      statements: [
        {
          id: 'windows-guide-2023.9',
          kind: 'decides',
          says: 'The table for user licences names Enterprise, IoT Enterprise, Pro and Pro for Workstations of Windows 10 and 11 as the qualifying systems, in Enterprise Agreement, MPSA, Select and Select Plus and under the Microsoft Customer Agreement alike.',
        },
        {
          id: 'windows-guide-2023.10',
          kind: 'decides',
          says: 'In the same table Windows 8 and 8.1 Pro, Enterprise, Embedded 8 or 8.1 Pro and Industry Pro qualify in the first group only. The row has a footnote that was not read.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-sold',
      label: 'Pages 7 and 8',
      about: 'Where each licence is sold',
      statements: [
        {
          id: 'windows-guide-2023.11',
          kind: 'decides',
          says: '11 Pro per device is sold under the Microsoft Customer Agreement and MPSA; Enterprise per user in Enterprise Agreement, Customer Agreement and MPSA; Enterprise per device in Enterprise Agreement, MPSA and Open Value; LTSC per device under Customer Agreement and MPSA.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-8',
      label: 'Page 8',
      about: 'Staying on Pro',
      statements: [
        {
          id: 'windows-guide-2023.12',
          kind: 'advises',
          says: 'With an Enterprise E3 user subscription a device may stay on Pro.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-11',
      label: 'Page 11',
      about: 'Five devices a user',
      statements: [
        {
          id: 'windows-guide-2023.13',
          kind: 'advises',
          says: 'A user licence covers five devices at a time.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-12',
      label: 'Page 12',
      about: 'The primary user',
      statements: [
        {
          id: 'windows-guide-2023.14',
          kind: 'decides',
          says: 'Enterprise per user is for the primary user of a primary work device that is licensed for Pro or Enterprise.',
        },
        {
          id: 'windows-guide-2023.15',
          kind: 'decides',
          says: 'Enterprise may then be installed on any device with Windows 10 or 11 Pro or Enterprise.',
        },
        {
          id: 'windows-guide-2023.16',
          kind: 'advises',
          says: 'Otherwise Virtual Desktop Access per user is the licence to look at.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-13',
      label: 'Page 13',
      about: 'Local use',
      statements: [
        {
          id: 'windows-guide-2023.17',
          kind: 'decides',
          says: 'Local use always needs a qualifying system.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-14',
      label: 'Page 14',
      about: 'Software Assurance',
      statements: [
        {
          id: 'windows-guide-2023.18',
          kind: 'decides',
          says: 'Enterprise per device comes with Software Assurance in Enterprise Agreement, its subscription, Open Value and Open Value Subscription.',
        },
        {
          id: 'windows-guide-2023.19',
          kind: 'defines',
          says: 'Software Assurance is not sold through CSP.',
        },
        {
          id: 'windows-guide-2023.20',
          kind: 'advises',
          says: 'With Software Assurance new versions may be used as they come out.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-assurance-ends',
      label: 'Pages 14 and 15',
      about: 'What is left when it ends',
      statements: [
        {
          id: 'windows-guide-2023.21',
          kind: 'decides',
          says: 'When Software Assurance of a device licence ends, the LTSC release of that time, and older ones, may be kept for good.',
        },
        {
          id: 'windows-guide-2023.22',
          kind: 'decides',
          says: 'A user subscription leaves no such right behind.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-15',
      label: 'Page 15',
      about: 'Earlier versions',
      statements: [
        {
          id: 'windows-guide-2023.23',
          kind: 'decides',
          says: 'Preinstalled Windows 11 Pro may be replaced by Windows 10 Pro, from volume media or the maker’s.',
        },
        {
          id: 'windows-guide-2023.24',
          kind: 'decides',
          says: 'Anything older than Windows 10 Pro takes a Commercial Licensing licence.',
        },
        {
          id: 'windows-guide-2023.25',
          kind: 'decides',
          says: 'By the table, a Commercial Licensing licence of 11 Pro covers 10 Pro, 8.1 Pro, 7 Professional and older; one of 11 Enterprise covers the Enterprise and the Pro editions of those.',
        },
      ],
    },
    {
      id: 'windows-guide-2023-page-16',
      label: 'Page 16',
      about: 'When a user licence leaves a device',
      statements: [
        {
          id: 'windows-guide-2023.26',
          kind: 'decides',
          says: 'When a user licence leaves a device, that device goes back to Pro.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Microsoft’s short form of the guide. */
export const windowsOverview2023 = {
  id: 'windows-overview-2023',
  title: 'Windows commercial licensing overview',
  short: 'Windows overview',
  date: '24 April 2023',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/whats-new/windows-licensing',
  passages: [
    {
      id: 'windows-overview-2023',
      label: 'Editions and licences',
      about: 'Where each is sold, and what it needs',
      statements: [
        {
          id: 'windows-overview-2023.1',
          kind: 'decides',
          says: 'Editions and channels are as in the guide: Commercial Licensing has Pro, Enterprise and Enterprise LTSC.',
        },
        {
          id: 'windows-overview-2023.2',
          kind: 'decides',
          says: 'The Pro Upgrade takes a device from an earlier Windows Pro.',
        },
        {
          id: 'windows-overview-2023.3',
          kind: 'decides',
          says: 'Enterprise E3 and E5 need Windows Pro as qualifying system.',
        },
        {
          id: 'windows-overview-2023.4',
          kind: 'decides',
          says: 'Enterprise within Microsoft 365 F3 does not include LTSC.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Microsoft’s brief on Windows used from afar. */
export const vdiGuide2023 = {
  id: 'vdi-guide-2023',
  title: 'Licensing Windows 365 and Windows 11 Virtual Desktops for Remote Access',
  short: 'Virtual desktop brief',
  date: 'March 2023',
  publisher: 'Microsoft',
  about: 'A licensing brief of Microsoft’s: its own file, kept by a third party.',
  basis: 'text',
  url: 'https://github.com/IGEL-Community/IGEL-Docs-v02/blob/main/docs/Docs/Images/HOWTO-Testing-VDI-Licensing-Windows-VDI.pdf',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'vdi-guide-2023-page-3',
      label: 'Page 3',
      about: 'Upgrades, and Microsoft 365 licences',
      statements: [
        {
          id: 'vdi-guide-2023.1',
          kind: 'decides',
          says: 'Windows Enterprise licences are upgrades and need a device with a qualifying system.',
        },
        {
          id: 'vdi-guide-2023.2',
          kind: 'decides',
          says: 'A Microsoft 365 licence may be assigned to any user, whatever the device.',
        },
      ],
    },
    {
      id: 'vdi-guide-2023-page-7',
      label: 'Page 7',
      about: 'Home editions and Macs',
      statements: [
        {
          id: 'vdi-guide-2023.3',
          kind: 'decides',
          says: 'Windows Home and Macs are in most cases no qualifying systems.',
        },
      ],
    },
    {
      id: 'vdi-guide-2023-words',
      label: 'Words',
      about: 'What Commercial Licensing takes in',
      statements: [
        {
          id: 'vdi-guide-2023.4',
          kind: 'defines',
          says: 'For this brief Commercial Licensing takes in the Volume Licensing programmes, CSP and the Microsoft Customer Agreement.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
