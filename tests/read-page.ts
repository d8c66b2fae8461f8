/** What somebody reads on a rendered page, and what would keep assistive technology from reading it. */
import { HTMLElement } from 'node-html-parser'

/** A question about an element, computed once while its page is read and forgotten with the next page. */
function once<Answer>(compute: (element: HTMLElement) => Answer): (element: HTMLElement) => Answer {
  let answers = new Map<HTMLElement, Answer>()
  let of: HTMLElement | undefined
  return (element) => {
    let top = element
    while (top.parentNode !== null) top = top.parentNode
    if (top !== of) {
      of = top
      answers = new Map()
    }
    const answer = answers.get(element) ?? compute(element)
    answers.set(element, answer)
    return answer
  }
}

const wordsOf = once((element) => element.text.replaceAll(/\s+/g, ' ').trim())

/** All that is in an element, in its order. */
const elementsOf: (root: HTMLElement) => readonly HTMLElement[] = once((root) =>
  root.childNodes.flatMap((node) => (node instanceof HTMLElement ? [node, ...elementsOf(node)] : [])),
)

/** The words of an element as they are read: without markup, and with single blanks. */
export const textOf = (element: HTMLElement | null | undefined): string => (element ? wordsOf(element) : '')

/** The elements of a tag (`h2`), with an attribute (`[data-note]`), or with one of that value (`[role=alert]`). */
export function all(root: HTMLElement, selector: string): readonly HTMLElement[] {
  const [, tag = '', attribute, value] = /^([\w-]*)(?:\[([\w-]+)(?:=([^\]]*))?\])?$/.exec(selector) ?? []
  return elementsOf(root).filter((one) => {
    if (tag !== '' && one.rawTagName !== tag) return false
    return attribute === undefined || (value === undefined ? attribute in one.attrs : one.attrs[attribute] === value)
  })
}

/** The words of each of them. */
export const textsOf = (root: HTMLElement, selector: string): readonly string[] => all(root, selector).map(textOf)

/** The one element that a selector finds. Throws where there are none or several. */
export function only(root: HTMLElement, selector: string): HTMLElement {
  const [found, ...others] = all(root, selector)
  if (found === undefined || others.length > 0)
    throw new Error(`There is not one ${selector}, but ${others.length + (found ? 1 : 0)}`)
  return found
}

/** Where the links of a page lead, each once. */
export const hrefsOf = (root: HTMLElement): readonly string[] => [
  ...new Set(all(root, 'a[href]').map((link) => link.attrs.href ?? '')),
]

/** The section under a heading of these words. */
export function sectionOf(root: HTMLElement, heading: string): HTMLElement | undefined {
  const found = all(root, 'h2').find((one) => textOf(one) === heading)
  return found && (around(found, 'section') ?? found.parentNode ?? undefined)
}

/** What describes an element to somebody who cannot see it. */
export function descriptionOf(root: HTMLElement, element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '')
  return ids.map((id) => textOf(all(root, '[id]').find((one) => one.id === id))).join(' ')
}

/** The element of a tag around another one; `undefined` where there is none. */
function around(element: HTMLElement, tag: string): HTMLElement | undefined {
  let outer: HTMLElement | null = element.parentNode
  while (outer !== null && outer.rawTagName !== tag) outer = outer.parentNode
  return outer ?? undefined
}

const repeated = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}

const isOneOf =
  (...tags: readonly string[]) =>
  ({ tagName }: HTMLElement): boolean =>
    tags.includes(tagName)

/** What is wrong with a page, whatever it is about: ids, headings, names, landmarks, what refers to what. */
export function faultsOf(root: HTMLElement): readonly string[] {
  const faults: string[] = []
  const elements = elementsOf(root)
  const byId = new Map(elements.flatMap((one) => (one.id === '' ? [] : [[one.id, one] as const])))
  const labels = new Map(elements.filter(isOneOf('LABEL')).map((one) => [one.getAttribute('for'), one]))
  /** What a link, a control or a landmark is called. */
  const nameOf = (element: HTMLElement): string =>
    element.getAttribute('aria-label') ??
    textOf(
      byId.get(element.getAttribute('aria-labelledby') ?? '') ??
        labels.get(element.id) ??
        around(element, 'label') ??
        element,
    )

  for (const id of repeated(elements.flatMap(({ id: own }) => (own === '' ? [] : [own]))))
    faults.push(`the id ${id} is there more than once`)
  for (const element of elements)
    for (const attribute of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'])
      for (const id of element.getAttribute(attribute)?.split(' ') ?? [])
        if (!byId.has(id)) faults.push(`${attribute} names ${id}, which is not there`)

  for (const landmark of ['HEADER', 'MAIN', 'FOOTER'])
    if (elements.filter(isOneOf(landmark)).filter((one) => around(one, 'article') === undefined).length !== 1)
      faults.push(`there is not one ${landmark}`)
  const landmarks = elements
    .filter((one) => isOneOf('NAV', 'ASIDE')(one) || one.getAttribute('role') === 'region')
    .map((one) => `${one.tagName} “${one.getAttribute('aria-label') ?? nameOf(one)}”`)
  for (const landmark of repeated(landmarks)) faults.push(`${landmark} is there more than once`)

  const headings = elements.filter(isOneOf('H1', 'H2', 'H3', 'H4', 'H5', 'H6'))
  if (headings.filter(isOneOf('H1')).length !== 1) faults.push('there is not one heading of the first order')
  for (const [place, heading] of headings.entries()) {
    const [level = 1, before = 1] = [heading, headings[place - 1]].map((one) => Number(one?.tagName.slice(1) ?? 1))
    if (textOf(heading) === '') faults.push('a heading says nothing')
    // What has to be known before the page stands above its heading, and is of the second order.
    if (level > before + 1) faults.push(`the heading “${textOf(heading)}” leaves out an order`)
  }
  for (const control of elements.filter(isOneOf('A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SUMMARY', 'LEGEND')))
    if (nameOf(control) === '') faults.push(`a control has no name: ${control.toString().slice(0, 100)}`)
  for (const picture of elements.filter(isOneOf('SVG', 'IMG')))
    if (picture.getAttribute('aria-hidden') !== 'true' && nameOf(picture) === '') faults.push('a picture says nothing')
  const tables = elements.filter(isOneOf('TABLE'))
  if (tables.some((table) => table.querySelector('th') === null)) faults.push('a table has no headers')
  return faults
}
