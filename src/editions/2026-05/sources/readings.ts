import type { SourceDocument } from '../../../engine/sources/document.ts'

/** What we draw from the texts where they leave room. */
export const reading2026 = {
  id: 'reading-2026',
  title: 'What we read into it',
  short: 'Our reading',
  date: 'as of May 2026',
  about:
    'Where the texts leave room, we read them one way, and say from which texts. No plain yes and no certain no rests on one of these.',
  basis: 'reading',
  passages: [
    {
      id: 'reading-2026-1',
      label: 'Upgraded in place',
      about: 'What the PC is then licensed for',
      statements: [
        {
          id: 'reading-2026.1',
          kind: 'decides',
          says: 'A PC that was upgraded from Windows 10 to 11 in place is licensed for Windows 11 in the same edition. We draw it from the plan for Windows 11, by which the upgrade is free and brings its own licence terms, and from the rule that media may be used for any device that is licensed for what it is reimaged with.',
        },
      ],
    },
    {
      id: 'reading-2026-2',
      label: 'Pro below Enterprise',
      about: 'A permitted lower edition',
      statements: [
        {
          id: 'reading-2026.2',
          kind: 'decides',
          says: 'Pro is a permitted lower edition of Windows Enterprise of the same version. We draw it from the downgrade guide, which speaks of permitted editions, and from the Windows guide, which lets an Enterprise device stay on Pro and an Enterprise licence cover older Pro editions.',
        },
      ],
    },
    {
      id: 'reading-2026-3',
      label: 'Changing a maker’s image',
      about: 'The ban holds for all of them',
      statements: [
        {
          id: 'reading-2026.3',
          kind: 'decides',
          says: 'The ban on changes, said of recovery media, is taken for other images of a maker too. The text treats both alike otherwise.',
        },
      ],
    },
    {
      id: 'reading-2026-4',
      label: 'Further languages',
      about: 'Not certainly the same language',
      statements: [
        {
          id: 'reading-2026.4',
          kind: 'decides',
          says: 'An image that gives the PCs further languages beside the licensed one is not certainly in the same language. The brief asks for the same language, and Windows media are multilingual.',
        },
      ],
    },
    {
      id: 'reading-2026-5',
      label: '32 or 64 bit',
      about: 'No reason for a no',
      statements: [
        {
          id: 'reading-2026.5',
          kind: 'advises',
          says: '32 or 64 bit is no reason for a no. The Product Terms let a volume licence be used on either, the terms of preinstalled Windows do so too, and no text names it as a condition.',
        },
      ],
    },
    {
      id: 'reading-2026-6',
      label: 'Software Assurance',
      about: 'Not a condition',
      statements: [
        {
          id: 'reading-2026.6',
          kind: 'advises',
          says: 'Software Assurance is not asked for. All Volume Licensing customers have the right, and what must be identical does not include it.',
        },
      ],
    },
    {
      id: 'reading-2026-7',
      label: 'Feature updates',
      about: 'Not versions',
      statements: [
        {
          id: 'reading-2026.7',
          kind: 'defines',
          says: 'Windows 8.1, 10 and 11 are versions. Feature updates (22H2, 23H2 and so on) are not. We draw it from the downgrade guide’s words and from the table in the Windows guide.',
        },
      ],
    },
    {
      id: 'reading-2026-8',
      label: 'Pro Education and Pro for Workstations',
      about: 'Names in the lists',
      statements: [
        {
          id: 'reading-2026.8',
          kind: 'defines',
          says: 'Pro Education and Pro for Workstations are offered in the lists of preinstalled and volume products, because the media hold all editions and a Pro device may be changed to Pro Education. The lists decide nothing.',
        },
      ],
    },
    {
      id: 'reading-2026-9',
      label: 'New versions of Office',
      about: 'As for Windows',
      statements: [
        {
          id: 'reading-2026.9',
          kind: 'advises',
          says: 'What the Windows guide says of Software Assurance and new versions of Windows is taken to hold for Office suites too.',
        },
      ],
    },
    {
      id: 'reading-2026-10',
      label: 'Business',
      about: 'What we mean by it',
      statements: [
        {
          id: 'reading-2026.10',
          kind: 'defines',
          says: '“Business” stands for every customer that is neither education nor charity. The text says “in most cases” and names no exception.',
        },
      ],
    },
    {
      id: 'reading-2026-11',
      label: 'The licensed language',
      about: 'Where it is read',
      statements: [
        {
          id: 'reading-2026.11',
          kind: 'defines',
          says: 'The licensed language is the one in which the maker delivered the PC, or that of the retail box or order. The brief asks for the same language; the key in the firmware names none.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
