/** What later texts say about a verdict, a note or a step. It stands beside them and never changes them. */
import { createContext, useContext } from 'react'
import { Link } from 'react-router'
import type { LaterText, LaterTexts } from '../../engine/later-texts.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Fold } from '../../ui/fold.tsx'
import { basisNames } from '../../words/bases.ts'
import { since as text } from './text.ts'

/** What is known since of the verdict that is shown. */
interface Since {
  readonly later: LaterTexts
  readonly onVerdict: readonly LaterText[]
}

const SinceContext = createContext<Since | undefined>(undefined)
export const SinceProvider = SinceContext.Provider

/** What is known since of a verdict; nothing where the edition has no later texts. */
export const sinceOf = (later: LaterTexts | undefined, { facts, verdict }: VerdictStep): Since | undefined =>
  later && { later, onVerdict: later.onVerdict(facts, verdict) }

/** The entries on the verdict itself, and the way to the same case by the rules of today. */
export function SinceVerdict({ sameCase }: { readonly sameCase: string }) {
  const since = useContext(SinceContext)
  if (since === undefined) return undefined
  const { later, onVerdict } = since
  const entries = onVerdict.filter(({ about }) => about.kind !== 'note')
  const [first, rest] = [entries.slice(0, later.shownAtOnce), entries.slice(later.shownAtOnce)]
  return (
    <Fold heading={text.heading(entries.length)}>
      <Entries entries={first} />
      {rest.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={text.more(rest.length)}>
            <Entries entries={rest} />
          </Disclosure>
        </div>
      )}
      <p className="mt-3">
        <Link to={sameCase}>{text.sameCase}</Link>
      </p>
    </Fold>
  )
}

/** All entries on the verdict itself, as they are printed. */
export function usePrintedSince(): readonly LaterText[] {
  return useContext(SinceContext)?.onVerdict.filter(({ about }) => about.kind !== 'note') ?? []
}

function Entries({ entries }: { readonly entries: readonly LaterText[] }) {
  return (
    <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-soft">
      {entries.map((entry) => (
        <li key={entry.id} data-since={entry.id}>
          <Said entry={entry} />
        </li>
      ))}
    </ul>
  )
}

/** All entries on the verdict, its notes and its steps, each once. */
export function useAllSince({ verdict }: VerdictStep): readonly LaterText[] {
  const since = useContext(SinceContext)
  if (since === undefined) return []
  const entries = [...since.onVerdict, ...verdict.advice.flatMap(({ id }) => since.later.onStep(id))]
  return entries.filter(({ says }, place) => entries.findIndex((other) => other.says === says) === place)
}

interface Advised {
  readonly note?: string | undefined
  readonly advice?: string | undefined
}

/** The entries on a note or a step. */
const entriesOn = (since: Since | undefined, { note, advice }: Advised): readonly LaterText[] =>
  since === undefined
    ? []
    : [
        ...since.onVerdict.filter(({ about }) => about.kind === 'note' && about.id === note),
        ...(advice === undefined ? [] : since.later.onStep(advice)),
      ]

/** What the entries on these notes or steps say. */
export function useSaidSince(advised: readonly Advised[]): readonly string[] {
  const since = useContext(SinceContext)
  return advised.flatMap((one) => entriesOn(since, one).map(({ says }) => says))
}

interface SinceLinesProps extends Advised {
  /** What stands above already. */
  readonly said?: readonly string[]
}

/** The entries on a note or a step, right below it. */
export function SinceLines({ note, advice, said = [] }: SinceLinesProps) {
  const since = useContext(SinceContext)
  const entries = entriesOn(since, { note, advice }).filter(({ says }) => !said.includes(says))
  return entries.map((entry) => (
    <p key={entry.id} data-since={entry.id} className="mt-0.5 text-small print:leading-[1.3]">
      <strong className="font-semibold">{text.since}</strong> <Said entry={entry} />
    </p>
  ))
}

/** What it says, with documents, dates and basis. */
export function Said({ entry: { says, source, basis } }: { readonly entry: LaterText }) {
  const since = useContext(SinceContext)
  return (
    <>
      {says}{' '}
      <span className="text-note text-soft">
        (<Link to={since?.later.address ?? ''}>{source}</Link>
        {/* Ours are called so already. */}
        {basis !== 'reading' && `: ${basisNames[basis]}`})
      </span>
    </>
  )
}
