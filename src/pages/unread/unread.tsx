import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { Page } from '../frame/page.tsx'
import { Locators } from '../parts/citations.tsx'
import { page as text } from './text.ts'

/** Each text that the edition knows of and did not read: where it is said to stand, and what it would settle. */
export function UnreadPage({ edition: { library, unread = [] } }: { readonly edition: Edition }) {
  usePage(text.title, text.description)
  return (
    <Page>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      {unread.map(({ id, title, why, url, settles, cites }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`} className="mt-10 max-w-measure space-y-2">
          <h2 id={`${id}-title`} className="text-heading">
            {title}
          </h2>
          <p>
            {why} {text.settles(settles)}
          </p>
          <p className="text-small break-words text-soft">
            {url === undefined ? (
              text.noAddress
            ) : (
              <>
                {text.published}{' '}
                <a href={url} rel="noreferrer">
                  {url.replace(/^https:\/\/(www\.)?/, '')}
                </a>
              </>
            )}
          </p>
          <h3 className="text-small font-semibold">{text.said}</h3>
          <Locators citations={library.citationsOf(cites)} />
        </section>
      ))}
    </Page>
  )
}
