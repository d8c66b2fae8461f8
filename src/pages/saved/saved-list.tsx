import { type FormEvent, useDeferredValue, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress, sides } from '../../engine/step/comparison-link.ts'
import { linkOf } from '../../saved/open.ts'
import { Boundary } from '../../ui/boundary.tsx'
import { PlainButton } from '../../ui/button.tsx'
import { useShowMore } from '../../ui/use-show-more.ts'
import { ofTwoChecks } from '../../words/link-notices.ts'
import { PlainLink } from '../parts/links.tsx'
import { DeletedEntry, SavedEntry } from './saved-entry.tsx'
import { CannotShowEntry } from './saved-trouble.tsx'
import { list as text } from './text.ts'
import type { ListActions, ListedCheck } from './use-saved-list.ts'

const shownFirst = 50
const shownMore = 100

/** More than a screen holds. The verdicts of the others are worked out after first paint, and typing need not wait. */
const renderedFirst = 12

interface SavedListProps {
  readonly editions: readonly Edition[]
  readonly listed: readonly ListedCheck[]
  readonly actions: ListActions
}

/** The list of saved checks, of which two to four can be compared. */
export function SavedList({ editions, listed, actions }: SavedListProps) {
  const more = useShowMore(listed.length, shownFirst, shownMore)
  const rendered = useDeferredValue(more.shown, renderedFirst)
  const form = useId()
  const canCompare = listed.filter(({ isDeleted }) => !isDeleted).length > 1
  return (
    <>
      {canCompare && <CompareForm id={form} editions={editions} listed={listed} />}
      <ul className="mt-4">
        {listed.slice(0, rendered).map(({ saved, isDeleted }) =>
          isDeleted ? (
            <DeletedEntry key={`deleted ${saved.id}`} saved={saved} onUndo={() => actions.restore(saved)} />
          ) : (
            <Boundary key={saved.id} of={saved} fallback={<CannotShowEntry saved={saved} onDelete={actions.delete} />}>
              <SavedEntry
                editions={editions}
                saved={saved}
                choosing={canCompare ? form : undefined}
                actions={actions}
              />
            </Boundary>
          ),
        )}
      </ul>
      {more.hidden > 0 && (
        <p className="no-print mt-4">
          <PlainButton type="button" onClick={more.showMore}>
            {text.showMore(more.next, more.hidden)}
          </PlainButton>
        </p>
      )}
    </>
  )
}

interface CompareFormProps {
  readonly id: string
  readonly editions: readonly Edition[]
  readonly listed: readonly ListedCheck[]
}

/** Compares the checks that are chosen in the list, or says why they cannot be compared. */
function CompareForm({ id, editions, listed }: CompareFormProps) {
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string>()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const ids = new FormData(event.currentTarget).getAll('chosen')
    const links = ids.flatMap((chosen) => {
      const found = listed.find(({ saved, isDeleted }) => saved.id === chosen && !isDeleted)
      return (found && linkOf(editions, found.saved)) ?? []
    })
    const [first] = links
    const isFit = links.length === ids.length && links.length > 1 && links.length <= sides.length
    if (first === undefined || !isFit) return setProblem(text.choose(ids.length))
    const { edition, check } = first
    const stranger = links.find((one) => one.check.id !== check.id)
    if (links.some((one) => one.edition !== edition)) setProblem(text.ofTwoRules)
    else if (stranger !== undefined) setProblem(`${ofTwoChecks(check, stranger.check)}.`)
    else navigate(comparisonAddress(edition, check, links))
  }

  return (
    <form id={id} noValidate onSubmit={submit} className="no-print">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PlainButton type="submit">{text.compare}</PlainButton>
        <PlainLink to="/compare">{text.compareLinks}</PlainLink>
      </div>
      <p role="alert" className="mt-2 font-semibold text-no">
        {problem}
      </p>
    </form>
  )
}
