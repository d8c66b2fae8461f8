import type { SourceDocument } from '../../../engine/sources/document.ts'

/** Where the texts end. A verdict cites it when they neither allow nor forbid something. */
export const silence2026 = {
  id: 'silence-2026',
  title: 'What the texts leave open',
  short: 'Left open',
  date: 'as of May 2026',
  about: 'Questions that come up in practice and that the texts we read do not answer.',
  basis: 'reading',
  passages: [
    {
      id: 'silence-2026-1',
      label: 'Which agreements grant reimaging',
      about: 'CSP, Customer Agreement and unnamed programmes',
      statements: [
        {
          id: 'silence-2026.1',
          kind: 'decides',
          says: 'No text read says whether agreements under CSP, the Microsoft Customer Agreement or programmes not named grant reimaging.',
        },
      ],
    },
    {
      id: 'silence-2026-2',
      label: 'What counts as the one licence',
      about: 'Enterprise for Pro, and where to buy one',
      statements: [
        {
          id: 'silence-2026.2',
          kind: 'decides',
          says: 'No text read says whether a licence of Windows Enterprise counts as the one licence for a Pro image, nor where Pro Education and Pro for Workstations, or Pro in Select Plus, education and other programmes, can be bought.',
        },
      ],
    },
    {
      id: 'silence-2026-3',
      label: 'Volume media from Windows 10 to 11',
      about: 'Whether they may take a PC there',
      statements: [
        {
          id: 'silence-2026.3',
          kind: 'decides',
          says: 'No text read says whether volume media may take a PC that was sold with Windows 10 to Windows 11.',
        },
      ],
    },
    {
      id: 'silence-2026-4',
      label: 'Media of somebody else',
      about: 'Neither allowed nor forbidden',
      statements: [
        {
          id: 'silence-2026.4',
          kind: 'decides',
          says: 'Volume media of somebody else are neither allowed nor forbidden: the right speaks of the customer’s own agreement.',
        },
      ],
    },
    {
      id: 'silence-2026-5',
      label: 'Public downloads',
      about: 'Neither allowed nor forbidden',
      statements: [
        {
          id: 'silence-2026.5',
          kind: 'decides',
          says: 'An image made from Microsoft’s public download is neither allowed nor forbidden.',
        },
      ],
    },
    {
      id: 'silence-2026-6',
      label: 'Qualifying systems per device',
      about: 'The table was not read',
      statements: [
        {
          id: 'silence-2026.6',
          kind: 'decides',
          says: 'The table of qualifying systems for device licences stands in the Product Terms. We did not read it.',
        },
      ],
    },
    {
      id: 'silence-2026-7',
      label: 'Extended Security Updates',
      about: 'Whether they count as support',
      statements: [
        {
          id: 'silence-2026.7',
          kind: 'decides',
          says: 'Whether paid Extended Security Updates count as support, so that the right to Windows 10 Pro goes on, is not said.',
        },
      ],
    },
    {
      id: 'silence-2026-8',
      label: 'Terms of retail and standalone products',
      about: 'Not read on earlier versions',
      statements: [
        {
          id: 'silence-2026.8',
          kind: 'decides',
          says: 'The terms of retail Windows 10 and 11, and of preinstalled or retail Project, Visio and other products, on earlier versions were not read.',
        },
      ],
    },
    {
      id: 'silence-2026-9',
      label: 'Lower editions',
      about: 'Which ones are permitted',
      statements: [
        {
          id: 'silence-2026.9',
          kind: 'decides',
          says: 'Which editions are permitted lower ones is said of Windows Enterprise and Pro only.',
        },
      ],
    },
    {
      id: 'silence-2026-10',
      label: 'Qualifying systems in academic programmes',
      about: 'The table was not read',
      statements: [
        {
          id: 'silence-2026.10',
          kind: 'decides',
          says: 'The academic table of qualifying systems was not read.',
        },
      ],
    },
    {
      id: 'silence-2026-11',
      label: 'Enterprise after Software Assurance',
      about: 'What stays beside LTSC',
      statements: [
        {
          id: 'silence-2026.11',
          kind: 'decides',
          says: 'Of what stays when Software Assurance of Windows Enterprise ends, the text names LTSC only.',
        },
      ],
    },
    {
      id: 'silence-2026-12',
      label: 'LTSC for users',
      about: 'Two texts, two answers',
      statements: [
        {
          id: 'silence-2026.12',
          kind: 'decides',
          says: 'Whether a user subscription takes in LTSC is answered in two ways: the guide of April 2023 counts it in; the pages on subscription activation, CSP and Microsoft 365 F3 leave it out.',
        },
      ],
    },
    {
      id: 'silence-2026-13',
      label: 'In place from 8.1 or older',
      about: 'What the PC is licensed for',
      statements: [
        {
          id: 'silence-2026.13',
          kind: 'decides',
          says: 'No text read says what a PC is licensed for that was taken from Windows 8.1 or older to 10 or 11 in place.',
        },
      ],
    },
    {
      id: 'silence-2026-14',
      label: 'Another image of the same maker',
      about: 'The text says both',
      statements: [
        {
          id: 'silence-2026.14',
          kind: 'decides',
          says: 'Of an image of the maker’s with which its PCs were not first imaged the text says two things: that it is for devices which that maker shipped, and that it is only for devices that were first imaged with it.',
        },
      ],
    },
    {
      id: 'silence-2026-15',
      label: 'The old Windows',
      about: 'Whether it has to be removed',
      statements: [
        {
          id: 'silence-2026.15',
          kind: 'advises',
          says: 'No text of these years says whether the old Windows has to be removed when the upgrade licence is used.',
        },
      ],
    },
    {
      id: 'silence-2026-16',
      label: '32 and 64 bit',
      about: 'Not named as a condition',
      statements: [
        {
          id: 'silence-2026.16',
          kind: 'context',
          says: 'No text of these years names the platform, 32 or 64 bit, as a condition. A brief of 2011 had an answer that was not found.',
          unusedBecause:
            'The verdicts rest on our reading that it is no reason for a no. The gap itself is shown beside verdicts of October 2009.',
        },
      ],
    },
    {
      id: 'silence-2026-17',
      label: 'Outside its time',
      about: 'Products that came later or earlier',
      statements: [
        {
          id: 'silence-2026.17',
          kind: 'decides',
          says: 'The edition is of May 2026. It does not speak of products that came later, nor of those older than its list. Its upgrade check does not speak of LTSC, Virtual Desktop Access, IoT and server licences either.',
        },
      ],
    },
    {
      id: 'silence-2026-19',
      label: 'Rules of the upgrade article',
      about: 'Gone from later texts',
      statements: [
        {
          id: 'silence-2026.19',
          kind: 'context',
          says: 'The rules of the upgrade article on the installed base and on orders for the whole company appear in no text of these years. The per-user table of April 2023 no longer tells new agreements from running ones.',
          unusedBecause: 'This edition asks about neither. The gap is shown beside verdicts of October 2009.',
        },
      ],
    },
    {
      id: 'silence-2026-18',
      label: 'Footnote on Windows 8 and 8.1',
      about: 'Not read',
      statements: [
        {
          id: 'silence-2026.18',
          kind: 'decides',
          says: 'The footnote to the row of Windows 8 and 8.1 in the per-user table was not read.',
        },
      ],
    },
    {
      id: 'silence-2026-20',
      label: 'Columns of the per-user table',
      about: 'Which holds elsewhere',
      statements: [
        {
          id: 'silence-2026.20',
          kind: 'decides',
          says: 'The per-user table has a column for Enterprise Agreement, MPSA, Select and Select Plus and one for the Microsoft Customer Agreement. Which of the two holds under another programme is not said.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
