import type { SourceDocument } from '../../../engine/sources/document.ts'

/** A sentence on the web guide that we could not read. */
export const webGuide2026 = {
  id: 'web-guide-2026',
  title: 'One sentence on Microsoft’s web guide to reimaging rights',
  short: 'Web guide',
  date: '2026',
  publisher: 'somebody else; we know no name',
  about: 'Somebody else’s sentence on what the guide says. The guide itself was not read.',
  basis: 'summary',
  passages: [
    {
      id: 'web-guide-2026',
      label: 'Conditions',
      about: 'What must agree, in one sentence',
      statements: [
        {
          id: 'web-guide-2026.1',
          kind: 'context',
          says: 'The media are those of the Commercial Licensing agreement; product, version, edition and language are the same.',
          unusedBecause: 'It agrees with the brief of 2020, on which the rules rest.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A consultant on the clause in the Product Terms. */
export const clauseSummary = {
  id: 'clause-summary',
  title: 'MS Re-Imaging Rights',
  short: 'Summary of the clause',
  date: 'undated',
  publisher: 'a consultant, at prednyslm.eu',
  about:
    'A consultant’s summary of the reimaging clause in Microsoft’s Product Terms. We did not read the clause itself.',
  basis: 'summary',
  url: 'https://doc.prednyslm.eu/licensing/universal/ms_re-imaging_rights',
  passages: [
    {
      id: 'clause-summary',
      label: 'The clause',
      about: 'What it asks for',
      statements: [
        {
          id: 'clause-summary.1',
          kind: 'advises',
          says: 'In every programme the customer must have at least one licence of the product to be reimaged.',
        },
        {
          id: 'clause-summary.2',
          kind: 'advises',
          says: 'Each copy keeps its own licence: the number of copies does not grow.',
        },
        {
          id: 'clause-summary.3',
          kind: 'advises',
          says: 'Product, language, version, components and type of product must agree; for operating systems the type may differ.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** A consultant on programmes and media. */
export const mediaMatrix2021 = {
  id: 'media-matrix-2021',
  title: 'Reimaging rights',
  short: 'Summary of 2021',
  date: '20 September 2021',
  publisher: 'a consultant, at prednyslm.eu',
  about: 'A consultant’s summary, with a list of programmes and a table of media.',
  basis: 'summary',
  url: 'https://prednyslm.eu/en/reimaging-rights',
  passages: [
    {
      id: 'media-matrix-2021',
      label: 'Programmes and media',
      about: 'Which programmes are listed, and which media go with which licence',
      statements: [
        {
          id: 'media-matrix-2021.1',
          kind: 'context',
          says: 'It lists Enterprise Agreement, MPSA, Open License, Open Value, Campus and School, and Select Plus. CSP is not in the list.',
          unusedBecause:
            'That a list leaves CSP out does not say that CSP has no such right. The clause of the agreement decides.',
        },
        {
          id: 'media-matrix-2021.2',
          kind: 'context',
          says: 'A volume licence is not put on with a maker’s or retail media.',
          unusedBecause: 'The other way round is no case of this check, which asks about media of one’s own agreement.',
        },
        {
          id: 'media-matrix-2021.3',
          kind: 'advises',
          says: 'Office Home & Business is not Office Standard.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Where the clause stands in an Enterprise Agreement. */
export const eaContract = {
  id: 'ea-contract',
  title: 'Enterprise Agreement, signed copies in public records',
  short: 'Enterprise Agreement',
  date: '2015 or later',
  publisher: 'public bodies that signed it with Microsoft',
  about:
    'Contracts that public bodies signed with Microsoft and published. We read the heading of the section, not the clause.',
  basis: 'text',
  url: 'https://cc-publicdocs.santa-ana.org/WebLink/1/doc/548885/Page755.aspx',
  passages: [
    {
      id: 'ea-contract',
      label: 'Section 4',
      about: 'Where the clause stands',
      statements: [
        {
          id: 'ea-contract.1',
          kind: 'advises',
          says: 'Its section 4 is headed as being on copies and re-imaging rights; that is where to look.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
