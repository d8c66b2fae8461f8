import { useLocation } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { cut, onOneLine } from '../../engine/outside-text.ts'
import { decode } from '../../engine/step/link.ts'
import { Page } from '../frame/page.tsx'
import { MainLink, PlainLink } from '../parts/links.tsx'
import { startPage, notFound as text } from './text.ts'

const longestQuote = 200

/** There is no such page; says so, and keeps the answers that came along. */
export function NotFoundPage({ edition }: { readonly edition: Edition }) {
  const { pathname, hash } = useLocation()
  const resume = resumeAt(edition, pathname, hash)
  usePage(text.title, text.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.heading}
      </h1>
      <p className="mt-4 max-w-measure">
        {text.nothingAt}
        <bdi className="font-medium">{cut(onOneLine(pathname), longestQuote)}</bdi>
        {text.mayBe}
      </p>
      {resume === undefined ? (
        <p className="mt-6">
          <MainLink to="/">{text.toStart}</MainLink>
        </p>
      ) : (
        <>
          <p className="mt-2 max-w-measure">{text.answersRemain}</p>
          <p className="mt-6 flex flex-wrap items-center gap-3">
            <MainLink to={resume}>{text.resume}</MainLink>
            <PlainLink to="/">{startPage}</PlainLink>
          </p>
        </>
      )}
    </Page>
  )
}

/** Where the answers in an address go on: in the check that its path begins with. `undefined` where it has none. */
function resumeAt(edition: Edition, pathname: string, hash: string): string | undefined {
  const check = edition.checks.find(({ id }) => pathname.startsWith(`${edition.base}/${id}`)) ?? edition.checks[0]
  if (check === undefined || Object.keys(decode(check.flow, hash).answers).length === 0) return undefined
  // With the answers as they stand, so that the next page still says what could not be used of them.
  return `${check.base}/${check.id}${hash}`
}
