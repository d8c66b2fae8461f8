import { createElement, type ReactElement } from 'react'

/**
 * A sentence of ours in which something is quoted, in whatever direction that is written: each quotation is isolated from
 * the words around it.
 */
export function Quoting({ children }: { readonly children: string }): ReactElement {
  const parts = children.split(/(?<=“)([^“”]*)(?=”)/)
  const isolated = parts.map((part, place) => (place % 2 === 1 ? createElement('bdi', undefined, part) : part))
  return createElement('span', { key: children }, ...isolated)
}
