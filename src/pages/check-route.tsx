import { useContext, useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { type Chunk, chunkOf } from '../browser/chunk.ts'
import { today } from '../browser/clock.ts'
import { editionEntries } from '../editions/index.ts'
import type { Check } from '../engine/check.ts'
import type { Edition } from '../engine/edition.ts'
import { beforeIn, withBefore } from '../engine/step/changed-from.ts'
import { continueToComparison, onTheWay, returnIn } from '../engine/step/comparison-link.ts'
import { sharedAddress } from '../engine/step/shared-stamp.ts'
import {
  allStep,
  continueFrom,
  lossAt,
  mapStep,
  type Step,
  stepAt,
  stepsOf,
  type VerdictStep,
  verdictStep,
} from '../engine/step/step.ts'
import { savedIdIn } from '../saved/opened.ts'
import { keepUnderWay } from '../saved/under-way.ts'
import { acrossPage } from './across/across-chunk.ts'
import { NotFoundPage } from './faults/not-found.tsx'
import { lazyPage } from './lazy-page.tsx'
import { everyPathOf } from './parts/every-path.ts'
import { followAnswer, forgetCase, openSaved } from './parts/record-details.ts'
import { QuestionPage } from './question/question.tsx'
import { RulesContext } from './rules.ts'

/** The verdict page of each edition, with what is known since. No question needs it, so it is loaded after the first. */
const verdicts = new Map(
  editionEntries.map(({ id, later }) => {
    const chunk = chunkOf(async () => {
      const [{ VerdictPage }, texts] = await Promise.all([import('./verdict/verdict.tsx'), later?.()])
      return (props: VerdictProps) => <VerdictPage {...props} later={texts} />
    })
    return [id, { chunk, VerdictPage: lazyPage(chunk) }] as const
  }),
)

/** What the verdict pages of an edition need. */
export const verdictChunkOf = (edition: string): Chunk<unknown> | undefined => verdicts.get(edition)?.chunk

const allChunk = chunkOf(async () => (await import('./all/all.tsx')).AllPage)
const AllPage = lazyPage(allChunk)

/** The map page of each edition, with its own map. */
const maps = new Map(
  editionEntries.map(({ id }) => {
    const chunk = chunkOf(async () => {
      const [{ MapPage }, drawn] = await Promise.all([import('./map/map.tsx'), everyPathOf(id).maps()])
      return (props: StepProps) => <MapPage {...props} maps={drawn} />
    })
    return [id, { chunk, MapPage: lazyPage(chunk) }] as const
  }),
)

interface LazyStep {
  /** As addresses name it. */
  readonly step: string
  /** What it loads: the prerenderer names them to the browser. */
  modules(edition: string): readonly string[]
  chunk(edition: string): Chunk<unknown> | undefined
}

/** What of a check is lazy-loaded. */
export const lazySteps: readonly LazyStep[] = [
  { step: verdictStep, modules: () => ['pages/verdict/verdict.tsx'], chunk: verdictChunkOf },
  { step: allStep, modules: () => ['pages/all/all.tsx'], chunk: () => allChunk },
  {
    step: mapStep,
    modules: (edition) => ['pages/map/map.tsx', `virtual:map/${edition}`],
    chunk: (edition) => maps.get(edition)?.chunk,
  },
]

/** The same answers seen otherwise than step by step. */
export const views: readonly string[] = [allStep, mapStep]

interface VerdictProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly today: string
  readonly before: VerdictStep | undefined
}

interface StepProps {
  readonly edition: Edition
  readonly step: Step
}

interface CheckRouteProps {
  readonly edition: Edition
  readonly check: Check
}

/**
 * Shows the step that the address stands for. The address stays as it is given until the next answer, so what it says
 * beside the answers, and what of it cannot be used, is read from it again each time.
 */
export function CheckRoute({ edition, check }: CheckRouteProps) {
  const { step: asked = '' } = useParams()
  const { hash } = useLocation()
  if (asked !== '' && ![...stepsOf(check), ...views].includes(asked)) return <NotFoundPage edition={edition} />
  const show = (step: Step) => <ShownStep edition={edition} asked={asked} step={step} />
  const Across = acrossPage(edition.id, hash)
  if (Across !== undefined) return <Across edition={edition} check={check} asked={asked} hash={hash} show={show} />
  const others = edition.checks.flatMap((other) => other.flow.questions.map((question) => question.id))
  return show(stepAt(check, asked, hash, others))
}

interface ShownStepProps {
  readonly edition: Edition
  readonly asked: string
  readonly step: Step
}

function ShownStep({ edition, asked, step }: ShownStepProps) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const { check } = step
  const { id } = useContext(RulesContext)
  const { MapPage } = maps.get(id) ?? {}
  const { VerdictPage } = verdicts.get(id) ?? {}

  const back = returnIn(hash)

  const isNewCase = back === undefined && Object.keys(step.answers).length === 0
  useEffect(() => {
    if (isNewCase) forgetCase()
  }, [isNewCase])

  const saved = savedIdIn(hash)
  useEffect(() => {
    if (saved !== undefined) openSaved(saved, step)
  }, [saved, step])

  function answer(value: string) {
    if (step.kind === 'verdict') return
    const answered = continueFrom(step, value)
    const { here, next } = back === undefined ? answered : continueToComparison(edition, check, back, answered)
    const after = answered.reached
    // The same answer once more leaves the verdict as it was decided.
    const reached = after.hash === step.hash ? { ...after, memory: step.memory } : after
    // Whoever copies it from the address bar then passes on as much as with the button.
    const shared = back === undefined && reached.kind === 'verdict' ? sharedAddress(edition, reached, today()) : next
    const changed = step.isChange ? { ...stepAt(check, verdictStep, step.hash), memory: step.memory } : undefined
    const changedFrom = beforeIn(step, hash) ?? changed
    const remembering = (address: string): string =>
      changedFrom === undefined || back !== undefined ? address : withBefore(address, changedFrom, reached.answers)
    // What a comparison or an image holds beside the case of this window is another.
    if (back === undefined) followAnswer(step, reached)
    // First the answer into this entry, so that Back comes back to it; then on.
    navigate(remembering(here), { replace: true })
    navigate(remembering(shared))
    if (back === undefined) keepUnderWay(reached, shared)
  }

  if (asked === allStep) return <AllPage edition={edition} step={step} />
  if (asked === mapStep && MapPage !== undefined) return <MapPage edition={edition} step={step} />
  switch (step.kind) {
    case 'verdict':
      return (
        VerdictPage && (
          <VerdictPage key={step.address} edition={edition} step={step} today={today()} before={beforeIn(step, hash)} />
        )
      )
    case 'question':
      return (
        <QuestionPage
          edition={edition}
          step={step}
          ofTwo={back && onTheWay(edition, step, back)}
          lost={step.carried === undefined ? lossAt(step, asked) : undefined}
          onAnswer={answer}
        />
      )
  }
}
