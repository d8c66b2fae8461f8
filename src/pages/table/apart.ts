import type { Check } from '../../engine/check.ts'
import { type State, states } from '../../engine/rules/state.ts'
import {
  notAsked,
  type PackedCheck,
  type PackedColumn,
  type PackedVerdict,
  placeAt,
} from '../../engine/table/packed.ts'
import type { Group } from '../../engine/table/select.ts'
import { answersIn, named } from '../../engine/table/table.ts'

/** What sets a kind of verdict apart from those that read alike: an answer, what was found, or a note. */
export type Apart = AnswerApart | FindingApart | NoteApart

/** What a question is answered on the paths of that kind. */
interface AnswerApart {
  readonly kind: 'answer'
  readonly question: string
  readonly name: string
  /** Whether it is any of these answers, or any other than these. */
  readonly isAny: boolean
  /** In the order of the question, and in the words of one path each; `undefined` where it is not asked. */
  readonly answers: readonly { readonly value: string | undefined; readonly label: string | undefined }[]
}

interface FindingApart {
  readonly kind: 'finding'
  readonly requirement: string
  readonly state: State
}

interface NoteApart {
  readonly kind: 'note'
  readonly note: string
  /** Whether it has the note, or those that read alike have it. */
  readonly isThere: boolean
}

/** More answers than this are no help to tell anything apart. */
const mostLabels = 3

/** What a kind of verdict can be told by. */
interface Kind extends Pick<PackedVerdict, 'states'> {
  readonly rows: readonly number[]
  /** For each question the letters of its answers. */
  readonly letters: readonly ReadonlySet<string>[]
  readonly notes: ReadonlySet<string>
}

/** Kinds of verdict that read alike, and all letters of their answers. */
interface Alike {
  readonly kinds: Kind[]
  readonly letters: readonly Set<string>[]
}

/** Something that holds on all paths of a kind of verdict. */
interface Trait {
  /** How surely it rules another kind out: 1 if it holds on none of its paths, 0 if it may hold on all. */
  rulesOut(other: Kind): number
  /** How much it says to people. */
  readonly weight: number
  inWords(): Apart
}

/**
 * Says of a kind of verdict, by its place among the groups, what sets it apart from every other that reads alike,
 * beginning with what tells it from most of them. Answers before findings, findings before notes; an answer before a
 * question that is not asked. No two that read alike get the same.
 *
 * @param alike What a kind of verdict says at the head of its row: kinds that say the same need to be told apart.
 */
export function whatSetsApart(
  check: Check,
  packed: PackedCheck,
  groups: readonly Group[],
  alike: (group: Group) => string,
): (place: number) => readonly Apart[] {
  const kinds = groups.map(({ rows, verdict }): Kind => {
    const letters = packed.questions.map((column) => lettersIn(column, rows))
    return { rows, letters, states: verdict.states, notes: new Set(named(packed.notes, verdict.notes)) }
  })
  const heads = groups.map(alike)
  const together = new Map<string, Alike>()
  for (const [place, kind] of kinds.entries()) {
    const head = heads[place] ?? ''
    const alike = together.get(head) ?? { kinds: [], letters: packed.questions.map(() => new Set<string>()) }
    together.set(head, alike)
    alike.kinds.push(kind)
    for (const [at, letters] of kind.letters.entries()) for (const one of letters) alike.letters[at]?.add(one)
  }
  return (place) => {
    const [kind, all] = [kinds[place], together.get(heads[place] ?? '')]
    if (kind === undefined) return []
    const others = (all?.kinds ?? []).filter((other) => other !== kind)
    const ranks = [
      () => answersOf(check, packed, kind, all?.letters ?? []),
      () => findingsOf(check, packed, kind),
      () => notesOf(packed, kind),
    ]
    return tellingFrom(others, ranks).map((trait) => trait.inWords())
  }
}

/** As few traits as rule out all others, each chosen for how many it rules out of those that are left. */
function tellingFrom(others: readonly Kind[], ranks: readonly (() => readonly Trait[])[]): readonly Trait[] {
  const chosen: Trait[] = []
  let left = others
  for (const traits of ranks) {
    const open = left.length === 0 ? [] : [...traits()]
    while (open.length > 0 && left.length > 0) {
      const gains = open.map((trait) => left.reduce((sum, other) => sum + trait.rulesOut(other), 0) * trait.weight)
      const most = Math.max(...gains)
      const [best] = open.splice(gains.indexOf(most), 1)
      if (most === 0 || best === undefined) break
      chosen.push(best)
      left = left.filter((other) => best.rulesOut(other) === 0)
    }
  }
  // What was chosen later may have made an earlier one needless.
  return chosen.reduceRight<readonly Trait[]>((kept, trait) => {
    const rest = kept.filter((one) => one !== trait)
    const isNeedless = others.every((other) => left.includes(other) || rest.some((one) => one.rulesOut(other) > 0))
    return isNeedless ? rest : kept
  }, chosen)
}

/** The answers of a kind: which they are where they are few, else which of those that read alike they are not. */
function answersOf(
  check: Check,
  packed: PackedCheck,
  { rows, letters }: Kind,
  all: readonly ReadonlySet<string>[],
): readonly Trait[] {
  return packed.questions.flatMap((column, at) => {
    const own = letters[at] ?? new Set<string>()
    const isAny = own.size <= mostLabels
    const said = isAny ? own : new Set([...(all[at] ?? [])].filter((letter) => !own.has(letter)))
    if (said.size === 0 || said.size > mostLabels || (!isAny && said.has(notAsked))) return []
    return {
      weight: (isAny && !own.has(notAsked) ? 1 : 0.5) / (1 + said.size / 4),
      rulesOut(other: Kind) {
        const theirs = other.letters[at] ?? new Set<string>()
        const [few, many] = own.size < theirs.size ? [own, theirs] : [theirs, own]
        let common = 0
        for (const one of few) if (many.has(one)) common++
        return common === 0 ? 1 : common < theirs.size ? 0.5 : 0
      },
      inWords: () => inWords(check, packed, column, said, isAny ? rows : undefined),
    }
  })
}

const findingsOf = (check: Check, packed: PackedCheck, { states: own }: Kind): readonly Trait[] =>
  check.requirements.flatMap(({ id }) => {
    const at = packed.requirements.indexOf(id)
    const state = states[placeAt(own, at, 1)] ?? 'not-reached'
    return {
      weight: state === 'not-reached' ? 0.5 : 1,
      rulesOut: (other: Kind) => (other.states[at] === own[at] ? 0 : 1),
      inWords: () => ({ kind: 'finding', requirement: id, state }) as const,
    }
  })

/** A note that it has, or that others have. */
const notesOf = (packed: PackedCheck, { notes: own }: Kind): readonly Trait[] =>
  packed.notes.map((note) => {
    const isThere = own.has(note)
    return {
      weight: isThere ? 1 : 0.5,
      rulesOut: (other: Kind) => (other.notes.has(note) === isThere ? 0 : 1),
      inWords: () => ({ kind: 'note', note, isThere }) as const,
    }
  })

function lettersIn({ letters }: PackedColumn, rows: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const row of rows) found.add(letters[row] ?? notAsked)
  return found
}

/** In the words of a path on which it is answered so: one of these rows, or any where it is none of those answers. */
function inWords(
  check: Check,
  packed: PackedCheck,
  { question, values, letters }: PackedColumn,
  said: ReadonlySet<string>,
  rows: readonly number[] | undefined,
): AnswerApart {
  const firsts = [...said].map((letter) =>
    answersIn(packed, rows?.find((row) => letters[row] === letter) ?? letters.indexOf(letter)),
  )
  const asked = firsts.find((answers) => question in answers)
  return {
    kind: 'answer',
    question,
    name: check.question(question, asked ?? firsts[0] ?? {}).short,
    isAny: rows !== undefined,
    answers: firsts
      .toSorted((one, other) => placeIn(values, one[question]) - placeIn(values, other[question]))
      .map((answers) => {
        const value = answers[question]
        return { value, label: value === undefined ? undefined : check.question(question, answers).option(value).label }
      }),
  }
}

/** What is not asked stands last. */
const placeIn = (values: readonly string[], value: string | undefined): number =>
  value === undefined ? values.length : values.indexOf(value)
