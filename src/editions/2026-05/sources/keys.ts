import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Microsoft’s page on the keys of Volume Licensing. */
export const keys2024 = {
  id: 'keys-2024',
  title: 'Find and use product keys for volume licensing',
  short: 'Keys',
  date: '13 December 2024',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/product-keys-for-vl',
  passages: [
    {
      id: 'keys-2024-reimaging',
      label: 'Reimaging rights',
      about: 'Who has them, and on which condition',
      statements: [
        {
          id: 'keys-2024.1',
          kind: 'decides',
          says: 'All Volume Licensing customers have reimaging rights.',
        },
        {
          id: 'keys-2024.2',
          kind: 'decides',
          says: 'Copies licensed from a maker or as full packaged product may be reimaged with media of the customer’s agreement, if the copies are identical with the product first licensed.',
        },
        {
          id: 'keys-2024.3',
          kind: 'decides',
          says: 'An Open License customer must have bought one unit of the product to be reimaged, to get media and key.',
        },
      ],
    },
    {
      id: 'keys-2024-where',
      label: 'Where keys are',
      about: 'Where to find keys, and what they say',
      statements: [
        {
          id: 'keys-2024.4',
          kind: 'advises',
          says: 'Keys are in the Microsoft 365 admin center, under Billing, Your products, Volume licensing. It takes a role for keys or the administrator role.',
        },
        {
          id: 'keys-2024.5',
          kind: 'advises',
          says: 'Otherwise Microsoft’s support line gives them.',
        },
        {
          id: 'keys-2024.6',
          kind: 'advises',
          says: 'Which key activates says nothing about compliance. One set of keys may serve a parent and its child organisations.',
        },
        {
          id: 'keys-2024.7',
          kind: 'advises',
          says: 'All Volume Licensing customers may use keys for reimaging and for downgrades.',
        },
      ],
    },
    {
      id: 'keys-2024-activations',
      label: 'Activations',
      about: 'How many a key has, and how to get more',
      statements: [
        {
          id: 'keys-2024.8',
          kind: 'advises',
          says: 'A MAK has a set number of activations: a share of the licences bought, and not equal to them. The admin center and the Volume Activation Management Tool show what is left.',
        },
        {
          id: 'keys-2024.9',
          kind: 'advises',
          says: 'More activations are granted by exception, by a web form: agreement or License ID, product with version and edition, last five characters of the key, number, reason. It takes one of the administrator or key roles.',
        },
        {
          id: 'keys-2024.10',
          kind: 'advises',
          says: 'KMS needs 25 Windows clients, or five computers for Office. For Open Value a MAK is recommended.',
        },
        {
          id: 'keys-2024.11',
          kind: 'defines',
          says: 'Volume activation is a tool for activation only and is not tied to invoices.',
        },
      ],
    },
    {
      id: 'keys-2024-programmes',
      label: 'Programmes',
      about: 'Open License and Extended Security Updates',
      statements: [
        {
          id: 'keys-2024.12',
          kind: 'advises',
          says: 'Open License was retired in December 2021.',
        },
        {
          id: 'keys-2024.13',
          kind: 'context',
          says: 'Licences for Extended Security Updates have MAKs of their own.',
          unusedBecause: 'Extended Security Updates play no part in reimaging.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which keys a programme gets. */
export const keysFaq2021 = {
  id: 'keys-faq-2021',
  title: 'Product keys FAQ',
  short: 'Keys FAQ',
  date: '22 July 2021',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/product-keys-faq',
  passages: [
    {
      id: 'keys-faq-2021',
      label: 'Keys by programme',
      about: 'Which keys a programme gets',
      statements: [
        {
          id: 'keys-faq-2021.1',
          kind: 'defines',
          says: 'Enterprise Agreement and Select Plus get keys by product pool, Open License and Open Value by what they bought.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Where CSP customers get media and keys. */
export const cspSoftware2018 = {
  id: 'csp-software-2018',
  title: 'Sell on-premise software through CSP',
  short: 'CSP software',
  date: '29 October 2018',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s Partner Center documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/partner-center/csp-on-premise-software',
  passages: [
    {
      id: 'csp-software-2018',
      label: 'Downloads and keys',
      about: 'Where they come from in CSP',
      statements: [
        {
          id: 'csp-software-2018.1',
          kind: 'defines',
          says: 'For perpetual software bought through CSP the partner gets downloads and keys in Partner Center.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Keys under the Microsoft Customer Agreement for enterprise. */
export const mcaEKeys2025 = {
  id: 'mca-e-keys-2025',
  title: 'Understand MCA-E Product Activation Keys',
  short: 'Customer Agreement keys',
  date: '22 July 2025',
  publisher: 'Microsoft',
  about: 'A page in Microsoft’s public documentation repository.',
  basis: 'text',
  url: 'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/commerce/licenses/MCAE-Key-Types.md',
  passages: [
    {
      id: 'mca-e-keys-2025',
      label: 'Keys',
      about: 'Which keys come with a purchase',
      statements: [
        {
          id: 'mca-e-keys-2025.1',
          kind: 'advises',
          says: 'Under the Microsoft Customer Agreement for enterprise a MAK, KMS or setup key comes with the purchase. KMS is advised where machines are reimaged often.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What volume activation says of licences. */
export const activationPlan = {
  id: 'activation-plan',
  title: 'Plan for volume activation',
  short: 'Activation plan',
  date: 'undated, Windows 7 to 10',
  publisher: 'Microsoft',
  about: 'A page of Microsoft’s documentation.',
  basis: 'text',
  url: 'https://learn.microsoft.com/windows/deployment/volume-activation/plan-for-volume-activation-client',
  passages: [
    {
      id: 'activation-plan-makers',
      label: 'Makers’ activation',
      about: 'How long it holds',
      statements: [
        {
          id: 'activation-plan.1',
          kind: 'decides',
          says: 'The maker’s activation holds as long as the customer uses the maker’s image.',
        },
      ],
    },
    {
      id: 'activation-plan-licences',
      label: 'Windows licences',
      about: 'Full licences, upgrades and Enterprise',
      statements: [
        {
          id: 'activation-plan.2',
          kind: 'decides',
          says: 'A full Windows licence for a PC comes only from the maker or from retail. Volume licences are upgrades and need one of these under them.',
        },
        {
          id: 'activation-plan.3',
          kind: 'decides',
          says: 'Windows Enterprise is only available by volume licence or subscription.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
