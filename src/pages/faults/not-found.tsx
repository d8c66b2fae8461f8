import { usePage } from '../../browser/use-page.ts'
import { Page } from '../frame/page.tsx'
import { MainLink, PlainLink } from '../parts/links.tsx'

interface NotFoundScreenProps {
  readonly path: string
  /** Where the answers in the address go on, if it has any. */
  readonly resume: string | undefined
}

/** There is no such page; says so, and keeps the answers that came along. */
export function NotFoundScreen({ path, resume }: NotFoundScreenProps) {
  usePage('Page not found', 'There is nothing at this address. It may be cut off or mistyped.')
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        There is no page at this address
      </h1>
      <p className="mt-4 max-w-measure">
        There is nothing at <span className="font-medium">{path.slice(0, 200)}</span>. The address may be cut off or
        mistyped.
      </p>
      {resume === undefined ? (
        <p className="mt-6">
          <MainLink to="/">Go to the start page</MainLink>
        </p>
      ) : (
        <>
          <p className="mt-2 max-w-measure">The answers in it can still be used.</p>
          <p className="mt-6 flex flex-wrap items-center gap-3">
            <MainLink to={resume}>Go on with these answers</MainLink>
            <PlainLink to="/">Start page</PlainLink>
          </p>
        </>
      )}
    </Page>
  )
}
