/** The texts of the page on which one case stands by both editions of the rules. */
export const thenAndNow = {
  title: 'Then and now',
  description:
    'One case by two editions of the rules, side by side: both verdicts, and which answers were not carried over.',
  lead: 'One case by two editions of the rules, side by side. What means the same by both was carried over, and nothing was guessed.',
  start: 'This page needs a case. Open a verdict and follow “See this case by both rules side by side” at its end.',
  example: 'Look at an example',
  same: 'Both come to the same outcome.',
  differ: 'The outcomes differ.',
  notFinished: 'One side still needs an answer, because the two editions ask different questions.',
  by: (follows: string) => `By ${follows}`,
  answered: 'The case was answered by these rules.',
  carried: 'Carried over from the other rules.',
  left: 'Not carried over, because it means something else by these rules or is not asked:',
  open: 'Open this verdict',
  openQuestion: 'Not finished',
  next: (question: string) => `The next question is “${question}”`,
  answer: 'Answer it by these rules',
  whose: (follows: string) => ` by ${follows}`,
  copied: 'both verdicts',
  print: 'Print or save as PDF',
  limits: 'It is guidance and not legal advice. Your signed agreement decides.',
} as const
