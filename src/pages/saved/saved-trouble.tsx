import { Link } from 'react-router'
import { download } from '../../browser/download.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { quotable } from '../../engine/outside-text.ts'
import { type SavedCheck, writeDocument } from '../../saved/document.ts'
import { linkOf } from '../../saved/open.ts'
import { keptTexts, type Quarantined, type SavedChecks } from '../../saved/store.ts'
import { refusals } from '../../saved/text.ts'
import { PlainButton } from '../../ui/button.tsx'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { Page } from '../frame/page.tsx'
import { MainLink, PlainLink } from '../parts/links.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { cannotShow, corrupt, nothing, page, quarantine } from './text.ts'

/** Nothing is saved yet: what it is for, what it looks like, and where to begin. */
export function NothingSaved({ edition }: { readonly edition: Edition }) {
  const [first, ...others] = edition.checks
  return (
    <div className="max-w-measure">
      <p>{nothing.explains}</p>
      <figure className="mt-5 border-l-2 border-line pl-4 text-small text-soft">
        <figcaption>{nothing.example}</figcaption>
        <p className="mt-1 text-lead font-semibold text-ink">{nothing.exampleName}</p>
        <p data-outcome="conditional" className="flex items-start gap-2 font-semibold text-tone">
          <OutcomeSign outcome="conditional" />
          {outcomeNames.conditional}
        </p>
        <p>{nothing.exampleDay}</p>
      </figure>
      <p className="mt-6 flex flex-wrap items-center gap-2.5">
        {first && <MainLink to={`/${first.id}`}>{page.start(first.name)}</MainLink>}
        {others.map((check) => (
          <PlainLink key={check.id} to={`/${check.id}`}>
            {page.start(check.name)}
          </PlainLink>
        ))}
      </p>
      <p className="mt-4">
        {nothing.withoutSaving}
        <Link to="/compare">{nothing.compareLinks}</Link>.
      </p>
    </div>
  )
}

/** The page itself went wrong: what is kept can be taken away all the same. */
export function CannotShow() {
  usePage(page.title, page.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {page.title}
      </h1>
      <p className="mt-4 max-w-measure">{cannotShow.explains}</p>
      <p className="mt-6 flex flex-wrap gap-2.5">
        <PlainButton type="button" onClick={() => downloadUnreadable(...keptTexts())}>
          {cannotShow.download}
        </PlainButton>
        <PlainLink to="/">{cannotShow.startPage}</PlainLink>
      </p>
    </Page>
  )
}

interface CannotShowEntryProps {
  readonly saved: SavedCheck
  readonly onDelete: (id: string) => void
}

/** One check went wrong: it costs one line, with a way to take it along and one to be rid of it. */
export function CannotShowEntry({ saved, onDelete }: CannotShowEntryProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 last:border-b">
      <span>
        “<bdi>{quotable(saved.name)}</bdi>” {cannotShow.entry}
      </span>
      <PlainButton type="button" onClick={() => downloadUnreadable(writeDocument([saved]))}>
        {cannotShow.downloadEntry}
      </PlainButton>
      <PlainButton type="button" onClick={() => onDelete(saved.id)}>
        {cannotShow.deleteEntry}
      </PlainButton>
    </li>
  )
}

interface SavedUnavailableProps {
  readonly edition: Edition
  readonly editions: readonly Edition[]
  readonly state: Exclude<SavedChecks, { readonly kind: 'ready' }>
  readonly onDelete: (text: string) => void
}

/** Nothing can be listed or kept: why, and what to do. */
export function SavedUnavailable({ edition, editions, state, onDelete }: SavedUnavailableProps) {
  switch (state.kind) {
    case 'not-loaded':
      // Room for the list, so that nothing moves when it is loaded.
      return <div className="min-h-dvh" />
    case 'corrupt':
      return (
        <div className="max-w-measure">
          <p>{corrupt.explains}</p>
          {state.checks.length > 0 && <Readable editions={editions} checks={state.checks} />}
          <p className="mt-4 flex flex-wrap gap-2.5">
            <PlainButton type="button" onClick={() => downloadUnreadable(state.text)}>
              {corrupt.download}
            </PlainButton>
            <PlainButton type="button" onClick={() => onDelete(state.text)}>
              {corrupt.delete}
            </PlainButton>
          </p>
        </div>
      )
    case 'unavailable':
    case 'newer-version':
      return (
        <div className="max-w-measure">
          <p>{refusals[state.kind]}</p>
          <p className="mt-6 flex flex-wrap gap-2.5">
            {edition.checks.map((check) => (
              <PlainLink key={check.id} to={`/${check.id}`}>
                {page.start(check.name)}
              </PlainLink>
            ))}
            <PlainLink to="/compare">{page.compareLinks}</PlainLink>
          </p>
        </div>
      )
  }
}

/** What can be read of it, to be opened and saved elsewhere. */
interface ReadableProps {
  readonly editions: readonly Edition[]
  readonly checks: readonly SavedCheck[]
}

function Readable({ editions, checks }: ReadableProps) {
  return (
    <>
      <p className="mt-4">{corrupt.readable}</p>
      <ul className="mt-1 list-disc pl-5">
        {checks.map((saved) => {
          const link = linkOf(editions, saved)
          return (
            <li key={saved.id}>
              <bdi>{link === undefined ? saved.name : <Link to={link.href}>{saved.name}</Link>}</bdi>
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface QuarantineNoticeProps {
  readonly quarantined: readonly Quarantined[]
  /** A text that was deleted just now. */
  readonly deleted: string | undefined
  readonly onDelete: (text: string) => void
  readonly onUndo: () => void
}

/** Says what could not be read of what was saved. Shows nothing where all could. */
export function QuarantineNotice({ quarantined, deleted, onDelete, onUndo }: QuarantineNoticeProps) {
  if (quarantined.length === 0 && deleted === undefined) return undefined
  return (
    <div className="no-print">
      <NoticeBox about={quarantine.about} heading={quarantined.length > 0 ? quarantine.some : quarantine.deleted}>
        {quarantined.length > 0 && <p>{quarantine.explains}</p>}
        {quarantined.map(({ key, text }) => (
          <p key={key} className="flex flex-wrap gap-2.5 pt-1">
            <PlainButton type="button" onClick={() => downloadUnreadable(text)}>
              {quarantine.download}
            </PlainButton>
            <PlainButton type="button" onClick={() => onDelete(text)}>
              {quarantine.delete}
            </PlainButton>
          </p>
        ))}
        {deleted !== undefined && (
          <p className="flex flex-wrap items-center gap-2.5 pt-1">
            {quarantine.isDeleted}
            <PlainButton type="button" onClick={onUndo}>
              {quarantine.undo}
            </PlainButton>
          </p>
        )}
      </NoticeBox>
    </div>
  )
}

function downloadUnreadable(...texts: readonly string[]): void {
  download('reimaging-advisor-saved-checks-unreadable.txt', 'text/plain', texts)
}
