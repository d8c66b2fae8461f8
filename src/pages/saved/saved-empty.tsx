import { Link } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { type Kept, refusals } from '../../saved/loaded.ts'
import { PlainButton } from '../../ui/button.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { MainLink, PlainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'

/** Nothing is saved yet: what it is for, what it looks like, and where to begin. */
export function NothingSaved({ edition }: { readonly edition: Edition }) {
  return (
    <div className="max-w-measure">
      <p>
        Nothing is saved yet. Open “Save this check” at a verdict, or at a question that you cannot answer yet, and give
        the check a name.
      </p>
      <figure className="mt-5 border-l-2 border-line pl-4 text-small text-soft">
        <figcaption>This is what it looks like:</figcaption>
        <p className="mt-1 text-lead font-semibold text-ink">PCs on the second floor</p>
        <p data-outcome="conditional" className="flex items-start gap-2 font-semibold text-tone">
          <OutcomeSign outcome="conditional" />
          {outcomeNames.conditional}
        </p>
        <p>Reimaging check · saved on 22 October 2009</p>
      </figure>
      <p className="mt-6 flex flex-wrap items-center gap-2.5">
        {edition.checks.map((check, index) =>
          index === 0 ? (
            <MainLink key={check.id} to={`/${check.id}`}>
              Start the {check.name.toLowerCase()}
            </MainLink>
          ) : (
            <PlainLink key={check.id} to={`/${check.id}`}>
              Start the {check.name.toLowerCase()}
            </PlainLink>
          ),
        )}
      </p>
      <p className="mt-4">
        To see two cases side by side without saving them, <Link to="/compare">compare two links</Link>.
      </p>
    </div>
  )
}

interface SavedClosedProps {
  readonly edition: Edition
  readonly kept: Kept
  readonly onDownload: (text: string) => void
  readonly onDelete: (text: string) => void
}

/** Nothing can be listed or kept: why, and what to do. */
export function SavedClosed({ edition, kept, onDownload, onDelete }: SavedClosedProps) {
  // Room for the list, so that nothing moves when it comes.
  if (kept.kind === 'open' || kept.kind === 'unread') return <div className="min-h-dvh" />
  if (kept.kind === 'stuck')
    return (
      <div className="max-w-measure">
        <p>
          What was saved in this browser cannot be read, and there is no room to set it aside. It is left as it is.
          Download it first, to look at it or to ask somebody who can; then delete it here, and saving works again.
        </p>
        <p className="mt-4 flex flex-wrap gap-2.5">
          <PlainButton type="button" onClick={() => onDownload(kept.text)}>
            Download what cannot be read
          </PlainButton>
          <PlainButton type="button" onClick={() => onDelete(kept.text)}>
            Delete it
          </PlainButton>
        </p>
      </div>
    )
  return (
    <div className="max-w-measure">
      <p>{refusals[kept.kind]}</p>
      <p className="mt-6 flex flex-wrap gap-2.5">
        {edition.checks.map((check) => (
          <PlainLink key={check.id} to={`/${check.id}`}>
            Start the {check.name.toLowerCase()}
          </PlainLink>
        ))}
        <PlainLink to="/compare">Compare two links</PlainLink>
      </p>
    </div>
  )
}
