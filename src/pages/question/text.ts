/** The texts of the question page. */
export const question = {
  continue: 'Continue',
  error: (ask: string) => `Error: ${ask}`,
  toStart: 'Back to the start page',
  toVerdict: 'Back to the verdict',
  back: 'Back',
  toBoth: { compare: 'Back to the comparison', image: 'Back to the whole image' },
  ofTwo: {
    compare: (side: string) => `Case ${side.toUpperCase()}`,
    image: (side: string) => `${side === 'a' ? 'first' : 'second'} product of the image`,
  },
  change: 'change an answer',
  last: 'last question',
  filter: {
    label: 'Narrow the list',
    left: (count: number, all: number) => `${count} of ${all} shown`,
  },
  keys: 'Choose with the keys 1 to 9, and go on with Enter',
  atMost: (count: number) => `at most ${count} more ${count === 1 ? 'question' : 'questions'}`,
} as const

/** Before the place to look at. */
export const where = 'Where to look: '

export const aside = {
  about: 'About this question',
  why: 'Why we ask',
  ahead: 'What can still happen',
  all: 'All questions',
  terms: 'Words on this page',
  answers: 'Your answers',
} as const

export const goOnElsewhere = {
  copy: 'Go on elsewhere: copy link',
  copied: 'The link is copied.',
  refused: 'The browser does not let this page copy. Copy the link from the field below.',
  link: 'Link to this check',
} as const
