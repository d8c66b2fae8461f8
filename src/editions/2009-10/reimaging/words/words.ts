import type { CheckWords } from '../../../../engine/words.ts'
import { general } from '../../../../words/every-check.ts'
import { kindOf } from '../../../../words/kind.ts'
import type { ReimagingFacts } from '../facts.ts'
import { isAnotherImage, reimagingActs } from './acts.ts'
import { reimagingAdviceWords } from './advice.ts'
import { reimagingCaseName } from './case-name.ts'
import { reimagingEvidence } from './evidence.ts'
import { reimagingFindings } from './findings.ts'
import { reimagingNoteWords } from './notes.ts'
import { reimagingQuestionWords } from './questions.ts'
import { headlineOf, reasonOf } from './verdict.ts'

/** The reimaging check in plain words. */
export const reimagingWords: CheckWords<ReimagingFacts> = {
  general,
  name: 'Reimaging check',
  about: 'May I put an image made from Volume Licensing media on PCs whose software was licensed elsewhere?',
  follows: 'Microsoft’s reimaging brief of October 2009',
  questions: reimagingQuestionWords,
  findings: reimagingFindings,
  notes: reimagingNoteWords,
  advice: reimagingAdviceWords,
  goOn({ edition, answers }) {
    if (edition !== undefined) return 'Go on with the rules of today'
    return answers.target === 'other' ? 'See what the upgrade article covers' : 'Go on with the upgrade check'
  },
  acts: reimagingActs,
  evidence: reimagingEvidence,
  isAnotherMatter: isAnotherImage,
  underHeadline: ['media-silent'],
  nameCase: reimagingCaseName,
  explain: (facts, verdict) => ({
    kind: kindOf(verdict, 'The brief'),
    headline: headlineOf(facts, verdict),
    reason: reasonOf(facts, verdict),
  }),
}
