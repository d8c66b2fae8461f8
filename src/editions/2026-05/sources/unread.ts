/** What we know of and could not read, and what it would settle. Whoever has one of these may know more than we do. */
import type { UnreadDocument } from '../../../engine/sources/document.ts'
import type { Place } from './places.ts'

export const unreadDocuments: readonly UnreadDocument<Place>[] = [
  {
    id: 'web-guide',
    title: 'Microsoft’s web guide on reimaging rights',
    why: 'It was not read. We know it by one sentence of somebody else’s.',
    url: 'https://www.microsoft.com/licensing/guidance/Reimaging-rights',
    settles: 'whether the conditions of November 2020 still hold word for word',
    cites: ['web-guide-2026.1', 'reimaging-2020.5'],
  },
  {
    id: 'brief-2021',
    title: 'Microsoft’s licensing brief on reimaging rights of October 2021',
    why: 'Microsoft’s list names it. Its text was not found.',
    url: 'https://www.microsoft.com/en-sg/licensing/learn-more/volume-licensing-briefs',
    settles: 'what changed after the brief of November 2020',
    cites: ['list-of-briefs.1'],
  },
  {
    id: 'brief-2020-rest',
    title: 'The rest of Microsoft’s reimaging brief of November 2020',
    why: 'A copy of the sections on benefits and eligibility was read, not the rest.',
    url: 'https://www.the-chronic.eu/microsoft/reimaging-rights/',
    settles: 'what the brief answers after its conditions',
    cites: ['reimaging-2020.1'],
  },
  {
    id: 'reimaging-clause',
    title: 'The clause on reimaging in the agreements and the Product Terms',
    why: 'Only a heading and a consultant’s summary of it were read.',
    settles: 'whether CSP, the Microsoft Customer Agreement and programmes not named grant reimaging',
    cites: ['silence-2026.1', 'ea-contract.1', 'clause-summary.1'],
  },
  {
    id: 'device-table',
    title: 'The table of qualifying systems for device licences in the Product Terms',
    why: 'Microsoft’s guide points to it. It was not read.',
    settles: 'which systems besides Pro qualify for a licence per device',
    cites: ['silence-2026.6', 'windows-guide-2023.8'],
  },
  {
    id: 'academic-table',
    title: 'The academic table of qualifying systems',
    why: 'It was not read. A university’s list and a training firm’s account of it were.',
    settles: 'which systems qualify for education and charities',
    cites: ['silence-2026.10', 'academic-qos.1', 'qos-2020.1'],
  },
  {
    id: 'footnote-windows-8',
    title: 'The footnote to Windows 8 and 8.1 in the per-user table of April 2023',
    why: 'The file that we have does not show its text.',
    settles: 'on what condition Windows 8 and 8.1 qualify',
    cites: ['silence-2026.18', 'windows-guide-2023.10'],
  },
  {
    id: 'downgrade-table',
    title: 'The table in Microsoft’s web guide on downgrade rights',
    why: 'The beginning of the guide was read. The table was cut off.',
    url: 'https://www.microsoft.com/licensing/guidance/Downgrade-rights',
    settles: 'which editions are permitted lower ones',
    cites: ['silence-2026.9', 'downgrade-guide.2'],
  },
  {
    id: 'terms-on-earlier-versions',
    title: 'The licence terms of retail Windows 10 and 11, and of preinstalled or retail Project, Visio and others',
    why: 'They were not read on earlier versions.',
    settles: 'whether an earlier version may be used in place of such a copy',
    cites: ['silence-2026.8', 'reimaging-2020.6'],
  },
  {
    id: 'brief-2011',
    title: 'Microsoft’s reimaging brief of 2011',
    why: 'It is said to have had an answer on 32 and 64 bit. It was not found.',
    settles: 'whether 32 and 64 bit count as the same',
    cites: ['silence-2026.16', 'reading-2026.5'],
  },
]
