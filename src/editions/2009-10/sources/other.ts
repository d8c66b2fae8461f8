import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Which systems a PC must have for the upgrade licence: the table that the article leaves out. */
export const upgradeTable = {
  id: 'upgrade-table',
  title: 'Microsoft Product List: Windows Vista upgrade eligibility (Volume License)',
  short: 'Upgrade table',
  date: 'about November 2006 to 2007',
  publisher: 'Microsoft; this excerpt by the reseller Wasatch Software',
  about:
    'An excerpt from Microsoft’s Product List that the reseller Wasatch Software published. We hold its content to be reliable; its exact month is not stated.',
  passages: [
    {
      id: 'upgrade-table',
      label: 'Upgrade table',
      about: 'Which systems qualify for the Windows upgrade licence',
      statements: [
        {
          id: 'upgrade-table.1',
          kind: 'decides',
          says: 'The table has five columns: “New EA/OV-CW” and “Existing EA/OV-CW” for the Enterprise Agreement and company-wide Open Value, one for Select and one for Open, both without academic programmes, and one for academic programmes. The Open column leaves out company-wide Open Value; the academic one covers Campus and School, Select Academic and Open Academic.',
        },
        {
          id: 'upgrade-table.2',
          kind: 'decides',
          says: 'Five systems qualify in every column: Windows Vista Business (including N, K and KN), Windows Vista Ultimate, Windows XP Professional, Windows XP Professional N and Windows XP Tablet PC Edition.',
        },
        {
          id: 'upgrade-table.3',
          kind: 'decides',
          says: 'Windows 2000 Professional, Windows NT Workstation 4.0, Windows 98 (including Second Edition) and Apple Macintosh qualify in every column but “Existing EA/OV-CW”. IBM OS/2 qualifies in neither that column nor the academic one, but in the other three.',
        },
        {
          id: 'upgrade-table.4',
          kind: 'decides',
          says: 'Windows Vista Home Premium, Home Basic and Starter, Windows XP Home Edition and Windows XP Starter Edition qualify in the academic column only.',
        },
        {
          id: 'upgrade-table.5',
          kind: 'decides',
          says: 'No other system of that time qualifies. Windows 95, Windows ME, Windows XP Media Center or Embedded, Linux and DOS do not, nor does a PC without any system.',
        },
        {
          id: 'upgrade-table.6',
          kind: 'decides',
          says: 'The table dates from before Windows 7, and no Enterprise edition appears in it. On those it is silent.',
        },
        {
          id: 'upgrade-table.7',
          kind: 'decides',
          says: 'The same table serves the upgrade to Windows XP Professional and the upgrade to Windows Vista Business.',
        },
        {
          id: 'upgrade-table.8',
          kind: 'context',
          says: 'A Microsoft blog for small businesses (mssmallbiz, 3 February 2007) agrees with it that Home editions do not qualify.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which editions were sold where, and which licence terms allow a prior version. */
export const catalogue = {
  id: 'catalogue',
  title: 'Desktop products of October 2009',
  short: 'Catalogue',
  date: 'as of October 2009',
  about:
    'Our own list of Windows editions and Office suites, put together from Microsoft’s pages, because the brief names only a few of them.',
  passages: [
    {
      id: 'catalogue',
      label: 'Editions and channels',
      about: 'Which editions were sold where',
      statements: [
        {
          id: 'catalogue.1',
          kind: 'decides',
          says: 'Volume Licensing has media for six Windows editions: Windows 7 Professional and Enterprise, Windows Vista Business and Enterprise, Windows XP Professional and Windows 2000 Professional. Except for the two Enterprise editions, PC makers and shops sold them too.',
        },
        {
          id: 'catalogue.2',
          kind: 'decides',
          says: 'PC makers and shops, but not Volume Licensing, sold the Home Basic, Home Premium and Ultimate editions of Windows 7 and Windows Vista, and Windows XP Home Edition.',
        },
        {
          id: 'catalogue.3',
          kind: 'decides',
          says: 'Only PC makers sold the Starter editions of Windows 7, Windows Vista and Windows XP, as well as Windows XP Media Center Edition and Windows XP Tablet PC Edition.',
        },
        {
          id: 'catalogue.4',
          kind: 'decides',
          says: 'Only Volume Licensing sold Office Professional Plus 2007, Office Enterprise 2007 and Office Professional Enterprise Edition 2003.',
        },
        {
          id: 'catalogue.5',
          kind: 'decides',
          says: 'Office Small Business 2007, Office Small Business Edition 2003 and Office Standard Edition 2003 were sold by PC makers, in shops and in Volume Licensing. Office Standard 2007 was sold in shops and in Volume Licensing.',
        },
        {
          id: 'catalogue.6',
          kind: 'decides',
          says: 'Office Home and Student 2007, Office Professional 2007 and Office Professional Edition 2003 were sold by PC makers and in shops. Office Basic 2007 and Office Basic Edition 2003 came from PC makers only, Office Ultimate 2007 and Office Student and Teacher Edition 2003 from shops only.',
        },
        {
          id: 'catalogue.7',
          kind: 'decides',
          says: 'We call the same edition through several versions a line. Windows 7 Professional, Windows Vista Business, Windows XP Professional and Windows 2000 Professional are one line.',
        },
        {
          id: 'catalogue.8',
          kind: 'decides',
          says: 'Names change within other lines too. Windows XP Home Edition is in one line with the Home Premium editions, Office Student and Teacher Edition 2003 with Office Home and Student 2007, and Office Professional Enterprise Edition 2003 with Office Professional Plus 2007.',
        },
        {
          id: 'catalogue.9',
          kind: 'context',
          says: 'The list draws on the brief, Microsoft’s licensing pages on Windows 7 and Office 2010 (about 2010 to 2012), support articles 826217 and 931858, and Microsoft’s licensing blogs in Canada and the UK (2008 to 2010).',
        },
        {
          id: 'catalogue.10',
          kind: 'context',
          says: 'The applications inside each suite are common product knowledge. They appear in help texts and decide nothing.',
        },
      ],
    },
    {
      id: 'prior-version-grants',
      label: 'Prior version terms',
      about: 'Terms that let you use an earlier version',
      statements: [
        {
          id: 'prior-version-grants.1',
          kind: 'decides',
          says: 'Windows 7 Professional and Windows 7 Ultimate from a PC maker or system builder may be replaced by Windows Vista Business or Windows XP Professional, as Microsoft’s OEM site said in the days of Windows 7. For XP, the limit then published was 18 months from 22 October 2009, or until Windows 7 Service Pack 1. In July 2010 Microsoft lifted that limit, for the life of Windows 7.',
        },
        {
          id: 'prior-version-grants.2',
          kind: 'decides',
          says: 'Windows Vista Business and Windows Vista Ultimate from a PC maker or system builder may be replaced by Windows XP Professional, as Microsoft’s notes on downgrade rights said.',
        },
        {
          id: 'prior-version-grants.3',
          kind: 'decides',
          says: 'Windows XP Professional from a PC maker or system builder may be replaced by Windows 2000 Professional, under its OEM licence terms 1.7.',
        },
        {
          id: 'prior-version-grants.4',
          kind: 'decides',
          says: 'Office from a PC maker or as a full packaged product comes with no right to a prior version, as Microsoft’s UK licensing blog said on 13 March 2008.',
        },
        {
          id: 'prior-version-grants.5',
          kind: 'decides',
          says: 'For software licensed under a Volume Licensing agreement, one’s own or another, every earlier version in its line is allowed.',
        },
        {
          id: 'prior-version-grants.6',
          kind: 'decides',
          says: 'We know of no other published terms that allow a prior version. If yours do, have the clause in writing.',
        },
        {
          id: 'prior-version-grants.7',
          kind: 'context',
          says: 'The list follows what was published by October 2009: the Windows XP Professional OEM licence terms 1.7, Microsoft’s OEM site on downgrade rights, Microsoft’s licence briefs on downgrade rights of January 2007 and the UK licensing blog. For July 2010 it follows Microsoft’s licensing blog in Canada and the press of 21 July 2010.',
        },
      ],
    },
    {
      id: 'refurbisher-guide',
      label: 'Labels and refurbished PCs',
      about: 'Which PC a COA label counts for',
      statements: [
        {
          id: 'refurbisher-guide.1',
          kind: 'advises',
          says: 'A Windows licence from a PC’s maker stays with the PC that it was sold with. A motherboard that is replaced other than by the maker under warranty makes another PC of it, and a label bought by itself is no licence. So says Microsoft’s guide for refurbishers.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Which agreements bring Software Assurance with them. */
export const programmes = {
  id: 'programmes',
  title: 'Microsoft’s descriptions of its Volume Licensing programmes',
  short: 'Programmes',
  date: 'about 2010',
  publisher: 'Microsoft',
  about: 'What Microsoft published about its programmes at that time. Neither the brief nor the article says it.',
  passages: [
    {
      id: 'programmes',
      label: 'Software Assurance',
      about: 'Which agreements include Software Assurance',
      statements: [
        {
          id: 'programmes.1',
          kind: 'decides',
          says: 'Software Assurance is part of the Enterprise Agreement and its subscription, of Open Value, and of Campus and School Agreements.',
        },
        {
          id: 'programmes.2',
          kind: 'decides',
          says: 'Software Assurance is optional in Open License, Academic Open, Select License, Select Plus and Academic Select.',
        },
        {
          id: 'programmes.3',
          kind: 'decides',
          says: 'With a programme that is not named here, we do not take Software Assurance to be included.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** What the support article behind our upgrade licence article says differently. */
export const article931858 = {
  id: 'article-931858',
  title: 'Microsoft support article 931858',
  short: 'Article 931858',
  date: 'date not known',
  publisher: 'Microsoft',
  about: 'The Microsoft support article that the upgrade licence article retells.',
  passages: [
    {
      id: 'article-931858',
      label: 'Running two versions',
      about: 'Software Assurance or full licences, either one',
      statements: [
        {
          id: 'article-931858.1',
          kind: 'decides',
          says: 'To run both versions of Windows, you need either Software Assurance for the upgrade licence or full licences bought separately. One of the two is enough.',
        },
        {
          id: 'article-931858.2',
          kind: 'decides',
          says: 'Microsoft’s Product List also says that one of the two is enough.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument

/** Where the sources end. A verdict cites it when they neither allow nor forbid something. */
export const silence = {
  id: 'silence',
  title: 'What the sources do not say',
  short: 'Left open',
  date: 'as of October 2009',
  about: 'Questions that come up in practice and that our sources leave open.',
  passages: [
    {
      id: 'silence',
      label: 'Left open',
      about: 'What the sources leave open',
      statements: [
        {
          id: 'silence.1',
          kind: 'decides',
          says: 'The rights are for the media of your own Volume Licensing agreement. The brief neither allows nor forbids Volume Licensing media of others, such as a partner, another company or a developer subscription.',
        },
        {
          id: 'silence.2',
          kind: 'decides',
          says: 'The brief neither allows nor forbids an image made from retail media.',
        },
        {
          id: 'silence.3',
          kind: 'decides',
          says: 'The brief is of October 2009 and cannot speak of products that came out after it. Later briefs appeared in February 2011, April 2014, February 2015, November 2020 and October 2021, and Microsoft has a web guide on reimaging rights, published at microsoft.com/licensing/guidance/Reimaging-rights.',
        },
        {
          id: 'silence.4',
          kind: 'decides',
          says: 'The article speaks of upgrades to Windows XP Professional and Windows Vista Business only. Like its table it is older than Windows 7, so upgrades to any other Windows are left open.',
        },
        {
          id: 'silence.5',
          kind: 'context',
          says: 'The brief does not say how customers of Open Value, Select Plus, Academic Select and programmes it does not name obtain the media and keys of a product that they never bought. Owning one licence of it settles the question.',
        },
        {
          id: 'silence.6',
          kind: 'context',
          says: 'The brief does not say whether the 32-bit and the 64-bit edition of a Windows count as the same.',
        },
        {
          id: 'silence.7',
          kind: 'context',
          says: 'The brief does not list the licence terms that allow a prior version, or the editions that each channel sold.',
          unusedBecause: 'It says why this tool has a catalogue of its own. The rules rest on that catalogue.',
        },
        {
          id: 'silence.8',
          kind: 'context',
          says: 'The article does not mention academic programmes, and Open Value only in the names of two table columns.',
        },
        {
          id: 'silence.9',
          kind: 'context',
          says: 'Neither document says which versions Software Assurance gives a right to. The agreement does.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
