import { Link } from 'react-router'
import { addressOf, mapStep, type VerdictStep } from '../../engine/step/step.ts'
import { pathStrip as text } from './text.ts'

/** The way to a verdict as a row of stations: each question with its answer, and what it came to. */
export function PathStrip({ step, kind }: { readonly step: VerdictStep; readonly kind: string }) {
  const { check, answers, given, verdict } = step
  return (
    <nav aria-label={text.about} className="mt-5 text-note">
      <ol className="path-strip">
        {given.map(({ question, name, label, address }) => (
          <li key={question} data-station={question}>
            <Link to={address} className="no-underline">
              <span className="block text-soft">{name}</span>
              <span className="block text-ink">{label}</span>
            </Link>
          </li>
        ))}
        <li data-outcome={verdict.outcome} className="font-semibold text-tone">
          {kind}
        </li>
      </ol>
      <p className="no-print mt-2">
        <Link to={addressOf(check, mapStep, answers)}>{text.map}</Link>
      </p>
    </nav>
  )
}
