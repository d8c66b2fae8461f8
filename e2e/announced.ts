import type { Page } from 'playwright/test'

declare global {
  interface Window {
    heard: string[]
  }
}

/** Notes down what a screen reader would speak of by itself: where the focus goes, and what live regions say. */
export function listen(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]'
    window.heard = []
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.heard.push(`focus ${target.tagName.toLowerCase()}`)
    })
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => [
        (target instanceof Element ? target : target.parentElement)?.closest(live),
        ...Array.from(addedNodes, (node) => (node instanceof Element ? (node.querySelector(live) ?? node) : undefined)),
      ])
      for (const region of new Set(regions))
        if (region?.matches(live) && region.textContent?.trim())
          window.heard.push(`says ${region.role ?? region.getAttribute('role')}`)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What has been heard since the last time it was asked for. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.heard.splice(0))
}
