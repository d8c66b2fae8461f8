import type { Edition } from '../../engine/edition.ts'
import { inSpeech } from '../../engine/words.ts'
import type { UnderWay } from '../../saved/under-way.ts'

/** The texts of the start page. */
export const goOn = {
  about: 'Where you left off',
  goOn: 'Go on with:',
  progress: ({ answered, atMost }: UnderWay) => (answered === atMost ? 'decided' : `${answered} of ${atMost}`),
  forget: 'Forget',
  where: 'It is kept on this device and nowhere else.',
} as const

export const page = {
  title: 'May I put this image on this PC?',
  description:
    'Answer a few questions and get a verdict on Microsoft’s reimaging rights, with the reason, the source and what to do next.',
  lead: 'Answer a few questions and get a verdict on Microsoft’s reimaging rights: the reason, the place that says so, and what to do next. For IT staff, and for licensing partners beside them.',
  effort: 'A few minutes, no sign-in, and nothing you answer leaves your browser.',
  fleet: 'Many PCs? Decide a whole inventory at once, of',
  or: ' or ',
  whichProducts: 'Which products is it about?',
  start: (check: string) => `Start the ${check.toLowerCase()}`,
  examples: (age: string) => `Start from a situation like yours, with ${age}`,
  otherExamples: (age: string) => `Situations with ${age}`,
  follows: 'What it follows',
  forProducts: (age: string) => `For ${age}:`,
  about: (age: string) => `about ${age}`,
  followed: (follows: string) => `${follows}. `,
  sources: ({ laterBriefs, library }: Edition) =>
    laterBriefs.length === 0
      ? `${library.documents.length} documents, each with its date and its address, and how well each is known. `
      : `Microsoft’s brief on reimaging of October 2009 and an undated article on Windows upgrade licences. Later briefs of ${inSpeech(laterBriefs)} exist and may say otherwise. `,
  readSources: 'Read what the sources say',
  placeByPlace: ', place by place.',
} as const
