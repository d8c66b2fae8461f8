/** What the server has now: not all of the scripts, the same as the browser held, or other ones. */
type Found = 'missing' | 'same' | 'other'

/**
 * Asks the server once more for scripts of which the browser may hold a broken copy: some hosts send even a 404 as
 * immutable, and then no reload asks again.
 */
export async function refetch(addresses: readonly string[]): Promise<Found> {
  const found = await Promise.all(addresses.map((address) => refetchOne(address).catch((): Found => 'missing')))
  if (found.includes('missing')) return 'missing'
  return found.includes('other') ? 'other' : 'same'
}

async function refetchOne(address: string): Promise<Found> {
  // What the browser holds; where that is nothing, what the server has.
  const held = await fetch(address, { cache: 'force-cache' })
  const before = await held.text()
  const now = await fetch(address, { cache: 'reload' })
  if (!(now.ok && /javascript/.test(now.headers.get('Content-Type') ?? ''))) return 'missing'
  return before === (await now.text()) ? 'same' : 'other'
}

/** The scripts that the page itself names. */
export const scriptsOfPage = (): readonly string[] =>
  [...document.querySelectorAll('script[src], link[rel=modulepreload]')].flatMap(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? [],
  )
