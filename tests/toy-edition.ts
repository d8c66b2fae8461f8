/** An edition of two questions, to see that nothing above an edition knows what is in one. */
import { setup } from 'xstate'
import { checkOf } from '../src/engine/check.ts'
import type { Edition } from '../src/engine/edition.ts'
import { type AnswerEvent, when } from '../src/engine/flow/chart.ts'
import { flowOf } from '../src/engine/flow/flow.ts'
import type { RuleBook } from '../src/engine/rules/verdict.ts'
import type { SourceDocument } from '../src/engine/sources/document.ts'
import { libraryOf } from '../src/engine/sources/library.ts'
import { type CheckWords, options } from '../src/engine/words.ts'
import { general, notSure, yesNoUnsure } from '../src/words/every-check.ts'

interface BicycleFacts {
  readonly lock?: 'yes' | 'no' | 'unknown'
  readonly rack?: 'street' | 'cellar' | 'unknown'
}

const houseRules: SourceDocument = {
  id: 'house-rules',
  title: 'House rules of a block of flats',
  short: 'House rules',
  date: 'May 2026',
  about: 'Made up for a test.',
  passages: [
    {
      id: 'rule-1',
      label: 'Rule 1',
      about: 'Locked bicycles',
      statements: [{ id: 'rule-1.1', kind: 'decides', says: 'A bicycle has to be locked.' }],
    },
    {
      id: 'rule-2',
      label: 'Rule 2',
      about: 'Where bicycles stand',
      statements: [
        { id: 'rule-2.1', kind: 'decides', says: 'A bicycle may stand in the cellar, or wait for a place.' },
      ],
    },
  ],
}

const library = libraryOf([houseRules])
const isUnlocked = ({ lock }: BicycleFacts): boolean => lock === 'no'

const machine = setup({ types: { events: {} as AnswerEvent<BicycleFacts> } }).createMachine({
  id: 'bicycle',
  initial: 'lock',
  states: {
    lock: { on: { 'answer.lock': [{ guard: when(isUnlocked), target: 'verdict' }, { target: 'rack' }] } },
    rack: { on: { 'answer.rack': 'verdict' } },
    verdict: { type: 'final' },
  },
})

const flow = flowOf<BicycleFacts>(machine, [
  { id: 'lock', values: ['yes', 'no', 'unknown'] },
  { id: 'rack', values: ['street', 'cellar', 'unknown'] },
])

const rules: RuleBook<BicycleFacts> = {
  library,
  requirements: [
    {
      id: 'locked',
      summary: 'The bicycle is locked.',
      cites: ['rule-1'],
      reads: ['lock'],
      state({ lock }) {
        if (lock === undefined) return 'not-reached'
        if (lock === 'unknown') return 'unknown'
        return lock === 'yes' ? 'met' : 'unmet'
      },
    },
    {
      id: 'in-the-cellar',
      summary: 'The bicycle stands in the cellar.',
      cites: ['rule-2.1'],
      reads: ['rack'],
      curable: () => true,
      state({ rack }) {
        if (rack === undefined) return 'not-reached'
        if (rack === 'unknown') return 'unknown'
        return rack === 'cellar' ? 'met' : 'unmet'
      },
    },
  ],
  endings: [
    { id: 'unlocked', holds: isUnlocked, judges: ['locked'], gives: { outcome: 'not-permitted' } },
    {
      id: 'all-answered',
      holds: () => true,
      judges: ['locked', 'in-the-cellar'],
      gives: { whenMet: 'permitted' },
    },
  ],
  notes: [{ id: 'neighbours', cites: ['rule-2'], shown: ({ rack }) => rack === 'cellar' }],
  advice: [
    {
      id: 'wait',
      cites: ['rule-2'],
      question: 'rack',
      given: (_, { outcome }) => outcome === 'conditional',
    },
  ],
}

const words: CheckWords<BicycleFacts> = {
  general,
  name: 'Bicycle check',
  about: 'May this bicycle stay in the house?',
  follows: 'the house rules of May 2026',
  questions: {
    lock: () => ({
      ask: 'Is the bicycle locked?',
      short: 'Lock',
      error: 'Select whether it is locked',
      why: 'A bicycle has to be locked.',
      cites: ['rule-1'],
      where: 'Look at its back wheel.',
      matter: 'whether it is locked',
      terms: ['lock'],
      option: yesNoUnsure('Yes', 'No'),
    }),
    rack: () => ({
      ask: 'Where does it stand?',
      short: 'Place',
      error: 'Select where it stands',
      why: 'Only the cellar is for bicycles.',
      cites: ['rule-2'],
      where: 'Go and see.',
      matter: 'where it stands',
      terms: ['lock'],
      option: options({
        street: { label: 'In the street' },
        cellar: { label: 'In the cellar' },
        unknown: notSure,
      }),
    }),
  },
  findings: {
    locked: { unmet: () => 'it is not locked' },
    'in-the-cellar': { unmet: () => 'it stands in the street' },
  },
  notes: { neighbours: () => ({ lead: 'Mind the neighbours', says: 'Others want to get at theirs.' }) },
  advice: { wait: () => ({ lead: 'Wait for a place in the cellar', says: 'One becomes free now and then.' }) },
  acts: {},
  evidence: { lock: () => ({ keep: 'The receipt of the lock', shows: 'that there is one' }), rack: () => undefined },
  isAnotherMatter: () => false,
  underHeadline: [],
  nameCase: ({ rack }) => (rack === 'cellar' ? 'A bicycle in the cellar' : ''),
  explain: (_, { outcome }) => ({
    kind: outcome === 'permitted' ? 'Yes' : 'Not yet, or no',
    headline: outcome === 'permitted' ? 'The bicycle may stay' : 'The bicycle may not stay as it is',
    reason: `By the house rules it is ${outcome}.`,
  }),
}

const check = checkOf({ id: 'bicycle', flow, rules, words })
const locked = {
  id: 'locked',
  situation: 'It is locked and in the cellar.',
  check: 'bicycle',
  outcome: 'permitted' as const,
}

export const toyEdition: Edition = {
  id: '2026-05-toy',
  base: '',
  checks: [check],
  revision: { number: 1, date: '2026-05-01' },
  corrections: [],
  library,
  elsewhere: {},
  laterBriefs: ['June 2026', 'July 2026'],
  readings: [],
  glossary: [{ id: 'lock', term: 'Lock', means: 'What keeps a bicycle where it is.' }],
  examples: {
    situations: [{ ...locked, answers: { lock: 'yes', rack: 'cellar' } }],
    comparison: {
      says: 'a locked bicycle in the cellar and one in the street',
      a: { ...locked, answers: { lock: 'yes', rack: 'cellar' } },
      b: { ...locked, id: 'street', outcome: 'conditional', answers: { lock: 'yes', rack: 'street' } },
    },
    wholeImage: {
      a: { ...locked, answers: { lock: 'yes', rack: 'cellar' } },
      b: { ...locked, answers: { lock: 'yes', rack: 'cellar' } },
    },
  },
}
