import { expect } from 'playwright/test'
import { type AxNode, treeOf } from './ax-tree.ts'
import { brokenOnPurpose, kinds, pages, visit } from './places.ts'
import { test } from './wizard.ts'

test.use({ expected: brokenOnPurpose })

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

const repeated = (all: readonly string[]): readonly string[] => all.filter((one, place) => all.indexOf(one) !== place)

/** What is wrong with a page, whatever it is about. */
function faultsOf(tree: readonly AxNode[]): string[] {
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

/** What speaks up by itself: nothing where nothing has happened. */
const speaking: Readonly<Record<string, readonly string[]>> = {
  'a question with an error': ['alert'],
  'every path and its verdict': ['status'],
  'a kind of verdict with its paths': ['status'],
  'choices that no path has together': ['status'],
  'a link to be copied by hand': ['status'],
  'saved checks': ['status', 'alert'],
  'a comparison that cannot begin': ['alert'],
}

for (const place of kinds)
  test(`${place.about} has landmarks, headings, names and headers in order, a title and a language`, async ({
    wizard,
  }) => {
    const { page } = wizard
    await visit(wizard, place)
    const tree = await treeOf(page)
    expect(faultsOf(tree)).toEqual([])
    const loud = tree.filter(({ role, text }) => ['alert', 'status', 'log'].includes(role) && text.trim() !== '')
    expect(loud.map(({ role }) => role)).toEqual(speaking[place.about] ?? [])
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(repeated(ids)).toEqual([])
  })

test('each page has a title of its own', async ({ wizard }) => {
  const titles: string[] = []
  for (const place of pages) {
    await visit(wizard, place)
    titles.push(await wizard.page.title())
  }
  expect(repeated(titles)).toEqual([])
})
