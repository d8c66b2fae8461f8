/** What reads the same in every check of every edition. */
import { type GeneralWords, type OptionWords, options, type QuestionWords } from '../engine/words.ts'

export const notSure: OptionWords = { label: 'I’m not sure' }

export const yesNoUnsure = (yes: string, no: string, unsure = notSure.label): QuestionWords['option'] =>
  options({ yes: { label: yes }, no: { label: no }, unknown: { label: unsure } })

export const general: GeneralWords = {
  states: {
    met: 'this is met',
    unmet: 'this is not met',
    unknown: 'this is not known',
    'not-applicable': 'this does not apply here',
    'not-reached': 'the check was over before this came up',
    silent: 'the sources do not say what follows from this',
  },
  findOut: (matter) => `Find out ${matter}`,
  findOutWhether: (matter, label) => `Find out ${matter}: it helps if the answer is “${label}”`,
}
