import type { Page } from 'playwright/test'

/** A node as assistive technology gets it from the browser. */
export interface AxNode {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Of a heading. */
  readonly level: number
  readonly text: string
}

/** Everything on the page that assistive technology gets to know, in reading order. */
export async function treeOf(page: Page): Promise<readonly AxNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (id: string): (typeof nodes)[number][] => {
    const node = byId.get(id)
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(below)]
  }
  const [root] = nodes
  if (root === undefined) throw new Error('The page has no accessibility tree')
  return below(root.nodeId)
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
      text: below(node.nodeId)
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value ?? ''))
        .join(''),
    }))
}
