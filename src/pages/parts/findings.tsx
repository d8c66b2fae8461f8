import type { ReportFinding } from '../../engine/step/report.ts'
import { stateNames } from '../../words/outcomes.ts'
import { Cited } from './citations.tsx'
import { RestsOn } from './rests-on.tsx'
import { StateSign } from './sign.tsx'
import { findings as text } from './text.ts'

/** Requirements that counted, each with its state, the answer it rests on and its citations. */
export function Findings({ findings }: { readonly findings: readonly ReportFinding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingInPlay key={finding.requirement} finding={finding} />
      ))}
    </ul>
  )
}

interface RestingFindingsProps {
  readonly state: 'not-applicable' | 'not-reached'
  readonly findings: readonly ReportFinding[]
}

/** Requirements that played no part, for one reason. Nothing where there are none. */
export function RestingFindings({ state, findings }: RestingFindingsProps) {
  const resting = findings.filter((finding) => finding.state === state)
  if (resting.length === 0) return undefined
  return (
    <div className="mt-5 max-w-measure text-small text-soft">
      <h3 className="font-semibold">{stateNames[state]}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-line">
        {resting.map(({ requirement, summary, found }) => (
          <li key={requirement} data-requirement={requirement} data-state={state}>
            {summary} {state === 'not-applicable' && found}
          </li>
        ))}
      </ul>
    </div>
  )
}

function FindingInPlay({ finding }: { readonly finding: ReportFinding }) {
  const { requirement, summary, state, isCurable, found, citations, readings, basis } = finding
  const isToDo = state === 'unmet' && isCurable
  return (
    <li
      data-requirement={requirement}
      data-state={state}
      {...(isToDo ? { 'data-curable': '' } : {})}
      {...(basis && { 'data-basis': basis })}
      className="grid grid-cols-(--columns-state) gap-x-5 gap-y-1 border-t border-line py-2.5"
    >
      <p className="flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <StateSign state={state} isCurable={isCurable} />
        </span>
        {isToDo ? text.toDo : stateNames[state]}
      </p>
      <div className="max-w-lead">
        <Cited citations={citations}>
          <span className="font-medium">{summary}</span> <span className="text-soft">{found}</span>
          <RestsOn basis={basis} />
        </Cited>
        {readings.map((reading) => (
          <p key={reading} className="mt-1 max-w-measure text-small text-soft">
            <strong className="font-semibold">{text.ourReading}</strong> {reading}
          </p>
        ))}
      </div>
    </li>
  )
}
