import type { ObligationId } from '../engine/proof/obligations.ts'

/** What is promised of every path, in a sentence each for everybody. */
export const promises: Readonly<Record<ObligationId, string>> = {
  total: 'Every answer leads on to a question that was not asked yet, or to a verdict. There is no dead end.',
  cited: 'Every verdict cites its sources and, unless it is a plain yes, names the answers behind it.',
  sound: 'Whatever the facts are that were not asked, the outcome is the same.',
  'no-idle-question': 'Every question that is asked can still change the verdict or what there is to do.',
  agree: 'Deciding by the rules alone comes to the same as walking through the questions.',
  'unknown-is-safe': 'Finding out what was not known makes no yes worse, and turns no “no” into a yes.',
  pruned: 'Once an answer is changed, facts that are no longer asked play no part in the verdict or the link.',
  'yes-rests-on-text':
    'Where the sources differ in kind, a yes rests on Microsoft’s own text or a copy of it, in every requirement.',
  'no-rests-on-text':
    'Where the sources differ in kind, a “no” has Microsoft’s own text or a copy of it for each of its causes.',
}
