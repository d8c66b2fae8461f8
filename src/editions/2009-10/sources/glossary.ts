import type { Term } from '../../../engine/sources/document.ts'
import type { Place } from './places.ts'

const terms = [
  {
    id: 'reimaging',
    term: 'Reimaging',
    means:
      'Copying one standard image to several PCs. This product is about images made from Volume Licensing media for PCs whose software was licensed elsewhere.',
    cites: ['summary.1'],
  },
  {
    id: 'image',
    term: 'Image',
    means: 'A ready-to-use copy of an installed system or application, made once and copied to many PCs.',
  },
  {
    id: 'vl',
    term: 'Volume Licensing',
    short: 'VL',
    means:
      'Microsoft’s programmes for organisations that license software for many PCs under one agreement. Open License, Select License and the Enterprise Agreement are some of them.',
  },
  {
    id: 'vl-media',
    term: 'Volume Licensing media',
    means:
      'What a Volume Licensing customer installs from: downloads from Microsoft’s licensing service centre, or Volume Licensing discs.',
    cites: ['faq-1'],
  },
  {
    id: 'oem',
    term: 'Original equipment manufacturer',
    short: 'OEM',
    means: 'The maker of a PC. OEM software is sold with the PC and is on it when it is delivered.',
  },
  {
    id: 'system-builder',
    term: 'System builder',
    means:
      'A business that builds PCs, usually in smaller numbers, and sells them with Microsoft software. This product treats its licences like those of an OEM.',
  },
  {
    id: 'fpp',
    term: 'Full packaged product',
    short: 'FPP',
    means: 'Software bought at retail, usually in a box, with a licence of its own.',
    cites: ['eligibility-windows.2'],
  },
  {
    id: 'coa',
    term: 'Certificate of Authenticity',
    short: 'COA',
    means:
      'The Microsoft label supplied with a PC that names its Windows. Look on the case, under a notebook or in its battery bay.',
    cites: ['eligibility-windows.3'],
  },
  {
    id: 'vlk',
    term: 'Volume Licensing Key',
    short: 'VLK',
    means: 'A product key for many PCs, which you get under your Volume Licensing agreement.',
    cites: ['note-2.2'],
  },
  {
    id: 'mak',
    term: 'Multiple Activation Key',
    short: 'MAK',
    means: 'A key that activates a set number of PCs with Microsoft. Each activation uses up one of that number.',
    cites: ['faq-8.1'],
  },
  {
    id: 'kms',
    term: 'Key Management Service',
    short: 'KMS',
    means: 'A service in your own network that activates your PCs, so that they need not contact Microsoft one by one.',
  },
  {
    id: 'sa',
    term: 'Software Assurance',
    short: 'SA',
    means:
      'Cover for Volume Licensing licences that adds rights for as long as it runs, such as the use of Windows 7 Enterprise. Some agreements include it and others offer it as an option.',
  },
  {
    id: 'vlsc',
    term: 'Volume Licensing Service Center',
    short: 'VLSC',
    means: 'Microsoft’s website where Volume Licensing customers download software and find their keys.',
    cites: ['faq-7.1'],
  },
  {
    id: 'vamt',
    term: 'Volume Activation Management Tool',
    short: 'VAMT',
    means:
      'A Microsoft tool for managing the keys and activations of many PCs. It also shows how many activations a MAK has.',
    cites: ['faq-8.1'],
  },
  {
    id: 'activation-call-centre',
    term: 'Activation Call Center',
    means:
      'Microsoft’s telephone service for activation, where you can also ask for a missing key or for more activations.',
    cites: ['faq-7.2', 'faq-8.2'],
  },
  {
    id: 'authorization-number',
    term: 'Authorization number',
    means: 'The number that ties your Open License purchases together. Your licence confirmation names it.',
    cites: ['note-2.1'],
  },
  {
    id: 'upgrade-licence',
    term: 'Upgrade licence',
    means:
      'A licence that is good only for a PC with a licence for a qualifying system. The Windows licences of Volume Licensing are of this kind.',
    cites: ['upgrade-only.1'],
  },
  {
    id: 'full-licence',
    term: 'Full licence',
    means:
      'A Windows licence that stands on its own and needs no other system. It comes with a PC from its maker or as a full packaged product.',
    cites: ['no-full-licenses'],
  },
  {
    id: 'qualifying-system',
    term: 'Qualifying system',
    means:
      'An operating system for which a PC has to be licensed before it can take a Windows upgrade licence. The upgrade table lists these systems by agreement.',
  },
  {
    id: 'recovery-media',
    term: 'Recovery media',
    means: 'What the PC’s maker supplies, on disc for example, to put that PC back as it was delivered.',
    cites: ['oem-2.2', 'oem-2.3'],
  },
  {
    id: 'mui',
    term: 'Multilingual User Interface',
    short: 'MUI',
    means:
      'Language packs that let one copy of Windows or Office appear in several languages. The brief does not count them as the same language as English.',
    cites: ['example-language.1'],
  },
  {
    id: 'edition',
    term: 'Edition',
    means: 'One of the products that share a version, such as Professional and Home Premium in Windows 7.',
  },
  {
    id: 'components',
    term: 'Components',
    means: 'The products that make up a suite, such as Word and Excel in Office.',
  },
  {
    id: 'prior-version',
    term: 'Prior version',
    means:
      'A version older than the one that is licensed, such as Windows Vista Business for Windows 7 Professional. The right to use it is often called a downgrade right.',
    cites: ['faq-9.1'],
  },
  {
    id: 'product-pool',
    term: 'Product pool',
    means:
      'A group of Microsoft products that an agreement puts together. Media for a pool can hold products that you have not bought.',
    cites: ['note-1'],
  },
  {
    id: 'enrolment',
    term: 'Enrolment',
    means:
      'The contract by which an organisation joins a Volume Licensing agreement for a term, such as the Enterprise enrolment.',
    cites: ['new-oem.2'],
  },
  {
    id: 'installed-base',
    term: 'Installed base',
    means:
      'All qualified computers that belong to you and your covered affiliates on the day the enrolment or agreement starts.',
    cites: ['installed-base.2'],
  },
  {
    id: 'open-value-company-wide',
    term: 'Open Value company-wide',
    short: 'OV-CW',
    means:
      'Open Value in the form where a product is ordered for every PC of the organisation. The upgrade table puts it together with the Enterprise Agreement.',
    cites: ['upgrade-table.1'],
  },
] as const satisfies readonly (Term & { readonly cites?: readonly Place[] })[]

export type TermId = (typeof terms)[number]['id']

/** All terms, those that belong together next to each other. */
export const glossary: readonly Term<TermId>[] = terms
