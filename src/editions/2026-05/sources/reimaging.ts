import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Microsoft’s reimaging brief of November 2020, as far as a copy of it could be read. */
export const reimaging2020 = {
  id: 'reimaging-2020',
  title: 'Licensing brief: Reimaging rights',
  short: 'Brief of 2020',
  date: 'November 2020',
  publisher: 'Microsoft',
  about:
    'Microsoft’s licensing brief, read in somebody else’s verbatim copy: the sections on benefits and eligibility. The rest was not read.',
  basis: 'copy',
  url: 'https://www.the-chronic.eu/microsoft/reimaging-rights/',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'reimaging-2020-benefits',
      label: 'Benefits',
      about: 'What reimaging rights give',
      statements: [
        {
          id: 'reimaging-2020.1',
          kind: 'decides',
          says: 'With Commercial Licensing media one standard image may serve many licensed devices, whether they are licensed in that programme, by their maker or at retail, as long as the conditions are kept.',
        },
        {
          id: 'reimaging-2020.2',
          kind: 'decides',
          says: 'The right exists where the customer’s own agreement grants it, and as far as it does.',
        },
      ],
    },
    {
      id: 'reimaging-2020-eligibility',
      label: 'Eligibility',
      about: 'What must be identical',
      statements: [
        {
          id: 'reimaging-2020.3',
          kind: 'decides',
          says: 'What is licensed in an eligible programme, and comes from its media, must be identical with the licensed product that is to be reimaged.',
        },
        {
          id: 'reimaging-2020.4',
          kind: 'decides',
          says: 'For copies of the same product licensed from a maker, at retail or under another agreement the customer may use copies from its Commercial Licensing media.',
        },
        {
          id: 'reimaging-2020.5',
          kind: 'decides',
          says: 'Identical means the same product, version and edition, with the same components, in the same language.',
        },
      ],
    },
    {
      id: 'reimaging-2020-other-versions',
      label: 'Other versions and editions',
      about: 'Which rights let you use another one',
      statements: [
        {
          id: 'reimaging-2020.6',
          kind: 'decides',
          says: 'Another version or edition is possible only by a downgrade right or a licence migration right.',
        },
        {
          id: 'reimaging-2020.7',
          kind: 'advises',
          says: 'Those rights stand in the Product Terms, where the entry for a product may make an exception.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Microsoft’s later text on the media of makers, shops and the licensing programmes. */
export const reimagingCl = {
  id: 'reimaging-cl',
  title: 'Reimaging licensed Microsoft software by using Commercial Licensing media',
  short: 'Media guide',
  date: 'undated, about November 2020 to October 2021',
  publisher: 'Microsoft',
  about:
    'A text of Microsoft’s, read in somebody else’s verbatim copy: the comparison table, the section on makers’ media and the beginning of the one on downgrades.',
  basis: 'copy',
  url: 'https://www.coasoftware.com/reimaging-licensed-microsoft-software-by-using-commercial-licensing-media/',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'reimaging-cl-meaning',
      label: 'Reimaging',
      about: 'What reimaging is',
      statements: [
        {
          id: 'reimaging-cl.1',
          kind: 'decides',
          says: 'Reimaging is the copying of software from one standard image to several devices.',
        },
      ],
    },
    {
      id: 'reimaging-cl-comparison',
      label: 'Comparison of media',
      about: 'Which media may go on which device',
      statements: [
        {
          id: 'reimaging-cl.2',
          kind: 'decides',
          says: 'A maker’s recovery image may be used on devices which that maker shipped, if they are licensed for it.',
        },
        {
          id: 'reimaging-cl.3',
          kind: 'decides',
          says: 'Retail media may be used only on the device that holds that retail licence.',
        },
        {
          id: 'reimaging-cl.4',
          kind: 'decides',
          says: 'Commercial Licensing media may be used for any device that is licensed for what it is reimaged with.',
        },
      ],
    },
    {
      id: 'reimaging-cl-makers',
      label: 'Makers’ media',
      about: 'What holds for media of a PC’s maker',
      statements: [
        {
          id: 'reimaging-cl.5',
          kind: 'decides',
          says: 'With a maker’s media a device is recovered by itself, from recovery media that the maker supplies.',
        },
        {
          id: 'reimaging-cl.6',
          kind: 'decides',
          says: 'Recovery media must hold the product version that was preinstalled.',
        },
        {
          id: 'reimaging-cl.7',
          kind: 'decides',
          says: 'Recovery media may be used only for the devices that came with them.',
        },
        {
          id: 'reimaging-cl.8',
          kind: 'decides',
          says: 'Recovery media may not be changed before they are used.',
        },
        {
          id: 'reimaging-cl.9',
          kind: 'decides',
          says: 'A maker’s media, its custom images included, may reimage only devices that were first imaged with them.',
        },
      ],
    },
    {
      id: 'reimaging-cl-downgrades',
      label: 'Downgrades',
      about: 'Earlier versions in place of a preinstalled Windows',
      statements: [
        {
          id: 'reimaging-cl.10',
          kind: 'decides',
          says: 'The licence terms that come with a preinstalled Windows may allow an earlier version in its place; the example is Windows 10 Pro with 8.1 Pro or 7 Professional.',
        },
        {
          id: 'reimaging-cl.11',
          kind: 'advises',
          says: 'Neither the maker nor Microsoft has to supply the earlier version.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** The one sentence of the brief of 2009 that this edition still needs. */
export const reimaging2009 = {
  id: 'reimaging-2009',
  title: 'Licensing brief: Reimaging Licensed Microsoft Software by Using Volume Licensing Media',
  short: 'Brief of 2009',
  date: 'October 2009',
  publisher: 'Microsoft',
  about:
    'The document that the edition of October 2009 follows. Its section on makers was repeated almost word for word until about 2014.',
  basis: 'text',
  passages: [
    {
      id: 'reimaging-2009',
      label: 'Makers',
      about: 'Who loads a maker’s image',
      statements: [
        {
          id: 'reimaging-2009.1',
          kind: 'decides',
          says: 'A maker’s image is loaded by the maker, while it builds the PC.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What the brief said of makers’ media between the two editions. */
export const reimaging2012 = {
  id: 'reimaging-2012',
  title: 'Sentences of the reimaging brief of about 2012 to 2014',
  short: 'Brief of 2012',
  date: 'about 2012 to 2014',
  publisher: 'Microsoft',
  about: 'Quoted in a Spanish blog. The brief itself was not found.',
  basis: 'copy',
  url: 'http://blogs.itpro.es/danialonso/el-derecho-a-generar-y-desplegar-imagenes-de-windows',
  isKeptElsewhere: true,
  passages: [
    {
      id: 'reimaging-2012',
      label: 'Makers’ media',
      about: 'What held for them then',
      statements: [
        {
          id: 'reimaging-2012.1',
          kind: 'context',
          says: 'At that time makers’ media still gave no right to reimage.',
          unusedBecause: 'It shows when the rule on makers’ media changed; the rule itself rests on the later text.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What became of Windows Enterprise media for a while. */
export const reimaging2015 = {
  id: 'reimaging-2015',
  title: 'Licensing School on the reimaging brief of February 2015',
  short: 'Licensing School, 2015',
  date: '23 February 2015',
  publisher: 'Licensing School, a training firm',
  about: 'A training firm’s account of a brief that we did not read.',
  basis: 'summary',
  url: 'https://www.licensingschool.co.uk/licensing-blog/',
  passages: [
    {
      id: 'reimaging-2015',
      label: 'Enterprise media on Pro',
      about: 'What held from February 2015',
      statements: [
        {
          id: 'reimaging-2015.1',
          kind: 'context',
          says: 'Since then Windows 8.1 Enterprise media could go on a preinstalled 8.1 Pro whose main user had Software Assurance per user, and had to go when it lapsed.',
          unusedBecause: 'It tells what came between the two editions, and is shown beside verdicts of October 2009.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which briefs there are. */
export const listOfBriefs = {
  id: 'list-of-briefs',
  title: 'List of licensing briefs',
  short: 'List of briefs',
  date: 'date not known',
  publisher: 'Microsoft',
  about: 'Microsoft’s own list. It gives the titles of the briefs; their texts have to be found elsewhere.',
  basis: 'text',
  url: 'https://www.microsoft.com/en-sg/licensing/learn-more/volume-licensing-briefs',
  passages: [
    {
      id: 'list-of-briefs',
      label: 'Titles',
      about: 'Which briefs are listed',
      statements: [
        {
          id: 'list-of-briefs.1',
          kind: 'context',
          says: 'There was a brief on reimaging rights of October 2021. Its text was not found.',
          unusedBecause: 'A title decides nothing; it says what we have not read.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
