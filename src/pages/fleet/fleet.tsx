import { useLocation, useNavigate } from 'react-router'
import { today } from '../../browser/clock.ts'
import { download } from '../../browser/download.ts'
import { usePage } from '../../browser/use-page.ts'
import { recognitionOf } from '../../editions/recognition.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import type { Recognition } from '../../engine/recognition.ts'
import { decodePlan, encodePlan, type Plan } from '../../fleet/plan.ts'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Page } from '../frame/page.tsx'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { Give } from './give.tsx'
import { Mappings } from './mappings.tsx'
import { ReadingState } from './reading-state.tsx'
import { Results } from './results.tsx'
import { Settings } from './settings.tsx'
import { TakeAway } from './take-away.tsx'
import { failed, give, problemText, page as text } from './text.ts'
import { UnreadValues } from './unread-values.tsx'
import { useFleet } from './use-fleet.ts'

/** The page with what an edition recognises, which is loaded here so that no question loads the list of them. */
export async function fleetPageOf(id: string) {
  const recognition = await recognitionOf(id)
  return (props: { readonly edition: Edition }) => <FleetPage {...props} recognition={recognition} />
}

/** A whole inventory, decided at once. The address holds how it is read, and nothing of the inventory itself. */
function FleetPage({ edition, recognition }: { readonly edition: Edition; readonly recognition: Recognition }) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  usePage(text.title, text.description)
  const plan = decodePlan(edition, hash)
  const check = checkIn(edition, plan.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${plan.check}`)
  const setPlan = (next: Plan) => navigate(encodePlan(next), { replace: true })
  const [fleet, actions] = useFleet(edition, plan, setPlan)
  const { opened, problem, summary } = fleet
  const settings = { edition, check, recognition, plan, onPlan: setPlan }

  function tryExample() {
    const shared = { ...recognition.exampleShared, ...plan.shared }
    const example = new Blob([recognition.example])
    actions.open(example, give.exampleName, {
      ...plan,
      shared,
      against: { ...recognition.exampleAgainst, ...plan.against },
    })
  }

  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="no-print mt-3 max-w-measure text-lead">{text.lead}</p>
      <Give
        onFile={(file) => actions.open(file, file.name, plan)}
        onText={(pasted) => actions.open(new Blob([pasted]), give.pastedName, plan)}
        onExample={tryExample}
        onDownload={() => download(give.exampleName, 'text/csv', [recognition.example])}
      />
      <div role="alert" className="mt-8">
        {problem !== undefined && (
          <NoticeBox about={failed.about} heading={failed.heading} tone="no">
            <p>
              <Quoting>{problemText(problem)}</Quoting>
            </p>
          </NoticeBox>
        )}
      </div>
      <ReadingState fleet={fleet} onCancel={actions.cancel} onAgain={actions.decide} />
      {opened !== undefined && summary !== undefined && (
        <>
          <OutOfDate edition={edition} today={today()} />
          <Settings {...settings} opened={opened} summary={summary} />
          <UnreadValues {...settings} summary={summary} />
          <Mappings {...settings} opened={opened} />
          <Results {...settings} fleet={fleet} summary={summary} onList={actions.list} />
          <TakeAway {...settings} fleet={fleet} summary={summary} onWrite={actions.write} onTaken={actions.taken} />
        </>
      )}
    </Page>
  )
}
