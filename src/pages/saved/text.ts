/** The texts of the page of saved checks. */
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { Step } from '../../engine/step/step.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { inDigits, plural } from '../../words/sentences.ts'

export const page = {
  title: 'Saved checks',
  description: 'Checks that you gave a name, kept in your browser: open, rename, compare, export or import them.',
  lead: 'Checks that you gave a name. They are kept in this browser and nowhere else.',
  done: 'What was done',
  start: (check: string) => `Start the ${check.toLowerCase()}`,
  compareLinks: 'Compare links',
} as const

export const done = {
  renamed: (name: string) => `It is called “${name}” now.`,
  duplicated: (name: string) => `“${name}” is added.`,
  deleted: (name: string) => `“${name}” is deleted. Undo brings it back.`,
  restored: (name: string) => `“${name}” is back.`,
  exported: (checks: number, mappings: number, file: string) =>
    `${plural(checks, 'check')}${mappings === 0 ? '' : ` and ${plural(mappings, 'mapping')}`} ${checks + mappings === 1 ? 'is' : 'are'} in the file ${file}.`,
} as const

export const list = {
  compare: 'Compare the chosen checks',
  compareLinks: 'Compare links instead',
  ofTwoRules: 'They follow two editions of the rules, which ask different questions. Choose checks of one edition.',
  choose: (count: number) =>
    `Choose two, three or four checks to compare. ${count === 0 ? 'None is' : `${count} ${count === 1 ? 'is' : 'are'}`} chosen now.`,
  showMore: (next: number, hidden: number) => `Show ${next} more of ${inDigits(hidden)}`,
} as const

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

export const entry = {
  nothingThere: 'This version of the tool has nothing at its link',
  notFinished: (question: string) => `Not finished. The next question is “${question}”`,
  unknownRules: (rules: string) => `Saved under the rules “${rules}”, which this version does not have.`,
  unknownOutcome: (outcome: string) => `Saved with the outcome “${outcome}”, which this version does not know.`,
  otherOutcome: (was: Outcome) => `It was “${outcomeNames[was]}” when it was saved.`,
  byRules: (edition: string) => `, rules of ${edition}`,
  savedOn: ' · saved on ',
  day: (saved: string) => day.format(new Date(saved)),
  details: 'Typed for its record',
  compare: 'Compare',
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  newName: 'New name',
  saveName: 'Save the name',
  cancel: 'Cancel',
  isDeleted: 'is deleted.',
  undo: 'Undo',
  undoDeleting: (name: string) => ` deleting ${name}`,
} as const

/** How a saved check stands today; without a step there is nothing at its link. */
export function standingOf(step: Step | undefined): string {
  switch (step?.kind) {
    case undefined:
      return entry.nothingThere
    case 'verdict':
      return outcomeNames[step.verdict.outcome]
    case 'question':
      return entry.notFinished(step.check.question(step.question, step.facts).ask)
  }
}

export const nothing = {
  explains:
    'Nothing is saved yet. Press “Save” at a verdict, or open “Save this check” at a question that you cannot answer yet, and give the check a name.',
  example: 'This is what it looks like:',
  exampleName: 'PCs on the second floor',
  exampleDay: 'Reimaging check · saved on 22 October 2009',
  withoutSaving: 'To see cases side by side without saving them, ',
  compareLinks: 'compare links',
} as const

export const cannotShow = {
  explains:
    'Something went wrong on this page. That is a fault of this tool. What you saved is still in this browser: download it, so that nothing is lost, and reload the page.',
  download: 'Download all that is saved',
  startPage: 'Start page',
  entry: 'cannot be shown. That is a fault of this tool; the check is still kept.',
  downloadEntry: 'Download it',
  deleteEntry: 'Delete it',
} as const

export const corrupt = {
  explains:
    'Not all that was saved in this browser can be read, and there is no room to set it aside. It is left as it is. Download it first, to look at it or to ask somebody who can; then delete it here, and saving works again.',
  readable: 'These checks in it can be read:',
  download: 'Download what cannot be read',
  delete: 'Delete it',
} as const

export const quarantine = {
  about: 'Set aside',
  some: 'Not all that was saved could be read',
  deleted: 'What could not be read is deleted',
  explains:
    'It was set aside as it was, and nothing of it is lost. What could be read of it is in the list. Download it to look at it, or to ask somebody who can.',
  download: 'Download what was set aside',
  delete: 'Delete it',
  isDeleted: 'It is deleted.',
  undo: 'Undo',
} as const

export const file = {
  heading: 'Take them elsewhere',
  explains:
    'One file holds all saved checks, and how your inventories are read: a copy to keep, or to import in another browser. What is there already is kept. The table is for Excel, Word or a ticket.',
  export: 'Export all as a file',
  isCopied: (count: number) => `${plural(count, 'check is', 'checks are')} copied as a table.`,
  table: 'All saved checks as a table',
  import: 'Import a file',
  cameOf: 'What came of the file',
  progress: 'Part of the file that is read',
  cancel: 'Cancel',
} as const

/** The table that is copied: what its columns are called. */
export const columns = {
  name: 'Name',
  check: 'Check',
  verdict: 'Verdict now',
  was: 'Verdict when saved',
  saved: 'Saved on',
  rules: 'Rules',
  revision: 'Revision',
  link: 'Link',
} as const
