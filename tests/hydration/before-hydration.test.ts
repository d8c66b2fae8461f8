// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mendedKey } from '../../src/hydration/protocol.ts'

const page = document.documentElement.dataset

/** The page as it is in a browser before any script but the inline one has run. */
async function arrive(answer: () => Promise<Response>, held = answer): Promise<HTMLScriptElement> {
  sessionStorage.clear()
  page.prerender = 'shell'
  document.head.innerHTML = '<link rel="modulepreload" href="/assets/part.js">'
  document.body.innerHTML = '<script src="/assets/index.js" type="text/plain"></script>'
  vi.stubGlobal(
    'fetch',
    vi.fn((_address: string, { cache }: RequestInit) => (cache === 'reload' ? answer() : held())),
  )
  vi.resetModules()
  await import('../../src/hydration/before-hydration.ts')
  const script = document.querySelector('script')
  if (script === null) throw new Error('The page has no script')
  return script
}

const asScript = async (): Promise<Response> =>
  new Response('', { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
const asPage = async (): Promise<Response> => new Response('', { headers: { 'Content-Type': 'text/html' } })
const missing = async (): Promise<Response> => new Response('', { status: 404 })
const offline = async (): Promise<Response> => Promise.reject(new TypeError('no network'))

const settle = () => vi.advanceTimersByTimeAsync(0)
const hasReloaded = (): boolean => sessionStorage.getItem(mendedKey) !== null
const broken = (filename: string): ErrorEvent => new ErrorEvent('error', { filename, message: 'broken on purpose' })

beforeEach(() => {
  vi.useFakeTimers()
  // jsdom loads no page again, and says so.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  delete page.prerender
  delete page.started
  document.head.replaceChildren()
  document.body.replaceChildren()
})

it.each([
  ['does not arrive', (script: HTMLScriptElement) => script.dispatchEvent(new Event('error'))],
  ['is cut, or throws', () => window.dispatchEvent(broken(`${location.origin}/assets/index.js`))],
  ['does nothing', () => window.dispatchEvent(new Event('load'))],
])('a first script that %s is said within seconds, and asked for past every cache', async (_, happen) => {
  happen(await arrive(asScript))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(page.prerender).toBe('failed')
  for (const address of ['/assets/part.js', '/assets/index.js'])
    expect(vi.mocked(fetch).mock.calls).toContainEqual([address, { cache: 'reload' }])
  expect(hasReloaded()).toBe(true)
})

it.each([
  ['is missing there too', missing],
  ['is a page', asPage],
  ['cannot be fetched', offline],
])('where it %s, the page says so and stays', async (_, answer) => {
  const script = await arrive(answer)
  script.dispatchEvent(new Event('error'))
  await settle()
  expect(page.prerender).toBe('failed')
  expect(hasReloaded()).toBe(false)
})

it('a page that is there in time has not failed, and an extension that breaks is none of ours', async () => {
  await arrive(asScript)
  window.dispatchEvent(broken('chrome-extension://x/content.js'))
  expect(page.prerender).toBe('shell')
  window.dispatchEvent(new Event('load'))
  delete page.prerender
  await vi.advanceTimersByTimeAsync(10_000)
  expect(page.prerender).toBeUndefined()
  expect(fetch).not.toHaveBeenCalled()
})

it('a page that has started and is slow is said to be late, and not loaded again', async () => {
  await arrive(asScript)
  page.started = ''
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect([page.prerender, hasReloaded()]).toEqual(['failed', false])
})

it('loads itself again once, not for ever', async () => {
  const script = await arrive(asScript)
  sessionStorage.setItem(mendedKey, 'before')
  script.dispatchEvent(new Event('error'))
  await settle()
  expect(sessionStorage.getItem(mendedKey)).toBe('before')
})

it('loads itself once more where the browser held another script than the server has', async () => {
  const script = await arrive(asScript, async () => new Response('half a scr'))
  sessionStorage.setItem(mendedKey, 'before')
  script.dispatchEvent(new Event('error'))
  await settle()
  expect(sessionStorage.getItem(mendedKey)).not.toBe('before')
})
