/** The texts of the page about the product. */
import type { Revision } from '../../engine/corrections.ts'
import { inSpeech } from '../../engine/words.ts'
import { dayInWords, inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'About this tool',
  lead: 'It answers one question: may I put this image on this PC? People rely on the answer in audits. So here is who it is for, what it rests on, what it keeps on your device, and how it was checked.',
  description: (product: string) =>
    `Who the ${product} is for, what it rests on, what it keeps on your device, how to report a mistake, and how it was checked.`,
} as const

export const audience = {
  heading: 'Who it is for',
  says: 'For people who install Windows or Office on many PCs from one disk image, and for those who advise or audit them. Answer a few questions about the image, your agreement and the PCs. You get an answer with the reason, its source and what to do next. You can pass it on as a link or file it as a PDF.',
} as const

export const stored = {
  heading: 'What is kept on this device',
  intro:
    'Your answers are never sent anywhere. They stand in the address of the page, behind the sign “#”, which browsers do not send to servers. Your browser keeps the following, on this device only:',
  kept: [
    {
      what: 'The check you are at.',
      says: 'Its answers are kept, so that a closed tab loses nothing. The start page offers to go on with it. Press “Forget” there, and it is deleted.',
    },
    {
      what: 'Checks that you saved,',
      says: 'with what you typed for their records. Delete them on the page “Saved checks”.',
    },
    {
      what: 'What you type for a record or a letter.',
      says: 'It is forgotten when you close the tab or start a new check. It stays longer only where you tick the box that says so; take the tick away, and it is deleted.',
    },
    {
      what: 'The colours you chose, and the pages of this tool,',
      says: 'so that it also works without a network.',
    },
  ],
  all: 'To delete all of it at once, clear the data of this site in the settings of your browser.',
  start: 'Go to the start page',
  saved: 'Saved checks',
} as const

export const mistake = {
  heading: 'Version, and how to report a mistake',
  says: 'Write to whoever gave you this tool or runs this site. Send the link of the verdict (“Copy link”): it holds all answers, the rules and the day. Say what you expected, and name the document that says so. Mistakes that were found stand on the page ',
  corrections: 'Corrections',
} as const

export const version = {
  says: (product: string, number: string, edition: string, { number: revision, date }: Revision) =>
    `${product} ${number}. Rules ${edition}, revision ${revision} of ${dayInWords(date)}.`,
} as const

interface Dated {
  readonly title: string
  readonly date: string
}

const fewDocuments = 4

export const follows = {
  heading: 'What it follows',
  /** The two documents that all rests on where there are few, else what they are together. */
  documents: (documents: readonly Dated[], together: string) =>
    `${
      documents.length > fewDocuments
        ? `${plural(documents.length, 'document')}: ${together}`
        : documents
            .slice(0, 2)
            .map(({ title, date }) => `${title} (${date})`)
            .join(' and ')
    }, restated in our own words. Where they leave room, our reading is marked as ours. Where they are silent, the verdict says so. `,
  sources: 'Sources',
  shows: ' shows what rests on each of their statements.',
  laterBriefs: (dates: readonly string[]) =>
    `${dates.length === 0 ? '' : `Later briefs appeared in ${inSpeech(dates)}. They may say otherwise. `}This is guidance and not legal advice, and it is not a Microsoft product.`,
} as const

export const tried = {
  heading: 'How it was checked',
  paths: (paths: number) =>
    `The questions have a finite number of answers, so every complete way through them can be tried. There are ${inDigits(paths)} such paths. `,
  table: 'Every path and its verdict',
  listsAll: ' lists them all.',
  tableName: 'Paths of each check',
  counted: 'Counted',
  questions: 'Questions',
  requirements: 'Rules',
  pathsCounted: 'Paths',
  verdicts: 'Different verdicts',
  kinds:
    'Two verdicts count as one when the answer, the rules behind it and the notes are the same, whatever the products are called.',
} as const

export const holds = {
  heading: 'What is true of every answer it gives',
  breaches: (breaches: number) =>
    breaches === 0 ? 'No exception was found.' : `It fails on ${inDigits(breaches)} paths.`,
  secondReading:
    'The rules were also written a second time, from the sources alone. Tests compare the two for every combination of answers, and they agree.',
} as const

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const mutation = {
  heading: 'Would a mistake in the program be noticed?',
  numbers: (mutants: number, noticed: number, explained: number) =>
    `To find out, ${inDigits(mutants)} small mistakes were put into the rules and the questions of this edition on purpose, one at a time. The tests noticed ${inDigits(noticed)} of them, which is ${((100 * noticed) / mutants).toFixed(1)} %. The other ${inDigits(explained)} make no difference to anything that is shown; each was looked at and has its reason written down.`,
  measured: (tool: string, date: string) => `Measured with ${tool} on ${day.format(new Date(date))}.`,
  hasChanged: ' Parts of the program were changed after that day.',
} as const

export const statements = {
  heading: 'Is every sentence of the sources used?',
  numbers: (all: number, deciding: number, cited: number, unused: number) =>
    `The sources come to ${inDigits(all)} statements. ${inDigits(deciding)} of them decide something, and ${cited === deciding ? 'each' : `only ${inDigits(cited)}`} of those is cited by a verdict that can be reached. Nothing rests on ${unused} of the others:`,
} as const

export const limits = {
  heading: 'What no test can tell',
  says: 'Whether the sources were read rightly is a matter of judgement, and so is what we read into them. Look up the cited place where much depends on it, and ask Microsoft or your reseller where it stays unclear.',
} as const

export const licences = {
  heading: 'What it is made with',
  leadIn: 'This tool stands on the work of others. ',
  link: 'Licences of what it contains',
  says: ' names them, and on which terms.',
} as const
