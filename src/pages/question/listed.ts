import { unknown } from '../../engine/question.ts'
import type { QuestionStep } from '../../engine/step/step.ts'
import type { OptionGroup, OptionWords } from '../../engine/words.ts'

/** The answers as a page lists them. */
interface Listed {
  readonly groups: readonly OptionGroup[]
  option(value: string): OptionWords
}

/** The likeliest answer first and by itself, then the others in their groups, in one order. */
export function listed({ check, question, facts, options, likeliest }: QuestionStep): Listed {
  const { option, groups, likeliest: asLikeliest } = check.question(question, facts)
  const others = options.filter((value) => value !== likeliest)
  const inGroups = (groups ?? plainGroups)(others).filter(({ values }) => values.length > 0)
  if (likeliest === undefined) return { groups: inGroups, option }
  return {
    groups: [{ values: [likeliest] }, ...inGroups],
    option(value) {
      const words = option(value)
      return value === likeliest ? { ...words, label: asLikeliest?.(words.label) ?? words.label } : words
    },
  }
}

/** One list, with "I'm not sure" apart. */
export const plainGroups = (options: readonly string[]): readonly OptionGroup[] => [
  { values: options.filter((value) => value !== unknown) },
  ...(options.includes(unknown) ? [{ values: [unknown] }] : []),
]
