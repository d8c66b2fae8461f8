import { hasUnsavedInput } from '../browser/unsaved-input.ts'

/**
 * Waits for code that is loaded later. Where it does not come although the server answers, the product has been renewed
 * since the page was opened: the page is then loaded anew, once, and if that would lose nothing. Else it rejects with
 * what went wrong.
 */
export async function arriving<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load()
  } catch (cause) {
    if (isReloaded() || hasUnsavedInput() || !(await isThereServer())) throw cause
    window.location.reload()
    return new Promise(() => undefined) // The page goes away.
  }
}

/** A page that was loaded anew already would do so for ever. */
function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
}

async function isThereServer(): Promise<boolean> {
  return fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}
