/** The texts of the question page. */
export const question = {
  continue: 'Continue',
  error: (ask: string) => `Error: ${ask}`,
  toStart: 'Back to the start page',
  toVerdict: 'Back to the verdict',
  back: 'Back',
  change: 'change an answer',
  last: 'last question',
  atMost: (count: number) => `at most ${count} more ${count === 1 ? 'question' : 'questions'}`,
} as const

export const aside = {
  about: 'About this question',
  why: 'Why we ask',
  where: 'Where to look',
  ahead: 'What can still happen',
  terms: 'Words on this page',
  answers: 'Your answers',
} as const
