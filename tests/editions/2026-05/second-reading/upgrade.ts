import { verdictOf } from './fold.ts'
import type { Answers, Expected, Oracle } from './types.ts'
import { notesOf } from './upgrade-notes.ts'
import { next } from './upgrade-questions.ts'
import { rules } from './upgrade-rules.ts'

interface Ending {
  readonly id: string
  readonly judges: (id: string) => boolean
  readonly fixed: boolean
  readonly outcome: string
}

/** The paragraph "Endings". */
function endingOf(a: Answers): Ending {
  if (a.target === 'other') {
    return { id: 'target-not-covered', judges: (id) => id === 'of-its-time', fixed: true, outcome: 'not-covered' }
  }
  if (a.agreement === 'none') {
    const judges = (id: string) => id === 'vl-customer' || id === 'of-its-time'
    return { id: 'no-agreement', judges, fixed: true, outcome: 'not-permitted' }
  }
  return { id: 'upgrade', judges: () => true, fixed: false, outcome: 'permitted' }
}

function expected(a: Answers): Expected {
  if (next(a) !== undefined) throw new Error('incomplete path')
  const ending = endingOf(a)
  const verdict = verdictOf(rules, a, ending)
  const { outcome, findings, causes, basis, bases, cites } = verdict
  const notes = notesOf({ a, verdict })
  return { outcome, ending: ending.id, findings, causes, basis, bases, cites, notes, handOver: undefined }
}

export const upgrade: Oracle = {
  paths: 2859,
  reads: {
    'vl-customer': ['agreement'],
    'of-its-time': ['target'],
    'sold-here': ['target', 'agreement'],
    'qualifying-os': ['target', 'agreement', 'currentOs', 'segment'],
    'licensed-here': ['osState'],
    'primary-user': ['target', 'primaryUser'],
  },
  next,
  expected,
}
