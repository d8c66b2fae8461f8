/** A key, as both drivers call it. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown'

/** What a journey needs of a browser, whatever engine it has and whatever drives it. */
export interface Browser {
  /** Loads an address, even one that differs from the last in nothing but what stands behind the `#`. */
  open(url: string): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  /** Runs a function of the page in the page: its source, without anything around it. */
  run(source: string): Promise<unknown>
  /** Clicks, as a person would, on the one element that a selector finds. */
  click(selector: string): Promise<void>
  press(key: Key): Promise<void>
  /** What the browser has complained about since it was opened, as far as it lets one know. */
  complaints(): Promise<readonly string[]>
  close(): Promise<void>
}

/** A browser that can be installed, with what to say where it can't. */
export interface Engine {
  readonly name: string
  launch(): Promise<Browser>
}

/** Runs a function in the page. It may use its arguments and what the page has, and nothing else. */
export async function inPage<Args extends readonly unknown[], Result>(
  browser: Browser,
  body: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  const json = await browser.run(`() => JSON.stringify((${body})(...${JSON.stringify(args)}) ?? null)`)
  return JSON.parse(String(json))
}
