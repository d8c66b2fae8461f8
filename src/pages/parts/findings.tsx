import type { ReportFinding } from '../../engine/step/report.ts'
import { stateNames } from '../../words/outcomes.ts'
import { MarginNotes, Noted, NoteNumbers } from './citations.tsx'
import { StateSign } from './sign.tsx'
import { findings as text } from './text.ts'

const restingStates = ['not-applicable', 'not-reached'] as const
const isInPlay = ({ state }: ReportFinding): boolean => !restingStates.some((resting) => resting === state)

/** Every requirement with its state; those that counted with the answer they rest on and their citations, first. */
export function Findings({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const counted = findings.filter(isInPlay)
  return (
    <>
      <Noted cited={counted} about={text.notes}>
        <ul className="mt-4 print:mt-1">
          {counted.map((finding) => (
            <FindingInPlay key={finding.requirement} finding={finding} />
          ))}
        </ul>
      </Noted>
      {restingStates.map((resting) => {
        const others = findings.filter(({ state }) => state === resting)
        return (
          others.length > 0 && (
            <div
              key={resting}
              className="mt-6 max-w-measure text-small text-soft print:mt-2 print:max-w-none print:text-note"
            >
              <h3 className="font-semibold">{stateNames[resting]}</h3>
              <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-line print:mt-0 print:columns-2 print:gap-x-6 print:space-y-0">
                {others.map(({ requirement, summary, state, found }) => (
                  <li key={requirement} data-requirement={requirement} data-state={state}>
                    {summary} {state === 'not-applicable' && found}
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}

function FindingInPlay({ finding }: { readonly finding: ReportFinding }) {
  const { requirement, summary, state, isCurable, found, citations, readings } = finding
  const isToDo = state === 'unmet' && isCurable
  return (
    <li
      data-requirement={requirement}
      data-state={state}
      {...(isToDo ? { 'data-curable': '' } : {})}
      className="grid grid-cols-(--columns-noted) gap-x-8 border-t border-line py-3.5 last:border-b print:py-1"
    >
      <div className="grid grid-cols-(--columns-state) gap-x-5 gap-y-1">
        <p className="flex items-start gap-2 font-semibold text-tone">
          <span className="pt-px">
            <StateSign state={state} isCurable={isCurable} />
          </span>
          {isToDo ? text.toDo : stateNames[state]}
        </p>
        <div>
          <p className="font-medium">{summary}</p>
          <p className="text-soft">
            {found}
            <NoteNumbers citations={citations} />
          </p>
          {readings.map((reading) => (
            <p key={reading} className="mt-1 text-small text-soft print:mt-0">
              <strong className="font-semibold">{text.ourReading}</strong> {reading}
            </p>
          ))}
        </div>
      </div>
      <MarginNotes citations={citations} />
    </li>
  )
}
