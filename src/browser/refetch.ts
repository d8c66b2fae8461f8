/**
 * Asks the server once more for scripts of which the browser may hold a broken copy: some hosts send even a 404 as
 * immutable, and then no reload asks again.
 *
 * @returns Their texts; nothing where not all of them have arrived as scripts.
 */
export const refetch = (addresses: readonly string[]): Promise<string | undefined> => textsOf(addresses, 'reload')

/** The texts of scripts as the browser holds them; those that it does not hold as the server has them. */
export const heldOf = (addresses: readonly string[]): Promise<string | undefined> => textsOf(addresses, 'force-cache')

async function textsOf(addresses: readonly string[], cache: RequestCache): Promise<string | undefined> {
  const texts = addresses.map(async (address) => {
    const response = await fetch(address, { cache })
    const isScript = response.ok && /javascript/.test(response.headers.get('Content-Type') ?? '')
    return isScript ? response.text() : Promise.reject(new Error(`${address} is no script`))
  })
  return Promise.all(texts).then(
    (all) => all.join('\n'),
    () => undefined,
  )
}

/** The scripts that the page itself names. */
export const scriptsOfPage = (): readonly string[] =>
  [...document.querySelectorAll('script[src], link[rel=modulepreload]')].flatMap(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? [],
  )
