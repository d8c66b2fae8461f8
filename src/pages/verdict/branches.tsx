import { Link } from 'react-router'
import { type Branch, type MissingFact, missingFactsOf } from '../../engine/step/branches.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { branches as text } from './text.ts'

/** For each fact that is missing, what its answers come to: a way on, or a verdict. */
export function Branches({ step }: { readonly step: VerdictStep }) {
  return (
    <div className="mt-1.5 max-w-lead space-y-4">
      {missingFactsOf(step).map((fact) => (
        <FactBranches key={fact.question} step={step} fact={fact} />
      ))}
    </div>
  )
}

function FactBranches({ step, fact }: { readonly step: VerdictStep; readonly fact: MissingFact }) {
  const { check, facts } = step
  const { short, option } = check.question(fact.question, facts)
  return (
    <div data-missing={fact.question}>
      {step.verdict.missing.length > 1 && <h3 className="font-semibold">{short}</h3>}
      <ul className="list-disc space-y-1 pl-6 marker:text-soft">
        {fact.branches.map((branch) => (
          <li key={branch.address} data-branch={branch.outcome ?? 'on'}>
            {text.answer(
              short,
              branch.values.map((value) => option(value).label),
            )}{' '}
            <Led branch={branch} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where one answer leads, as a link; what several come to, in words: which of them it is decides the rest. */
function Led({ branch: { outcome, address, values } }: { readonly branch: Branch }) {
  const says = outcome === undefined ? text.goOn : outcomeNames[outcome]
  return values.length === 1 ? <Link to={address}>{says}</Link> : <strong className="font-semibold">{says}</strong>
}
