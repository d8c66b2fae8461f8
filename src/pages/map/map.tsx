import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Station, stationsOf } from '../../engine/map/decision-map.ts'
import type { DrawnMap } from '../../engine/map/drawn.ts'
import { addressOf, allStep, resumeAddress, type Step } from '../../engine/step/step.ts'
import { Section } from '../../ui/section.tsx'
import { BackLink, Page } from '../frame/page.tsx'
import { LinkNotices } from '../parts/link-notices.tsx'
import { MapList } from './map-list.tsx'
import { Picture } from './picture.tsx'
import { map as text } from './text.ts'

interface MapPageProps {
  readonly edition: Edition
  readonly step: Step
  /** The map of each check of the edition, by its id. */
  readonly maps: Readonly<Record<string, DrawnMap>>
}

/** The decision of a check as a map, one's own way marked where the address holds answers; the same as a list. */
export function MapPage({ edition, step, maps }: MapPageProps) {
  const { check, answers } = step
  const drawn = maps[check.id]
  if (drawn === undefined) throw new Error(`There is no map of the check ${check.id}`)
  usePage(text.heading(check.name), text.description(check.name))
  const stations = stationsOf(check, factsOf(step))
  return (
    <Page
      back={
        <BackLink to={resumeAddress(check, answers)}>
          {step.kind === 'verdict' ? text.toVerdict : text.toQuestion}
        </BackLink>
      }
    >
      <LinkNotices edition={edition} step={step} />
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.heading(check.name)}
      </h1>
      <p className="mt-2 max-w-measure">
        {text.intro} <Link to={addressOf(check, allStep, answers)}>{text.all}</Link>
      </p>
      <Picture check={check} drawn={drawn} answers={answers} stations={stations} />
      {stations.length > 0 && (
        <Section heading={text.own}>
          <p className="mt-1 text-small text-soft">{text.ownIntro}</p>
          <ol className="mt-3 max-w-measure list-decimal space-y-2 pl-6">
            {stations.map((station) => (
              <StationLine key={station.question} step={step} station={station} />
            ))}
          </ol>
        </Section>
      )}
      <Section heading={text.list}>
        <MapList check={check} drawn={drawn} answers={answers} />
      </Section>
    </Page>
  )
}

/** The answers on the way, the open question left out. */
const factsOf = (step: Step) =>
  Object.fromEntries(step.given.map(({ question }) => [question, step.answers[question] ?? '']))

function StationLine({ step, station }: { readonly step: Step; readonly station: Station }) {
  const { check, answers } = step
  const { question, value, others } = station
  const { short, option } = check.question(question, factsOf(step))
  return (
    <li data-station={question}>
      <Link to={addressOf(check, question, answers)}>{short}</Link>
      {`. ${text.given(option(value).label)}`}
      {others.length > 0 && (
        <ul className="text-small text-soft">
          {others.map(({ place, to, values }) => (
            <li key={place} data-branch={place}>
              {text.other(
                text.quoted(
                  values.map((other) => option(other).label),
                  3,
                ),
                nameOf(step, to),
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function nameOf(step: Step, to: string): string {
  const isQuestion = step.check.flow.questions.some(({ id }) => id === to)
  return isQuestion ? text.goesTo(step.check.question(to, factsOf(step)).short) : text.ends
}
