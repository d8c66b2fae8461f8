import type { Edition } from '../../engine/edition.ts'
import type { Proof } from '../../engine/proof/proof.ts'
import type { Home, Part } from '../../engine/proof/traceability.ts'
import type { ShownResting } from './resting-list.tsx'

/** What rests on a statement, named for people and with the places where it can be seen. */
export function restingOn(edition: Edition, proof: Proof, home: Home): ShownResting {
  const nameOf = (id: string): string => edition.checks.find((check) => check.id === id)?.name ?? id
  const named = (parts: readonly Part[]) =>
    parts.map(({ check, label, address, verdicts }) => ({
      label: `${nameOf(check)}: ${label}${verdicts === 0 ? '' : ` (${counted(verdicts, 'verdict')})`}`,
      address,
    }))
  const terms = edition.glossary.filter(({ id }) => home.terms.includes(id))
  const groups = [
    { heading: 'Questions', parts: named(home.questions) },
    { heading: 'Rules', parts: named(home.requirements) },
    { heading: 'Notes', parts: named(home.notes) },
    { heading: 'Words of the field', parts: terms.map(({ term }) => ({ label: term, address: '#words' })) },
    { heading: 'Verdicts', parts: [...verdictsOn(proof, home), ...examplesOf(home, nameOf)] },
  ]
  const counts = [
    counted(home.questions.length, 'question'),
    counted(home.requirements.length, 'rule'),
    counted(home.notes.length, 'note'),
    counted(terms.length, 'term'),
    counted(home.citing, 'verdict'),
  ]
  return {
    summary: counts.filter((text) => text !== '').join(' · '),
    groups: groups.filter(({ parts }) => parts.length > 0),
  }
}

function verdictsOn(proof: Proof, { verdicts, citing }: Home): { label: string }[] {
  const onlyAdvised = citing - verdicts
  return [
    ...(verdicts > 0 ? [{ label: kindsThatRest(verdicts, proof) }] : []),
    ...(onlyAdvised > 0 ? [{ label: `${number(onlyAdvised)} more cite it for what to do next.` }] : []),
  ]
}

/** How many kinds of verdict rest on a reading of ours, in a sentence. */
export function verdictsOnReading(proof: Proof, id: string): string {
  const verdicts = proof.readings.find(({ reading }) => reading === id)?.verdicts ?? 0
  return kindsThatRest(verdicts, proof)
}

function kindsThatRest(verdicts: number, proof: Proof): string {
  const all = proof.checks.reduce((sum, check) => sum + check.verdicts, 0)
  return `${number(verdicts)} of ${number(all)} kinds of verdict rest on it.`
}

const examplesOf = ({ examples }: Home, nameOf: (check: string) => string) =>
  examples.map(({ check, address }) => ({ label: `${nameOf(check)}: an example`, address }))

const number = (count: number): string => count.toLocaleString('en')

function counted(count: number, one: string): string {
  if (count === 0) return ''
  return `${number(count)} ${count === 1 ? one : `${one}s`}`
}
