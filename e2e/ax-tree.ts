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

/** Landmarks of which there can be several, so that only a name tells them apart. */
const named = ['navigation', 'region', 'complementary', 'search']

const operable = [
  'link',
  'button',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'spinbutton',
  'DisclosureTriangle',
  'switch',
]

export const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((one, place) => all.indexOf(one) !== place)

/** What is wrong with a page as assistive technology gets it, whatever it is about. */
export function faultsOf(tree: readonly AxNode[]): string[] {
  const of = (...roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role))
  const faults: string[] = []
  for (const role of ['banner', 'main', 'contentinfo'])
    if (of(role).length !== 1) faults.push(`${of(role).length} landmarks of the role ${role}`)
  const landmarks = of(...named).map(({ role, name }) => `${role} “${name}”`)
  for (const landmark of landmarks.filter((one) => one.endsWith('“”'))) faults.push(`${landmark} has no name`)
  for (const landmark of repeated(landmarks)) faults.push(`${landmark} is there more than once`)

  const headings = of('heading')
  const tops = headings.filter(({ level }) => level === 1)
  if (tops.length !== 1) faults.push(`${tops.length} headings of the first order`)
  headings.forEach(({ name, level }, place) => {
    if (name === '') faults.push('a heading says nothing')
    // What has to be known before the page stands above its heading, and is of the second order.
    if (level > (headings[place - 1]?.level ?? 1) + 1) faults.push(`the heading “${name}” leaves out an order`)
  })

  for (const { role, text } of of(...operable).filter(({ name }) => name.trim() === ''))
    faults.push(`a ${role} has no name: “${text.slice(0, 60)}”`)
  for (const { name } of of('radiogroup').filter((group) => group.name === ''))
    faults.push(`radios without a question: ${name}`)
  if (of('table').length > 0 && (of('columnheader').length === 0 || of('rowheader').length === 0))
    faults.push('a table has no headers')
  if (of('image', 'img').some(({ name }) => name === '')) faults.push('a picture says nothing')
  return faults
}
