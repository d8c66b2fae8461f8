/** Every page as HTML, made when the product is built: what is shown before any script has run. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { productName } from '../components/page.tsx'
import { Naming } from '../screens/use-page.ts'
import { edition200910 } from '../wizard/edition.ts'
import { App, addresses, codeAt, prepare } from './app.tsx'
import { needsNoAnswer } from './check-route.tsx'

/** A page as it is sent. */
export interface PageBeforehand {
  /** Where it stands in the product: `/reimaging/media`. Absent: for every address at which nothing stands. */
  readonly address?: string
  readonly title: string
  readonly windowTitle: string
  readonly description: string
  readonly html: string
  /** The module it needs beyond the first, by the name of its file, if any. */
  readonly code?: string
  /**
   * How much of it is certain: the whole page; or a start, which is another where the address brings answers; or only
   * the frame, whose inside has to wait for the answers.
   */
  readonly shows: 'whole' | 'start' | 'frame'
}

/** Every page that has an address, and one for the addresses that have none. */
export const pagesBeforehand: readonly PageBeforehand[] = await Promise.all([
  ...addresses(edition200910).map(async (address) => ({ address, ...(await make(address)) })),
  make('/404').then((page) => ({ ...page, shows: 'frame' as const })),
])

async function make(address: string): Promise<Omit<PageBeforehand, 'address'>> {
  const base = import.meta.env.BASE_URL
  const location = `${base.replace(/\/$/, '')}${address}`
  const named = { title: '', description: '' }
  await prepare(location)
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={base} location={location}>
        <Naming value={named}>
          <App edition={edition200910} />
        </Naming>
      </StaticRouter>
    </StrictMode>,
  )
  const code = codeAt(location)
  return {
    ...named,
    ...(code !== undefined && { code }),
    windowTitle: `${named.title} - ${productName}`,
    html,
    shows: showsAt(address),
  }
}

function showsAt(address: string): PageBeforehand['shows'] {
  const [, id, step = ''] = address.split('/')
  const check = edition200910.checks.find((one) => one.id === id)
  // Two cases in the address make it another page, too.
  if (address === '/compare') return 'start'
  if (check === undefined) return 'whole'
  return needsNoAnswer(check, step) ? 'start' : 'frame'
}
