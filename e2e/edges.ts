import type { Page } from 'playwright/test'

/** Buttons, fields, and what marks an outcome by a bar: whatever would be lost without its line in forced colours. */
export function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    return (
      [...document.querySelectorAll<HTMLElement>('main button, main select, main textarea, .border-tone')]
        .filter((element) => element.checkVisibility())
        // A button that is underlined as a link is needs no edge.
        .filter((element) => getComputedStyle(element).textDecorationLine !== 'underline')
        .filter((element) => {
          const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(element)
          const isLine = Number.parseFloat(borderLeftWidth) >= 1 && borderLeftStyle !== 'none'
          return !isLine || borderLeftColor === paper || borderLeftColor === 'rgba(0, 0, 0, 0)'
        })
        .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 50)}`)
    )
  })
}
