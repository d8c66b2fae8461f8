import type { Basis } from '../engine/rules/basis.ts'
import type { Citation } from '../engine/sources/library.ts'
import type { ReportAdvice, ReportFinding } from '../engine/step/report.ts'
import { inSpeech } from '../engine/words.ts'
import { basisNames } from '../words/bases.ts'
import { stateNames } from '../words/outcomes.ts'
import { dayInWords } from '../words/sentences.ts'
import type { DecisionRecord } from './record.ts'

/** A record as a document, before it is written in any format. */
export interface Document {
  readonly title: string
  readonly link: string
  readonly opening: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly isNumbered?: true
  readonly entries: readonly Entry[]
}

/** A line with what belongs to it. */
export interface Entry {
  /** What it is about, to stand out; or the name of what follows. */
  readonly lead?: string
  readonly says: string
  /** Where it is said. */
  readonly cites?: string
  /** A remark below it. */
  readonly remarks?: readonly string[]
}

/** What a record says: first what the verdict is for and what was answered, then what it rests on. A section that has nothing to say is left out. */
export function documentOf(record: DecisionRecord): Document {
  const { account, answers, details, later, check, link, decided, date, version, edition } = record
  const inPlay = account.findings.filter(isInPlay)
  const others = account.findings.filter((finding) => !isInPlay(finding))
  const sections: readonly Section[] = [
    { heading: 'Prepared', entries: details.map(({ label, says }) => ({ lead: label, says })) },
    { heading: 'Mind first', entries: account.remarks.map(adviceEntry) },
    { heading: 'What to do next', isNumbered: true, entries: account.steps.map(adviceEntry) },
    { heading: 'Answers', entries: answers.map(({ name, label }) => ({ lead: name, says: label })) },
    { heading: 'Good to know', entries: account.notes.map(adviceEntry) },
    {
      heading: 'What later texts say, which does not change the verdict',
      entries: later.map(({ says, source, basis }) => ({
        says,
        cites: basis === 'reading' ? source : `${source}: ${basisNames[basis]}`,
      })),
    },
    { heading: 'How it was decided', entries: inPlay.map(findingEntry) },
    {
      heading: 'Does not matter here',
      entries: others.map(({ state, summary }) => ({ lead: stateNames[state], says: summary })),
    },
    {
      heading: 'To keep on file',
      entries: account.evidence.map(({ keep, shows }) => ({ says: `${keep}, to show ${shows}.` })),
    },
    {
      heading: 'Sources',
      entries: edition.documents.map(({ short, title, date: dated, url }) => ({
        lead: short,
        says: `${title} (${dated})`,
        ...(url !== undefined && { remarks: [url] }),
      })),
    },
  ]
  return {
    title: account.headline,
    link,
    opening: [account.kind, account.reason, ...weakestPoint(record)],
    sections: [
      ...sections.filter(({ entries }) => entries.length > 0),
      {
        heading: 'About this record',
        entries: [
          { lead: 'Check', says: check.name },
          { lead: 'Decided on', says: dayInWords(decided) },
          { lead: 'Made on', says: date },
          { lead: 'Made with', says: `Reimaging Advisor ${version}, rules ${edition.id}` },
          {
            says: `It follows ${check.follows} (rules ${edition.id}, revision ${edition.revision.number} of ${edition.revision.date}). ${limitsOf(edition)} It is guidance and not legal advice.`,
          },
        ],
      },
    ],
  }
}

/** Its weakest point in words; nothing where the edition makes no difference between its sources. */
function weakestPoint({ account: { weakest } }: DecisionRecord): readonly string[] {
  if (weakest === undefined) return []
  const { basis, summary, citations } = weakest
  if (basis === 'text') return ['All that it rests on is Microsoft’s own text.']
  const [first] = citations
  const where = first === undefined ? '' : ` (${first.document}, ${first.date})`
  return [`The weakest point: “${summary.replace(/\.$/, '')}” is judged by ${basisNames[basis]}${where}.`]
}

/** What the verdict is subject to: later briefs, or what its own documents say of themselves. */
const limitsOf = ({ laterBriefs, standing }: DecisionRecord['edition']): string =>
  standing ?? `Later reimaging briefs appeared in ${inSpeech(laterBriefs)} and may say otherwise.`

const isInPlay = ({ state }: ReportFinding): boolean => state !== 'not-applicable' && state !== 'not-reached'

const adviceEntry = ({ lead, says, citations, basis }: ReportAdvice): Entry => ({
  lead,
  says,
  cites: placesOf(citations),
  remarks: restsOn(basis),
})

const findingEntry = ({ state, isCurable, summary, found, citations, readings, basis }: ReportFinding): Entry => ({
  lead: isCurable ? 'To do' : stateNames[state],
  says: `${summary} ${found}`,
  cites: placesOf(citations),
  remarks: [...readings.map((reading) => `Our reading: ${reading}`), ...restsOn(basis)],
})

/** Nothing where the edition makes no difference between its sources. */
const restsOn = (basis: Basis | undefined): readonly string[] =>
  basis === undefined ? [] : [`Rests on ${basisNames[basis]}.`]

const placesOf = (citations: readonly Citation[]): string => citations.map(({ label }) => label).join('; ')
