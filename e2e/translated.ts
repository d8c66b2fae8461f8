/**
 * Runs in a page: translates it as browsers do, each text giving way to elements that hold another. Twice does no more than
 * once.
 */
export function translate(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (texts.nextNode()) found.push(texts.currentNode)
  for (const node of found) {
    const parent = node.parentElement
    if (parent === null || parent.tagName === 'FONT' || parent.closest('textarea, option, style, script')) continue
    const outer = document.createElement('font')
    outer.append(document.createElement('font'))
    outer.firstElementChild?.append(node.textContent ?? '')
    parent.replaceChild(outer, node)
  }
}
