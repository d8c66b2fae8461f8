import type { Outcome } from '../engine/rules/judgement.ts'
import { dayInWords } from '../words/sentences.ts'
import type { DecisionRecord } from './record.ts'

/** More than that some mail programs do not take from a link. */
export const longestMail = 900

/** A draft of a mail that passes a verdict on. */
export interface Mail {
  readonly subject: string
  readonly body: string
}

/**
 * A verdict as a mail: the link first, then what is decided and why, what to do next, the answers and the day. Of steps
 * and answers, as many as there is room for.
 *
 * @param link The short one: it leaves room, and a gateway does it less harm.
 */
export function mailOf({ account, answers, caseName, check, decided }: DecisionRecord, link: string): Mail {
  const { kind, headline, reason, steps } = account
  const head = [link, '', headline, ...(headline.startsWith(kind) ? [] : [kind]), reason]
  const foot = ['', `Decided on ${dayInWords(decided)}. Guidance, not legal advice.`]
  const blocks = [
    { heading: 'What to do next', lines: steps.map(({ lead }, place) => `${place + 1}. ${lead}`) },
    { heading: 'Answers', lines: answers.map(({ name, label }) => `${name}: ${label}`) },
  ]
  let room = longestMail - lengthOf([...head, ...foot])
  const middle = blocks.flatMap(({ heading, lines }) => {
    const fitting = fittingIn(room, ['', heading], lines)
    room -= lengthOf(fitting) + 1
    return fitting
  })
  return { subject: `${caseName || check.name}: ${kind}`, body: [...head, ...middle, ...foot].join('\n') }
}

const lengthOf = (lines: readonly string[]): number => lines.join('\n').length

/** A heading with as many of its lines as fit; it says so where some do not. */
function fittingIn(room: number, heading: readonly string[], lines: readonly string[]): readonly string[] {
  for (let count = lines.length; count > 0; count--) {
    const rest = lines.length - count
    const more = rest === 0 ? [] : [`(${rest} more: open the link.)`]
    const fitting = [...heading, ...lines.slice(0, count), ...more]
    if (lengthOf(fitting) + 1 <= room) return fitting
  }
  return []
}

const outcomesInFiles: Readonly<Record<Outcome, string>> = {
  permitted: 'yes',
  conditional: 'yes-once',
  'other-right': 'another right',
  'not-covered': 'not said',
  undetermined: 'not decided',
  'not-permitted': 'no',
}

const longestName = 120

/** What a file of a record is called: for whom, the day, the case and the verdict; on any system a file of that name can be. */
export function fileNameOf({ details, decided, caseName, check, outcome }: DecisionRecord, format: string): string {
  const preparedFor = details.find(({ id }) => id === 'preparedFor')?.says ?? ''
  const end = `, ${outcomesInFiles[outcome]}`
  const name = [preparedFor, decided, caseName || check.name].filter((part) => part !== '').join(' ')
  const allowed = name
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .replaceAll(/[\\/:*?"<>|#%]+/g, '-')
    .replace(/^[.\s]+/, '')
  return `${Array.from(allowed).slice(0, longestName).join('').trim()}${end}.${format}`
}
