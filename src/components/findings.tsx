import type { AccountFinding } from '../wizard/account.ts'
import { stateNames } from '../words/outcomes.ts'
import { Cites } from './cites.tsx'
import { StateSign } from './sign.tsx'

const isInPlay = ({ state }: AccountFinding): boolean => state !== 'not-applicable' && state !== 'not-reached'

/** Every requirement with its state; those that counted with the answer they rest on and their citations, first. */
export function Findings({ findings }: { readonly findings: readonly AccountFinding[] }) {
  const others = findings.filter((finding) => !isInPlay(finding))
  return (
    <>
      <ul className="mt-3">
        {findings.filter(isInPlay).map((finding) => (
          <FindingInPlay key={finding.requirement} finding={finding} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 className="mt-6 text-small print:mt-3 font-semibold text-soft">Not in play here</h3>
          <ul className="mt-1.5 print:columns-2 print:gap-x-5">
            {others.map((finding) => (
              <OtherFinding key={finding.requirement} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const row = 'grid gap-x-5 wide:grid-cols-(--columns-finding)'

function FindingInPlay({ finding }: { readonly finding: AccountFinding }) {
  const { requirement, summary, state, isCurable, found, citations, readings } = finding
  const isToDo = state === 'unmet' && isCurable
  return (
    <li
      data-requirement={requirement}
      data-state={state}
      {...(isToDo ? { 'data-curable': '' } : {})}
      className={`${row} gap-y-1 border-t border-line py-3.5 last:border-b print:py-1.5`}
    >
      <p className="flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <StateSign state={state} isCurable={isCurable} />
        </span>
        {isToDo ? 'To do' : stateNames[state]}
      </p>
      <div>
        <p className="font-medium">{summary}</p>
        <p className="text-soft">{found}</p>
        {readings.map((reading) => (
          <p key={reading} className="mt-1 text-small text-soft">
            <strong className="font-semibold">Our reading:</strong> {reading}
          </p>
        ))}
      </div>
      <Cites citations={citations} />
    </li>
  )
}

function OtherFinding({ finding }: { readonly finding: AccountFinding }) {
  const { requirement, summary, state, found } = finding
  return (
    <li
      data-requirement={requirement}
      data-state={state}
      className={`${row} py-1 text-small text-soft print:block print:py-0.5 print:text-note`}
    >
      <p className="print:inline print:after:content-[':_']">{stateNames[state]}</p>
      <p className="print:inline">
        {summary} {state === 'not-applicable' && found}
      </p>
    </li>
  )
}
