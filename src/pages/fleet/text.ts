/** The texts of the page for a whole inventory. */

import { quotable } from '../../engine/outside-text.ts'
import type { Shows } from '../../engine/recognition.ts'
import type { Outcome } from '../../engine/rules/judgement.ts'
import type { Encoding } from '../../fleet/layout.ts'
import type { Problem } from '../../fleet/problem.ts'
import { inDigits, plural } from '../../words/sentences.ts'

/** Text of an inventory, quoted. */
const quoted = (text: string): string => `“${quotable(text)}”`

const pcs = (count: number): string => plural(count, 'PC')

export const page = {
  title: 'A whole fleet',
  description:
    'Decide an inventory of PCs at once: give a CSV file, say what all PCs share, and get every verdict with its reason and its link.',
  lead: 'Give the list of your PCs as a CSV file. Each PC is decided by the same rules as a single check. The file stays on this device: it is read in your browser and sent nowhere.',
} as const

export const give = {
  heading: 'Your inventory',
  choose: 'Choose a CSV file',
  hint: 'Comma, semicolon or tab between the cells; with or without a line of headings. You can also drop the file here.',
  paste: 'Paste rows instead',
  pasted: 'Rows, with the headings first',
  usePasted: 'Use these rows',
  pasteFirst: 'Paste at least two rows',
  pastedName: 'Pasted rows',
  tryExample: 'Try it with an example',
  downloadExample: 'Download the example',
  exampleName: 'reimaging-advisor-example.csv',
  make: 'Make an inventory with PowerShell',
  makeExplains:
    'These lines ask one PC for what it runs and for what its firmware says of its licence. For many PCs, put the part in braces into Invoke-Command. They were not run here: read them first. They ask for no product key, user or serial number.',
  makeLines: `& {
  $os = Get-CimInstance Win32_OperatingSystem
  $key = Get-CimInstance SoftwareLicensingService
  $product = Get-CimInstance SoftwareLicensingProduct -Filter "PartialProductKey IS NOT NULL AND Name LIKE 'Windows%'" |
    Select-Object -First 1
  [pscustomobject]@{
    ComputerName = $env:COMPUTERNAME
    Caption = $os.Caption
    OSLanguage = $os.OSLanguage
    OA3xOriginalProductKeyDescription = $key.OA3xOriginalProductKeyDescription
    ProductKeyChannel = $product.ProductKeyChannel
  }
} | Export-Csv inventory.csv -NoTypeInformation`,
  makeName: 'PowerShell lines',
} as const

const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}
const delimiters: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

export const reading = {
  about: 'The file',
  heading: 'Reading your inventory',
  opening: (file: string) => `Opening ${quoted(file)}`,
  layout: (columns: number, delimiter: string, encoding: Encoding) =>
    `${plural(columns, 'column')}, separated by ${delimiters[delimiter] ?? quoted(delimiter)}, in ${encodings[encoding]}.`,
  oneColumn: 'Only one column was found. If there should be more, check what stands between the cells.',
  progress: 'Part of the file that is read',
  rows: (rows: number, perSecond: number, secondsLeft: number) =>
    `${inDigits(rows)} rows, ${inDigits(perSecond)} a second, ${secondsLeft < 1 ? 'almost done' : `about ${plural(secondsLeft, 'second')} left`}`,
  cancel: 'Cancel',
  cancelled: 'Reading was cancelled. Nothing of the file is kept.',
  again: 'Read it again',
  done: (count: number, kinds: number) =>
    `${pcs(count)} ${count === 1 ? 'is' : 'are'} read: ${plural(kinds, 'kind')}, each with a verdict of its own below.`,
  longer: (count: number, line: number) =>
    `${plural(count, 'row')} ${count === 1 ? 'has' : 'have'} more cells than there are headings, first in line ${inDigits(line)}. They count; what stands beyond the headings is kept in the CSV you get back.`,
  shorter: (count: number, line: number) =>
    `${plural(count, 'row')} ${count === 1 ? 'has' : 'have'} fewer cells than there are headings, first in line ${inDigits(line)}. They count, with the missing cells taken as empty.`,
  skipped: (headers: readonly string[]) =>
    `Not needed, and left out of what you get back: ${headers.map(quoted).join(', ')}.`,
  eachRow: 'Each row counts as one PC: a PC that is in the list twice counts twice.',
} as const

export const failed = {
  about: 'What is wrong with the file',
  heading: 'This file cannot be used',
} as const

/** What is wrong, and what to do. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'empty':
      return 'There is nothing in it. Choose a file with a line of headings and a row for each PC.'
    case 'header-only':
      return 'It has headings, but no row below them. Choose a file with a row for each PC.'
    case 'workbook':
      return 'It is a workbook. Open it in your spreadsheet program, choose File, Save as, and the type “CSV UTF-8”; then choose that file here.'
    case 'binary':
      return 'It is no text. Export your inventory as CSV, and choose that file here.'
    case 'open-quote':
      return `In line ${inDigits(problem.line)} a quotation mark opens and never closes. Correct that line, or export the file again.`
    case 'changed':
      return 'It was changed, moved or deleted while it was read, or may not be read. Choose it again.'
    case 'no-column':
      return `It has no column ${quoted(problem.header)}.`
    case 'too-many-kinds':
      return `The columns ${problem.headers.map(quoted).join(', ')} hold more than 100,000 different combinations, so they tell single PCs apart. Choose columns that hold licences, channels or languages.`
  }
}

export const shared = {
  heading: 'What the PCs share, and what the columns say',
  explains:
    'Answer once what holds for all PCs, or say which column holds the answer. What you leave at “Not sure” counts as not known.',
  check: 'Check',
  notSure: 'Not sure',
  same: 'The same for all PCs',
  column: 'From a column',
  asked: (count: number) => `Asked for ${pcs(count)}.`,
  empty: (count: number) => `Empty for ${pcs(count)}.`,
  name: 'Column with the PCs’ names',
  noName: 'None',
  more: (count: number) => `${inDigits(count)} more columns are not listed here.`,
  chooseAgainst: 'Choose this to compare the column with it',
} as const

/** Why a column is only a hint. */
export const caution: Readonly<Record<Shows, string | undefined>> = {
  licence: undefined,
  runs: 'This column shows what runs on the PCs, not what is licensed. You use it as if both were the same.',
  key: 'This column shows the key in use, not how the PCs are licensed. You use it as if the key told that.',
}

export const mappings = {
  heading: (count: number) => `Keep this mapping, or use one that is kept${count === 0 ? '' : ` (${count})`}`,
  explains:
    'What the PCs share, which column says what, and what values mean: kept in this browser, to be used for the next inventory. Of the inventory itself it holds headings and those values alone.',
  name: 'Name of this mapping',
  save: 'Save mapping',
  use: 'Use',
  remove: 'Delete',
  putBack: 'Put it back',
  enterName: 'Enter a name that you will know the mapping by',
  saved: (name: string) => `${quoted(name)} is saved.`,
  used: (name: string, missing: readonly string[]) =>
    `${quoted(name)} is used.${missing.length === 0 ? '' : ` This file has no column ${missing.map(quoted).join(', ')}.`}`,
  deleted: (name: string) => `${quoted(name)} is deleted.`,
  back: (name: string) => `${quoted(name)} is back.`,
  ofRules: (rules: string) => `Made by the rules ${rules}: what means the same here is used.`,
  broken: (entry: number) => `Entry ${inDigits(entry)} cannot be read. It is left as it is.`,
  refused: {
    unavailable:
      'This browser keeps nothing for this page. Keep the address of the page instead: it holds the mapping.',
    'newer-version':
      'A newer version of this tool has saved mappings in this browser. Reload the page to get it. Until then, keep the address of the page: it holds the mapping.',
    corrupt:
      'What was saved before cannot be read, and there is no room to set it aside, so nothing was changed. Keep the address of the page instead: it holds the mapping.',
    full: 'This browser has no room left for it, so nothing was changed. Delete a mapping that you no longer need, or keep the address of the page: it holds the mapping.',
    gone: 'It was deleted in another window meanwhile.',
  },
} as const

export const unread = {
  heading: 'Values that are not recognised',
  explains: 'Each counts as “Not sure” until you say what it means.',
  count: 'PCs',
  meaningOf: (value: string) => `What ${quoted(value)} means`,
  likely: 'Likely',
  others: 'Others',
  more: (hidden: number) => `Show ${inDigits(hidden)} more`,
} as const

export const results = {
  heading: (count: number) => `What ${pcs(count)} come to`,
  totals: 'PCs by verdict',
  verdict: 'Verdict',
  count: 'PCs',
  share: 'Share',
  percent: (count: number, all: number) => {
    const share = (100 * count) / all
    return count > 0 && share < 1 ? 'under 1 %' : `${Math.round(share)} %`
  },
  missing: 'What is missing most',
  missingFact: (name: string, count: number, couldBeYes: number) =>
    `${name}: not known for ${pcs(count)}${couldBeYes === 0 ? '' : `; ${couldBeYes === count ? 'all' : inDigits(couldBeYes)} could become a yes`}`,
  toDo: 'What would help the most PCs',
  /** A way that stands behind another at a verdict stands alone here. */
  alone: (lead: string) => lead.replace(/^Or ([a-z])/, (_, first: string) => first.toUpperCase()),
  toDoFor: (count: number, outcome: Outcome) =>
    outcome === 'conditional' ? `Frees ${pcs(count)}.` : `A way for ${pcs(count)}.`,
  toDoMore: (hidden: number) => `Show ${inDigits(hidden)} more`,
  groups: 'PCs with the same verdict and reason',
  pcs,
  steps: 'What to do',
  open: 'Open this verdict',
  list: 'List these PCs',
  listing: 'Looking…',
  listed: (count: number, hasMore: boolean) => (hasMore ? `The first ${inDigits(count)}:` : `${pcs(count)}:`),
  groupsMore: (next: number, hidden: number) => `Show ${next} more of ${inDigits(hidden)} groups`,
  search: 'Find a PC by its name',
  find: 'Find',
  searchFirst: 'Enter part of a name',
  found: (text: string, count: number, hasMore: boolean) =>
    count === 0
      ? `No PC has ${quoted(text)} in its name.`
      : hasMore
        ? `The first ${inDigits(count)} PCs with ${quoted(text)} in their names:`
        : `${pcs(count)} with ${quoted(text)} in ${count === 1 ? 'its name' : 'their names'}:`,
} as const

export const take = {
  heading: 'Take it with you',
  explains:
    'The CSV is your inventory with the outcome, the verdict in words, the reason, what to do, the link, the edition and today’s date beside each row. What a spreadsheet could run as a formula is made a text.',
  csv: 'Download as CSV',
  json: 'Download as JSON',
  print: 'Print or save as PDF',
  withPrivate: 'Also the columns with keys, people and serial numbers',
  writing: 'Writing the file…',
  soFar: (rows: number, all: number) => `${inDigits(rows)} of ${pcs(all)}`,
  written: (file: string) => `${file} is in your downloads.`,
  csvName: 'reimaging-advisor-fleet.csv',
  jsonName: 'reimaging-advisor-fleet.json',
  by: (edition: string, revision: number, day: string) =>
    `Decided on ${day} by the rules of the edition ${edition}, revision ${revision}. Guidance, not legal advice.`,
} as const
