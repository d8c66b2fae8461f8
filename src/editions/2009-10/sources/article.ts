import type { SourceDocument } from '../../../engine/sources/document.ts'

/** The article on Windows upgrade licences, passage by passage. The upgrade check rests on it. */
export const article = {
  id: 'upgrade-article',
  title: 'Information about Windows XP Pro and Windows Vista Business upgrade licenses',
  short: 'Article',
  date: 'undated',
  publisher: 'not known; it retells an article of Microsoft’s',
  about:
    'An article without a date that retells Microsoft support article 931858 but leaves its table out. It is named here after its only heading, and its wording is unclear in places.',
  passages: [
    {
      id: 'upgrade-only',
      label: 'Introduction',
      about: 'Upgrade licences need a qualifying system',
      statements: [
        {
          id: 'upgrade-only.1',
          kind: 'decides',
          says: 'A Windows licence from the programmes in question is an upgrade licence and nothing more.',
        },
        {
          id: 'upgrade-only.2',
          kind: 'decides',
          says: 'These programmes have no full Windows licences. Every computer that runs the Windows XP Professional or Windows Vista Business upgrade must therefore be licensed for a qualifying system.',
        },
      ],
    },
    {
      id: 'select-open',
      label: 'Select and Open',
      about: 'Upgrade licences from Select License and Open License',
      statements: [
        {
          id: 'select-open.1',
          kind: 'decides',
          says: 'For a Windows XP Professional or Windows Vista Business upgrade licence from Select License or Open License, you need a qualifying Windows that is licensed and installed.',
        },
        {
          id: 'select-open.2',
          kind: 'decides',
          says: 'The qualifying Windows has to be installed on the same computer to which you assign the upgrade licence.',
        },
        {
          id: 'select-open.3',
          kind: 'decides',
          says: 'For the case that you remove the qualifying Windows to deploy the upgrade, the article refers to a table of the systems that qualify.',
        },
      ],
    },
    {
      id: 'concurrent',
      label: 'Running two versions',
      about: 'More than one Windows at the same time',
      statements: [
        {
          id: 'concurrent.1',
          kind: 'decides',
          says: 'For running more than one licensed Windows at once, the article gives as options Software Assurance for the upgrade licence and full Windows Vista licences bought separately. It joins the two with “and”, as though you needed both.',
        },
      ],
    },
    {
      id: 'no-full-licenses',
      label: 'No full licences',
      about: 'No full Windows licences in Volume Licensing',
      statements: [
        {
          id: 'no-full-licenses.1',
          kind: 'decides',
          says: 'A Volume Licensing agreement is no source of full Windows licences: Microsoft does not offer them there.',
        },
      ],
    },
    {
      id: 'sa-concurrent',
      label: 'Software Assurance',
      about: 'Keeping the old Windows with Software Assurance',
      statements: [
        {
          id: 'sa-concurrent.1',
          kind: 'decides',
          says: 'While your Software Assurance is active, the qualifying Windows need not be uninstalled. You may install and run it alongside Windows Vista.',
        },
      ],
    },
    {
      id: 'installed-base',
      label: 'Installed base',
      about: 'Computers you own when the agreement starts',
      statements: [
        {
          id: 'installed-base.1',
          kind: 'decides',
          says: 'If you order the Windows XP Professional or Windows Vista Business upgrade together with Software Assurance, the order has to take in every qualified computer of the installed base.',
        },
        {
          id: 'installed-base.2',
          kind: 'defines',
          says: 'The installed base is made up of the qualified computers that you and your covered affiliates own on the day the enrolment or agreement takes effect.',
        },
        {
          id: 'installed-base.3',
          kind: 'decides',
          says: 'Every qualified computer of the installed base must have a system that the upgrade table marks under “New EA/OV-CW”, both licensed and installed.',
        },
      ],
    },
    {
      id: 'new-oem',
      label: 'New computers from an OEM',
      about: 'Computers bought from their maker during the term',
      statements: [
        {
          id: 'new-oem.1',
          kind: 'decides',
          says: 'If you order the upgrade and Software Assurance for every new and replacement qualified computer, those that come from an OEM while the Enterprise enrolment runs must be licensed for a system marked under “Existing EA/OV-CW”.',
        },
        {
          id: 'new-oem.2',
          kind: 'decides',
          says: 'The term of the enrolment can include renewals and the terms that follow.',
        },
      ],
    },
    {
      id: 'new-other',
      label: 'New computers from other sources',
      about: 'Computers from anywhere else during the term',
      statements: [
        {
          id: 'new-other.1',
          kind: 'decides',
          says: 'Qualified computers that come from other sources while the Enterprise enrolment runs, and are to run Windows, must be licensed for a system marked under “New EA/OV-CW”.',
        },
        {
          id: 'new-other.2',
          kind: 'decides',
          says: 'Computers that you gain by a merger or an acquisition count among those from other sources.',
        },
      ],
    },
  ],
} as const satisfies SourceDocument
