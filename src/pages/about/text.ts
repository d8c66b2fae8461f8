/** The texts of the page about the product. */
import { inDigits } from '../../words/sentences.ts'

export const page = {
  title: 'About this tool',
  lead: 'It answers one question: may I put this image on this PC? People rely on the answer in audits, so here is what it rests on, and how far it has been checked.',
  description: (product: string) =>
    `What the ${product} rests on and how far it has been checked: sources, paths, proofs, and what they do not prove.`,
} as const

interface Dated {
  readonly title: string
  readonly date: string
}

export const follows = {
  heading: 'What it follows',
  documents: (documents: readonly Dated[]) =>
    `${documents.map(({ title, date }) => `${title} (${date})`).join(' and ')}, restated in our own words. Where they leave room, our reading is marked as ours. Where they are silent, the verdict says so. `,
  sources: 'Sources',
  shows: ' shows what rests on each of their statements.',
  laterBriefs: (dates: readonly string[]) =>
    `Later briefs appeared in ${dates.slice(0, -1).join(', ')} and ${dates.at(-1)}. They may say otherwise. This is guidance and not legal advice, and it is not a Microsoft product.`,
} as const

export const tried = {
  heading: 'What has been tried',
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
    'Two verdicts are of one kind when outcome, state of each rule and notes are the same, whatever the products are called.',
} as const

export const holds = {
  heading: 'What holds on every path',
  breaches: (breaches: number) =>
    breaches === 0 ? 'No exception was found.' : `It fails on ${inDigits(breaches)} paths.`,
  secondReading:
    'Besides, a second reading of the sources was written apart from this one. The tests compare both on every path: outcome, state of each rule, and notes.',
} as const

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const mutation = {
  heading: 'Whether a mistake would be noticed',
  numbers: (mutants: number, noticed: number, explained: number) =>
    `Tests that pass prove little if they pass with a mistake as well. So ${inDigits(mutants)} small mistakes were put into the rules, the questions and the links, one at a time. Tests noticed ${inDigits(noticed)} of them, which is ${((100 * noticed) / mutants).toFixed(1)} %. The other ${inDigits(explained)} make no difference to anything that is shown; each was looked at and has its reason written down.`,
  measured: (tool: string, date: string) => `Measured with ${tool} on ${day.format(new Date(date))}.`,
  hasChanged: ' The code has changed since.',
} as const

export const statements = {
  heading: 'Where the statements of the sources went',
  numbers: (all: number, deciding: number, cited: number, unused: number) =>
    `The sources come to ${inDigits(all)} statements. ${inDigits(deciding)} of them decide something, and ${cited === deciding ? 'each' : `only ${inDigits(cited)}`} of those is cited by a verdict that can be reached. Nothing rests on ${unused} of the others:`,
} as const

export const limits = {
  heading: 'What this does not prove',
  says: 'That the sources were read rightly is a matter of judgement, and so are our readings. Look up the cited place where much depends on it, and ask Microsoft or your reseller where it stays unclear.',
} as const

export const licences = {
  heading: 'What it is made with',
  leadIn: 'This tool stands on the work of others. ',
  link: 'Licences of what it contains',
  says: ' names them, and on which terms.',
} as const
