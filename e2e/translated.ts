/**
 * Translates the page as browsers do: each text stands in elements of the browser's own, and the one that React knows is
 * gone. Runs in the page, so it uses what the page has and nothing else.
 */
export function translateDocument(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (texts.nextNode()) found.push(texts.currentNode)
  for (const text of found) {
    const parent = text.parentElement
    if (parent === null || parent.tagName === 'FONT' || parent.closest('textarea, option, style, script')) continue
    const outer = document.createElement('font')
    outer.append(document.createElement('font'))
    outer.firstElementChild?.append(text.textContent ?? '')
    parent.replaceChild(outer, text)
  }
}
