/** What the question pages of the reimaging check say. */
import type { QuestionsInWords } from '../../../../engine/words.ts'
import type { ReimagingFacts, ReimagingQuestion } from '../facts.ts'
import { agreementQuestionWords } from './agreement-questions.ts'
import { imageQuestionWords } from './image-questions.ts'
import { channelQuestion, licensedQuestion } from './licensed-question.ts'
import { matchQuestionWords } from './match-questions.ts'
import { mediaQuestionWords } from './media-questions.ts'

export const reimagingQuestionWords: QuestionsInWords<ReimagingFacts, ReimagingQuestion> = {
  ...mediaQuestionWords,
  ...imageQuestionWords,
  channel: channelQuestion,
  licensed: licensedQuestion,
  ...matchQuestionWords,
  ...agreementQuestionWords,
}
