import { useState } from 'react'
import { keepDetails, keptDetails } from '../../browser/kept-details.ts'
import { detailFields, type TypedDetails } from '../../records/details.ts'

const name = 'record'

/** What was typed on this visit: it outlives a change of answers, and nothing else. */
let typedNow: TypedDetails | undefined

/** What somebody adds to their records. */
export function useRecordDetails() {
  const [typed, setTyped] = useState<TypedDetails>(() => typedNow ?? keptDetails(name))
  const [isRemembered, setIsRemembered] = useState(() => Object.keys(keptDetails(name)).length > 0)
  const [cannotRemember, setCannotRemember] = useState(false)

  function type(change: TypedDetails) {
    typedNow = { ...typed, ...change }
    setTyped(typedNow)
    if (isRemembered) setCannotRemember(!keepDetails(name, lastingOf(typedNow)))
  }

  function remember(isWanted: boolean) {
    const worked = keepDetails(name, isWanted ? lastingOf(typed) : undefined)
    setIsRemembered(isWanted && worked)
    setCannotRemember(!worked)
  }

  return { typed, isRemembered, cannotRemember, type, remember }
}

/** A check that begins anew is another case: its records shall not carry the reference and the note of the last one. */
export function forgetCase(): void {
  typedNow = typedNow && lastingOf(typedNow)
}

function lastingOf(typed: TypedDetails): Record<string, string> {
  return Object.fromEntries(detailFields.flatMap(({ id, isLasting }) => (isLasting ? [[id, typed[id] ?? '']] : [])))
}
