/**
 * Asks the server once more for scripts of which the browser may hold a broken copy: some hosts send even a 404 as
 * immutable, and then no reload asks again.
 *
 * @returns Whether all of them have arrived as scripts.
 */
export async function refetch(addresses: readonly string[]): Promise<boolean> {
  const arrived = addresses.map(async (address) => {
    const { ok, headers } = await fetch(address, { cache: 'reload' })
    return ok && /javascript/.test(headers.get('Content-Type') ?? '')
  })
  return (await Promise.all(arrived).catch(() => [false])).every((one) => one)
}

/** The scripts that the page itself names. */
export const scriptsOfPage = (): readonly string[] =>
  [...document.querySelectorAll('script[src], link[rel=modulepreload]')].flatMap(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? [],
  )
