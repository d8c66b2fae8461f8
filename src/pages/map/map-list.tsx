import { Link } from 'react-router'
import type { Check } from '../../engine/check.ts'
import type { DrawnArrow, DrawnMap } from '../../engine/map/drawn.ts'
import type { Answers } from '../../engine/question.ts'
import { addressOf } from '../../engine/step/step.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { Locators } from '../parts/citations.tsx'
import { map as text } from './text.ts'

interface MapListProps {
  readonly check: Check
  readonly drawn: DrawnMap
  readonly answers: Answers
}

/** The map as a list: each question with its arrows, in the order in which they are tried. */
export function MapList({ check, drawn, answers }: MapListProps) {
  const names = new Map(drawn.questions.map((question) => [question.id, question.names.join(' / ')]))
  return (
    <ol className="mt-3 max-w-measure list-decimal space-y-5 pl-6">
      {drawn.questions.map(({ id }) => (
        <li key={id} data-map-question={id}>
          <Link to={addressOf(check, id, answers)} className="font-medium">
            {names.get(id)}
          </Link>
          <ul className="mt-1 list-disc space-y-1.5 pl-5 text-small marker:text-soft">
            {drawn.arrows
              .filter(({ from }) => from === id)
              .map((arrow) => (
                <li key={arrow.place} data-arrow={`${id} ${arrow.place}`}>
                  {leads(arrow, names)} <span className="text-soft">{arrow.says}.</span>
                  <Locators citations={check.library.citationsOf(arrow.cites)} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** Which answers take an arrow, and where it leads. */
function leads({ answers, isConditional, to, outcomes }: DrawnArrow, names: ReadonlyMap<string, string>): string {
  const led = `${text.answers(text.quoted(answers, Number.POSITIVE_INFINITY))}${isConditional ? text.conditional : ''}`
  if (outcomes.length === 0) return `${led}${text.to(names.get(to) ?? to)}`
  return `${led}${text.comesTo(outcomes.map((outcome) => `“${outcomeNames[outcome]}”`).join(' or '))}`
}
