import type { Term } from '../../../engine/sources/document.ts'
import type { Place } from './places.ts'

const terms = [
  {
    id: 'reimaging',
    term: 'Reimaging',
    means:
      'Copying software from one standard disk image to several PCs. The reimaging right is about images made from media of your own agreement, for PCs that are licensed in another way.',
    cites: ['reimaging-cl.1', 'reimaging-2020.1'],
  },
  {
    id: 'image',
    term: 'Disk image',
    means:
      'A ready-to-use copy of an installed system or application. It is made once and copied to many PCs. Often just called an image, or a golden image.',
  },
  {
    id: 'commercial-licensing',
    term: 'Commercial Licensing',
    means:
      'Microsoft’s name for all the ways in which organisations license software: the Volume Licensing programmes, CSP and the Microsoft Customer Agreement.',
    cites: ['vdi-guide-2023.4'],
  },
  {
    id: 'vl-media',
    term: 'Media of your agreement',
    means:
      'What you install from under your own agreement: downloads of the Microsoft 365 admin center, of Partner Center for CSP, or what the Office Deployment Tool downloads.',
    cites: ['keys-2024.2', 'csp-software-2018.1', 'downloads-2026.4'],
  },
  {
    id: 'product-terms',
    term: 'Product Terms',
    means:
      'Microsoft’s public document that says, product by product, what a licence of an agreement allows. Your signed agreement refers to it. Where it differs from any guide, it decides.',
    cites: ['windows-guide-2023.27'],
  },
  {
    id: 'ea',
    term: 'Enterprise Agreement',
    short: 'EA',
    means:
      'An agreement with Microsoft for large organisations. With the Subscription form the licences last only as long as you pay.',
  },
  {
    id: 'mpsa',
    term: 'Microsoft Products and Services Agreement',
    short: 'MPSA',
    means: 'A Volume Licensing agreement under which an organisation buys licences when it needs them.',
  },
  {
    id: 'csp',
    term: 'Cloud Solution Provider',
    short: 'CSP',
    means:
      'Microsoft’s way to sell through partners, under the Microsoft Customer Agreement. For software bought once, your partner gets downloads and keys in Partner Center.',
    cites: ['csp-software-2018.1'],
  },
  {
    id: 'mca',
    term: 'Microsoft Customer Agreement',
    short: 'MCA',
    means:
      'The agreement behind purchases from a CSP partner or on Microsoft’s web site. A form of it for enterprises (MCA-E) is made with Microsoft itself.',
  },
  {
    id: 'ees',
    term: 'Enrollment for Education Solutions',
    short: 'EES',
    means: 'A licensing agreement for schools and universities. Campus and School agreements are others.',
  },
  {
    id: 'open-value',
    term: 'Open Value',
    means:
      'A Volume Licensing programme that still exists. It is not Open License: nothing can be bought under that one since 1 January 2022.',
    cites: ['open-license-end-2021.1', 'open-license-end-2021.2'],
  },
  {
    id: 'admin-center',
    term: 'Microsoft 365 admin center',
    means:
      'Microsoft’s web site for administrators. Volume licences, downloads and keys are under Billing, Your products, Volume licensing. You need the administrator role or a role for keys.',
    cites: ['keys-2024.4'],
  },
  {
    id: 'partner-center',
    term: 'Partner Center',
    means: 'The web site in which a CSP partner gets the downloads and keys of what you bought.',
    cites: ['csp-software-2018.1'],
  },
  {
    id: 'licence-confirmation',
    term: 'Licence confirmation',
    means: 'The paper or page that lists the licences you hold under an agreement, with their number and date.',
  },
  {
    id: 'oem',
    term: 'Original equipment manufacturer',
    short: 'OEM',
    means:
      'The maker of a PC. An OEM licence is sold with the PC and stays with it. Licences from a system builder or a refurbisher count the same here.',
    cites: ['refurbisher-guide.1'],
  },
  {
    id: 'retail',
    term: 'Retail licence',
    short: 'FPP',
    means:
      'A licence bought in a shop or online, for one PC: a box, a card or a download. An old name is full packaged product (FPP).',
  },
  {
    id: 'firmware-key',
    term: 'Key in the firmware',
    short: 'OEM Activation 3.0',
    means:
      'Since Windows 8 makers store the Windows key in the PC itself. PowerShell shows which edition it is for: Get-CimInstance SoftwareLicensingService | Select OA3xOriginalProductKeyDescription. It tells the edition, not the version.',
    cites: ['subscription-activation-2024.8'],
  },
  {
    id: 'coa',
    term: 'Certificate of Authenticity',
    short: 'COA',
    means:
      'Microsoft’s label on a PC that names its Windows. PCs up to Windows 7 have one with the edition. A label by itself, without the PC, is no licence.',
    cites: ['refurbisher-guide.1'],
  },
  {
    id: 'ggwa',
    term: 'Get Genuine Windows Agreement',
    short: 'GGWA',
    means:
      'A way to license PCs that came without a genuine Windows. Since July 2021 these licences are sold through CSP. No text we read says exactly what they give.',
    cites: ['open-license-end-2021.3'],
  },
  {
    id: 'full-licence',
    term: 'Full Windows licence',
    means:
      'A Windows licence that needs no other Windows under it. It comes with a new PC, and a retail licence may serve too. Agreements do not sell it.',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.7', 'activation-plan.2'],
  },
  {
    id: 'upgrade-licence',
    term: 'Upgrade licence',
    means:
      'A licence for a PC that is already licensed for a Windows that qualifies. All Windows licences of agreements are of this kind.',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6'],
  },
  {
    id: 'qualifying-system',
    term: 'Qualifying system',
    means:
      'A system that a PC must be licensed for, and have installed, before it can take an upgrade licence. Windows 10 Pro and Windows 11 Pro are the usual ones.',
    cites: ['windows-guide-2023.6', 'windows-guide-2023.9'],
  },
  {
    id: 'version',
    term: 'Version',
    means:
      'A generation of a product. Windows 8.1, 10 and 11 are versions. Feature updates, such as 22H2 and 23H2, are not.',
    cites: ['downgrade-guide.1', 'reading-2026.7'],
  },
  {
    id: 'edition',
    term: 'Edition',
    means: 'A set of features within one version: Home, Pro and Enterprise are editions of Windows 11.',
    cites: ['downgrade-guide.1'],
  },
  {
    id: 'lower-edition',
    term: 'Lower edition',
    means:
      'An edition with fewer features that a licence may also be used for, where the terms permit it. For Windows Enterprise that is Windows Pro.',
    cites: ['downgrade-guide.2', 'windows-guide-2023.25'],
  },
  {
    id: 'step-up-edition',
    term: 'Edition on top of Pro',
    means:
      'Windows Enterprise, Education and Enterprise LTSC. They are not sold with PCs or in shops. Each stands on another Windows that the PC is licensed for.',
    cites: ['windows-guide-2023.1', 'activation-plan.3'],
  },
  {
    id: 'ltsc',
    term: 'Long-Term Servicing Channel',
    short: 'LTSC',
    means:
      'A release that gets no new features for years. There is Windows Enterprise LTSC and, in agreements, Office LTSC 2021 and 2024.',
    cites: ['office-ltsc-2021.3', 'office-ltsc-2024.1'],
  },
  {
    id: 'e3',
    term: 'E3, E5, A3, A5, F3',
    means:
      'Subscriptions per user. Windows Enterprise E3 and E5, and the Microsoft 365 plans with Windows, upgrade Windows Pro for that user. A3 and A5 are the plans for education.',
    cites: ['windows-guide-2023.4', 'subscription-activation-2024.1'],
  },
  {
    id: 'sa',
    term: 'Software Assurance',
    short: 'SA',
    means:
      'An addition to agreement licences. While it runs you may use new versions as they come out. It is not sold through CSP.',
    cites: ['windows-guide-2023.19', 'windows-guide-2023.20'],
  },
  {
    id: 'vda',
    term: 'Virtual Desktop Access',
    short: 'VDA',
    means: 'A licence to use Windows Enterprise remotely, from a device that has no qualifying system.',
    cites: ['windows-guide-2023.16', 'windows-guide-2023.17'],
  },
  {
    id: 'downgrade',
    term: 'Right to an older version',
    means:
      'A term of a licence that lets you use an older version than the one you bought. Often called downgrade right.',
    cites: ['reimaging-2020.6', 'downgrade-guide.2'],
  },
  {
    id: 'in-place-upgrade',
    term: 'Upgrade in place',
    means:
      'Windows on the PC becomes the next version, and programs and files stay. From Windows 10 to 11 Microsoft offers it free for hardware that qualifies.',
    cites: ['windows-11-plan-2021.1'],
  },
  {
    id: 'esu',
    term: 'Extended Security Updates',
    short: 'ESU',
    means:
      'Paid security updates after Microsoft’s support of a Windows has ended. No text we read says whether they count as support.',
    cites: ['silence-2026.7'],
  },
  {
    id: 'autopilot',
    term: 'Windows Autopilot',
    means:
      'A service that sets up a PC over the internet. It uses the Windows that the maker installed, so no image is copied.',
  },
  {
    id: 'provisioning-package',
    term: 'Provisioning package',
    means: 'A file that changes the settings of a Windows that is already installed. No image is copied.',
  },
  {
    id: 'media-creation-tool',
    term: 'Media Creation Tool',
    means:
      'Microsoft’s free program that makes a Windows USB stick or ISO file from the public download. It can be used for a PC with its own retail licence.',
  },
  {
    id: 'odt',
    term: 'Office Deployment Tool',
    short: 'ODT',
    means:
      'Microsoft’s free program that downloads and installs Office. Office 2019, 2021 and 2024 of an agreement have no full ISO file, so it is the way to get them.',
    cites: ['downloads-2026.4', 'office-ltsc-2021.5'],
  },
  {
    id: 'm365-apps',
    term: 'Microsoft 365 Apps',
    means:
      'The Office applications of a Microsoft 365 subscription. They work for users who have a licence, and they are no Office suite of Volume Licensing.',
    cites: ['m365-apps-licensing.1', 'office-ltsc-2021.2'],
  },
  {
    id: 'recovery-media',
    term: 'Recovery media',
    means: 'What the PC’s maker supplies to put that PC back: a partition on its disk, a USB stick or a download.',
    cites: ['reimaging-cl.5', 'reimaging-cl.7'],
  },
  {
    id: 'components',
    term: 'Component applications',
    means: 'The applications that a product is made of. A product that is one application has no parts to compare.',
    cites: ['reimaging-2020.5'],
  },
  {
    id: 'multilingual',
    term: 'Further languages',
    means:
      'Language packs that let Windows appear in more than one language. Windows of an agreement is downloaded as “Multilanguage”. What counts is which languages the PCs get.',
    cites: ['vl-media-2023.2', 'reading-2026.4'],
  },
  {
    id: 'mak',
    term: 'Multiple Activation Key',
    short: 'MAK',
    means:
      'A key that activates a set number of PCs with Microsoft. Each activation uses one. The number is not the number of your licences.',
    cites: ['keys-2024.8'],
  },
  {
    id: 'kms',
    term: 'Key Management Service',
    short: 'KMS',
    means:
      'A service in your own network that activates your PCs. It needs at least 25 Windows PCs, or five computers for Office.',
    cites: ['keys-2024.10'],
  },
  {
    id: 'vamt',
    term: 'Volume Activation Management Tool',
    short: 'VAMT',
    means: 'Microsoft’s tool that shows how many activations of a MAK are left.',
    cites: ['keys-2024.8'],
  },
] as const satisfies readonly (Term & { readonly cites?: readonly Place[] })[]

export type TermId = (typeof terms)[number]['id']

/** All terms, those that belong together next to each other. */
export const glossary: readonly Term<TermId>[] = terms
