import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Microsoft’s reimaging brief of October 2009, passage by passage. The reimaging check rests on it. */
export const brief = {
  id: 'reimaging-brief',
  title: 'Reimaging Licensed Microsoft Software by Using Volume Licensing Media',
  short: 'Brief',
  date: 'October 2009',
  publisher: 'Microsoft',
  about:
    'Microsoft’s licensing brief on reimaging. Its frequently asked questions carry no numbers; we count them in the order of the document.',
  passages: [
    {
      id: 'title',
      label: 'Title',
      about: 'What the brief is and whom it is for',
      statements: [
        {
          id: 'title.1',
          kind: 'context',
          says: 'The brief is dated October 2009. As its title says, it deals with reimaging Microsoft software that is already licensed, from Volume Licensing media.',
        },
        {
          id: 'title.2',
          kind: 'decides',
          says: 'It is for customers in nine corporate and academic programmes: Open License, Open Value, Select Plus, Select License, Campus Agreement, School Agreement, Academic Open, Academic Select and Enterprise Agreement.',
        },
      ],
    },
    {
      id: 'summary',
      label: 'Summary',
      about: 'What reimaging is and who may do it',
      statements: [
        {
          id: 'summary.1',
          kind: 'defines',
          says: 'Reimaging means taking one standard image and copying its software to several devices.',
        },
        {
          id: 'summary.2',
          kind: 'decides',
          says: 'Every customer of Microsoft Volume Licensing has reimaging rights.',
        },
        {
          id: 'summary.3',
          kind: 'decides',
          says: 'With these rights you may use the media of your own Volume Licensing agreement to reimage copies that were licensed through the PC’s maker (OEM) or as a full packaged product (FPP).',
        },
        {
          id: 'summary.4',
          kind: 'decides',
          says: 'Conditions apply when Volume Licensing media are used on software that the PC’s maker installed, or that was installed from a full packaged product.',
        },
      ],
    },
    {
      id: 'whats-new',
      label: 'What’s new',
      about: 'What changed since the brief before it',
      statements: [
        {
          id: 'whats-new.1',
          kind: 'context',
          says: 'An earlier edition of the brief came out in April 2009. This one takes its place.',
        },
        {
          id: 'whats-new.2',
          kind: 'context',
          says: 'One main change is that mentions of Windows 7 were brought up to date.',
        },
        {
          id: 'whats-new.3',
          kind: 'context',
          says: 'Another main change is that the frequently asked questions say more about Multiple Activation Keys (MAKs).',
          unusedBecause:
            'It tells what changed since the brief before. What the questions say about MAKs stands under FAQ 8.',
        },
      ],
    },
    {
      id: 'benefits',
      label: 'Benefits',
      about: 'Why one image for many PCs',
      statements: [
        {
          id: 'benefits.1',
          kind: 'advises',
          says: 'Volume Licensing media let you roll out one standard image to many devices that are licensed.',
        },
        {
          id: 'benefits.2',
          kind: 'decides',
          says: 'A device counts as licensed whether its licence comes from that same Volume Licensing programme, from the PC’s maker (OEM) or from a full packaged product (FPP).',
        },
        {
          id: 'benefits.3',
          kind: 'advises',
          says: 'Standard images can speed up deployment, lower the cost of owning PCs because deployment gets easier, keep software alike on many devices and simplify product activation.',
          unusedBecause: 'It says what reimaging is good for, and not when it is allowed.',
        },
      ],
    },
    {
      id: 'eligibility',
      label: 'Eligibility',
      about: 'What must match',
      statements: [
        {
          id: 'eligibility.1',
          kind: 'decides',
          says: 'Reimaging is allowed if what you copy from Volume Licensing media is identical to the product that was licensed in the first place.',
        },
        {
          id: 'eligibility.2',
          kind: 'decides',
          says: 'A Volume Licensing customer may use copies from Volume Licensing media for Microsoft software that it licensed from a PC maker, at retail, or under some agreement that is not its own Volume Licensing agreement.',
        },
        {
          id: 'eligibility.3',
          kind: 'decides',
          says: 'Copies from Volume Licensing media must match the licensed software in each of three ways: in language, in components, and in product and version.',
        },
      ],
    },
    {
      id: 'eligibility-fn1',
      label: 'Eligibility, footnote 1',
      about: 'Windows 7 Enterprise',
      statements: [
        {
          id: 'eligibility-fn1.1',
          kind: 'decides',
          says: 'Windows 7 Enterprise is available through Volume Licensing and nowhere else, so it does not qualify for reimaging.',
        },
      ],
    },
    {
      id: 'example-product',
      label: 'Eligibility, examples of different products',
      about: 'Editions that are different products',
      statements: [
        {
          id: 'example-product.1',
          kind: 'decides',
          says: 'Office Professional Plus 2007 and Office Standard 2007 are two different products, so one cannot be reimaged with the other.',
        },
        {
          id: 'example-product.2',
          kind: 'decides',
          says: 'Windows 7 Professional and Windows 7 Home Premium are two different products as well, so one cannot be reimaged with the other.',
        },
      ],
    },
    {
      id: 'example-components',
      label: 'Eligibility, examples of different components',
      about: 'Office suites with different contents',
      statements: [
        {
          id: 'example-components.1',
          kind: 'decides',
          says: 'Two Office 2007 suites match only when the products inside them are exactly the same.',
        },
        {
          id: 'example-components.2',
          kind: 'decides',
          says: 'Office Professional 2007 from a PC maker, a system builder or a full packaged product is a different product from Office Professional Plus 2007 in Volume Licensing.',
        },
        {
          id: 'example-components.3',
          kind: 'decides',
          says: 'Office Professional 2007 and Office Professional Plus 2007 also hold different components, so one cannot be reimaged with the other.',
        },
      ],
    },
    {
      id: 'example-language',
      label: 'Eligibility, examples of different languages',
      about: 'Languages that do not match',
      statements: [
        {
          id: 'example-language.1',
          kind: 'decides',
          says: 'English and a Multilingual User Interface Pack count as different languages, so there is no reimaging from one to the other.',
        },
        {
          id: 'example-language.2',
          kind: 'decides',
          says: 'Two separate languages, English and French for example, do not match either.',
        },
      ],
    },
    {
      id: 'example-version',
      label: 'Eligibility, examples of different versions',
      about: 'Versions that do not match',
      statements: [
        {
          id: 'example-version.1',
          kind: 'decides',
          says: 'Office 2003 and Office 2007 are different versions, and Windows 7 Professional is a different version from Windows XP Professional and Windows Vista Business. In none of these cases is reimaging possible.',
        },
      ],
    },
    {
      id: 'eligibility-windows',
      label: 'Eligibility, Windows',
      about: 'Windows on desktop PCs',
      statements: [
        {
          id: 'eligibility-windows.1',
          kind: 'decides',
          says: 'Full Windows licences for desktop PCs are not sold through Volume Licensing. Media with the full versions are available there all the same.',
        },
        {
          id: 'eligibility-windows.2',
          kind: 'decides',
          says: 'You may reimage from full-version media only if Windows on the desktop PC is licensed to you already: preinstalled by the PC’s maker, or bought at retail as a full packaged product.',
        },
        {
          id: 'eligibility-windows.3',
          kind: 'decides',
          says: 'Windows from the PC’s maker may be reimaged from Volume Licensing media only where the Certificate of Authenticity (COA) label of that PC names the same product in the same version.',
        },
      ],
    },
    {
      id: 'note-1',
      label: 'Notes, first point',
      about: 'Software in product pool media',
      statements: [
        {
          id: 'note-1.1',
          kind: 'decides',
          says: 'The rights cover all Microsoft software in the product pool media of your Select License, Enterprise Agreement, Enterprise Agreement Subscription, Campus Agreement or School Agreement. They do so where that software is licensed outside Volume Licensing and meets the eligibility conditions.',
        },
      ],
    },
    {
      id: 'note-2',
      label: 'Notes, second point',
      about: 'One purchase under Open License',
      statements: [
        {
          id: 'note-2.1',
          kind: 'decides',
          says: 'With Open License, you have to buy the software that you reimage, and buy it under your authorization number. One licence is enough.',
        },
        {
          id: 'note-2.2',
          kind: 'advises',
          says: 'You need that purchase to get the media and the Volume Licensing Keys (VLKs).',
        },
      ],
    },
    {
      id: 'oem-1',
      label: 'OEM information, first point',
      about: 'No reimaging from OEM media',
      statements: [
        {
          id: 'oem-1.1',
          kind: 'decides',
          says: 'An organisation has no right to use OEM media for reimaging.',
        },
      ],
    },
    {
      id: 'oem-2',
      label: 'OEM information, second point',
      about: 'OEM images and recovery media',
      statements: [
        {
          id: 'oem-2.1',
          kind: 'decides',
          says: 'Only the PC’s maker may preload an OEM image, and only while the PC is being manufactured.',
        },
        {
          id: 'oem-2.2',
          kind: 'decides',
          says: 'PCs may be recovered one by one with the recovery media, by the organisation itself or by a service provider that it chooses.',
        },
        {
          id: 'oem-2.3',
          kind: 'decides',
          says: 'The recovery media should be for the version of the product that the PC was delivered with. Nothing else may serve to bring the PC back to its original state.',
        },
      ],
    },
    {
      id: 'faq-1',
      label: 'FAQ 1',
      about: 'What Volume Licensing media are',
      statements: [
        {
          id: 'faq-1.1',
          kind: 'defines',
          says: 'Volume Licensing media are Volume Licensing products downloaded from Microsoft’s Volume Licensing Service Center, or the disc kits (CD or DVD) of Volume Licensing.',
        },
        {
          id: 'faq-1.2',
          kind: 'defines',
          says: 'With Open License, the term also covers media that are approved for deploying Open License copies inside the organisation, known as Open media.',
        },
      ],
    },
    {
      id: 'faq-2',
      label: 'FAQ 2',
      about: 'Support and warranty',
      statements: [
        {
          id: 'faq-2.1',
          kind: 'advises',
          says: 'Volume Licensing is one thing; the support that Microsoft and its sales partners offer is another.',
        },
        {
          id: 'faq-2.2',
          kind: 'advises',
          says: 'Before you reimage, find out from the PC’s maker what it means for your contract and your support, and arrange things to suit.',
        },
        {
          id: 'faq-2.3',
          kind: 'advises',
          says: 'Reimaging from Volume Licensing media does not entitle you to Microsoft support. Talk to those who provide your warranty and support now about any effect on your cover.',
        },
      ],
    },
    {
      id: 'faq-3',
      label: 'FAQ 3',
      about: 'Why Office in Volume Licensing is a different product',
      statements: [
        {
          id: 'faq-3.1',
          kind: 'defines',
          says: 'Office sold through Volume Licensing is an enterprise product. It differs in its user interface, its tools and what the brief calls “bypass enablement”, which it does not explain.',
        },
        {
          id: 'faq-3.2',
          kind: 'defines',
          says: 'Office Professional Plus 2007, for one, is made for enterprises and has tools with which administrators deploy, manage and customise it. It also offers its users functions that Office from PC makers and shops does not have.',
        },
      ],
    },
    {
      id: 'faq-4',
      label: 'FAQ 4',
      about: 'Office from a PC maker or a full packaged product',
      statements: [
        {
          id: 'faq-4.1',
          kind: 'decides',
          says: 'A Volume Licensing customer may reimage Office that came as a full packaged product or from a PC maker, provided that every eligibility condition is met.',
        },
        {
          id: 'faq-4.2',
          kind: 'advises',
          says: 'What the terms of the licensed Office require for installation and activation has to be met as well.',
        },
      ],
    },
    {
      id: 'faq-5',
      label: 'FAQ 5',
      about: 'Windows 7 Enterprise on a Windows 7 Professional PC',
      statements: [
        {
          id: 'faq-5.1',
          kind: 'decides',
          says: 'You may not put Windows 7 Enterprise from your Volume Licensing media on a PC that came licensed for Windows 7 Professional from its maker and has no Software Assurance.',
        },
        {
          id: 'faq-5.2',
          kind: 'decides',
          says: 'Windows 7 Enterprise is only for PCs that have Software Assurance for Windows.',
        },
        {
          id: 'faq-5.3',
          kind: 'decides',
          says: 'The answer repeats the footnote: Windows 7 Enterprise does not exist outside Volume Licensing, so it does not qualify for reimaging.',
        },
      ],
    },
    {
      id: 'faq-6',
      label: 'FAQ 6',
      about: 'Reimaging without Software Assurance',
      statements: [
        {
          id: 'faq-6.1',
          kind: 'decides',
          says: 'Every Volume Licensing customer may reimage, with Software Assurance or without it, provided that the eligibility conditions are met.',
        },
      ],
    },
    {
      id: 'faq-7',
      label: 'FAQ 7',
      about: 'Getting the keys',
      statements: [
        {
          id: 'faq-7.1',
          kind: 'advises',
          says: 'The Volume Licensing Service Center (VLSC) should give you the keys you need without your asking.',
        },
        {
          id: 'faq-7.2',
          kind: 'advises',
          says: 'If a key is missing, you can ask an Activation Call Center for it.',
        },
        {
          id: 'faq-7.3',
          kind: 'decides',
          says: 'An Open License customer gets the media and a key only by buying the product to be reimaged. One unit of it is enough.',
        },
      ],
    },
    {
      id: 'faq-8',
      label: 'FAQ 8',
      about: 'More activations for a Windows 7 MAK',
      statements: [
        {
          id: 'faq-8.1',
          kind: 'advises',
          says: 'Check how many activations your Windows 7 Multiple Activation Key (MAK) has. You see it on the product key page of the VLSC or in the Volume Activation Management Tool (VAMT).',
        },
        {
          id: 'faq-8.2',
          kind: 'advises',
          says: 'To get more activations, say why you need them in a call to the Activation Call Center, or in a message to makadd@microsoft.com.',
        },
        {
          id: 'faq-8.3',
          kind: 'advises',
          says: 'Put five things in a message about more activations: your agreement information, the customer’s name and contact details, the business reason (reimaging, for example), the product key, and how many activations to add.',
        },
        {
          id: 'faq-8.4',
          kind: 'context',
          says: 'The brief points to a page on Microsoft’s licensing site for more about Volume Activation.',
          unusedBecause: 'It points to a page outside the brief and says nothing about rights.',
        },
      ],
    },
    {
      id: 'faq-9',
      label: 'FAQ 9',
      about: 'Reimaging with a prior version',
      statements: [
        {
          id: 'faq-9.1',
          kind: 'decides',
          says: 'Reimaging with a prior version is allowed if the licence terms that came with the software let you run that version instead.',
        },
        {
          id: 'faq-9.2',
          kind: 'decides',
          says: 'The eligibility conditions stay in force for a prior version: those on language, on components, and on product and version.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
