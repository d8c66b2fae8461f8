import type { CheckWords } from '../../../../engine/words.ts'
import { general } from '../../../../words/every-check.ts'
import { kindOfVerdict } from '../../kind.ts'
import type { ReimagingFacts } from '../facts.ts'
import { isAnotherMatter, reimagingActs } from './acts.ts'
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
  about: 'May I put a disk image made from media of our licensing agreement on these PCs?',
  follows: 'Microsoft’s texts of November 2020 to May 2026',
  questions: reimagingQuestionWords,
  findings: reimagingFindings,
  notes: reimagingNoteWords,
  advice: reimagingAdviceWords,
  goOn: ({ edition }) =>
    edition === undefined ? 'Go on with the upgrade check' : 'Go on with the reimaging check of October 2009',
  acts: reimagingActs,
  evidence: reimagingEvidence,
  isAnotherMatter,
  underHeadline: ['clause-as-read', 'terms-as-read', 'if-windows'],
  nameCase: reimagingCaseName,
  explain: (facts, verdict) => ({
    kind: kindOfVerdict(verdict),
    headline: headlineOf(facts, verdict),
    reason: reasonOf(facts, verdict),
  }),
}
