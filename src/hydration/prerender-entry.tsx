/** Every page as HTML, made when the product is built: what is shown before any script has run. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App, addresses, codeAt, prepare } from '../app.tsx'
import { Naming } from '../browser/use-page.ts'
import { edition200910 } from '../editions/2009-10/edition.ts'
import { continueFrom, stepAt } from '../engine/step/step.ts'
import { needsNoAnswer } from '../pages/check-route.tsx'
import { productName } from '../words/product.ts'

interface Made {
  readonly title: string
  readonly windowTitle: string
  readonly description: string
  readonly html: string
}

/** The question after a first one, for an answer that is sent before any script has run. */
export interface NextBeforehand extends Made {
  readonly answer: string
  /** The first question with its answer, as Back comes back to it, and the next one: where on the server they stand. */
  readonly here: string
  readonly next: string
}

/** A page as it is sent. */
export interface PageBeforehand extends Made {
  /** Where it stands in the product: `/reimaging/media`. Absent: for every address at which nothing stands. */
  readonly address?: string
  /** The module it needs beyond the first, by the name of its file, if any. */
  readonly code?: string
  /**
   * How much of it is certain: the whole page; or a start, which is another where the address brings answers; or only
   * the frame, whose inside has to wait for the answers.
   */
  readonly shows: 'whole' | 'start' | 'frame'
  /** Where the page is a first question: the questions that its answers lead to. */
  readonly next: readonly NextBeforehand[]
}

/** Where on the server an address of the product is. */
const located = (address: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`

/** Every page that has an address, and one for the addresses that have none. */
export const pagesBeforehand: readonly PageBeforehand[] = await Promise.all([
  ...addresses(edition200910).map(async (address) => ({ address, ...(await pageAt(address)) })),
  pageAt('/404').then((page) => ({ ...page, shows: 'frame' as const })),
])

async function pageAt(address: string): Promise<Omit<PageBeforehand, 'address'>> {
  const location = located(address)
  await prepare(location)
  const code = codeAt(location)
  return { ...make(address), ...(code !== undefined && { code }), shows: showsAt(address), next: nextAfter(address) }
}

/** What stands at an address, answers included. All that it needs has to be prepared. */
function make(address: string): Made {
  const named = { title: '', description: '' }
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={import.meta.env.BASE_URL} location={located(address)}>
        <Naming value={named}>
          <App edition={edition200910} />
        </Naming>
      </StaticRouter>
    </StrictMode>,
  )
  return { ...named, windowTitle: `${named.title} - ${productName}`, html }
}

function checkAt(address: string) {
  const [, id, step = ''] = address.split('/')
  return { check: edition200910.checks.find((one) => one.id === id), step }
}

function showsAt(address: string): PageBeforehand['shows'] {
  const { check, step } = checkAt(address)
  // Two cases in the address make it another page, too.
  if (address === '/compare') return 'start'
  if (check === undefined) return 'whole'
  return needsNoAnswer(check, step) ? 'start' : 'frame'
}

/** Only questions: a verdict is too long to be sent along with each first question, and few first answers lead there. */
function nextAfter(address: string): readonly NextBeforehand[] {
  const { check, step: asked } = checkAt(address)
  if (check === undefined || !needsNoAnswer(check, asked)) return []
  const first = stepAt(check, asked, '')
  if (first.kind === 'verdict') return []
  return first.options.flatMap((answer) => {
    const { here, next, isVerdict } = continueFrom(first, answer)
    return isVerdict ? [] : [{ answer, here: located(here), next: located(next), ...make(next) }]
  })
}
