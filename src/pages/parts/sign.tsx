import type { Outcome } from '../../engine/rules/judgement.ts'
import type { State } from '../../engine/rules/state.ts'

/** A sign beside the word, never instead of it. */
type Shape = 'tick' | 'half' | 'way' | 'silence' | 'question' | 'cross' | 'dash'

const paths: Readonly<Record<Shape, string>> = {
  tick: 'm5.5 10.5 3 3 6-7',
  half: 'M10 2.5a7.5 7.5 0 0 1 0 15z',
  way: 'M5.5 10h8m-3-3.5 3.5 3.5-3.5 3.5',
  silence: 'M6 10h.01M10 10h.01M14 10h.01',
  question: 'M7.5 7.8c.2-3 5.2-2.8 5 .2-.1 1.6-2.4 1.8-2.5 3.7M10 14.6v.01',
  cross: 'm6.5 6.5 7 7m0-7-7 7',
  dash: 'M6.5 10h7',
}

const outcomeShapes: Readonly<Record<Outcome, Shape>> = {
  permitted: 'tick',
  conditional: 'half',
  'other-right': 'way',
  'not-covered': 'silence',
  undetermined: 'question',
  'not-permitted': 'cross',
}

const stateShapes: Readonly<Record<State, Shape>> = {
  met: 'tick',
  unmet: 'cross',
  unknown: 'question',
  'not-applicable': 'dash',
  'not-reached': 'dash',
  silent: 'question',
}

function Sign({ shape }: { readonly shape: Shape }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="inline-block size-[1.25em] shrink-0 align-[-0.25em]">
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={paths[shape]}
        fill={shape === 'half' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={shape === 'silence' ? 2.4 : 1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  return <Sign shape={outcomeShapes[outcome]} />
}

export function StateSign({ state, isCurable }: { readonly state: State; readonly isCurable: boolean }) {
  return <Sign shape={state === 'unmet' && isCurable ? 'half' : stateShapes[state]} />
}
