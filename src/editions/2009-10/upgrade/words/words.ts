import type { CheckWords } from '../../../../engine/words.ts'
import { general } from '../../../../words/every-check.ts'
import { kindOf } from '../../../../words/kind.ts'
import type { UpgradeFacts } from '../facts.ts'
import { upgradeActs } from './acts.ts'
import { upgradeAdviceWords } from './advice.ts'
import { upgradeCaseName } from './case-name.ts'
import { upgradeEvidence } from './evidence.ts'
import { upgradeFindings } from './findings.ts'
import { upgradeNoteWords } from './notes.ts'
import { upgradeQuestionWords } from './questions.ts'
import { headlineOf, reasonOf } from './verdict.ts'

/** The upgrade check in plain words. */
export const upgradeWords: CheckWords<UpgradeFacts> = {
  general,
  name: 'Upgrade check',
  about:
    'Does this PC qualify for the Volume Licensing upgrade licence to Windows XP Professional or Windows Vista Business?',
  follows: 'the article on Windows upgrade licences and the upgrade table of about 2007',
  questions: upgradeQuestionWords,
  findings: upgradeFindings,
  notes: upgradeNoteWords,
  advice: upgradeAdviceWords,
  acts: upgradeActs,
  evidence: upgradeEvidence,
  isAnotherMatter: (question, value) => question === 'target' && value === 'other',
  underHeadline: [],
  nameCase: upgradeCaseName,
  explain: (facts, verdict) => ({
    kind: kindOf(verdict, 'The article'),
    headline: headlineOf(facts, verdict),
    reason: reasonOf(facts, verdict),
  }),
}
