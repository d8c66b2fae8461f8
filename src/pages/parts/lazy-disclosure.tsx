import { type ReactNode, useState } from 'react'
import { type Chunk, useChunk } from '../../browser/chunk.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { loading as text } from './text.ts'

interface LazyDisclosureProps<Content> {
  readonly summary: string
  /** What is loaded once somebody opens it. */
  readonly chunk: Chunk<Content>
  readonly children: (content: Content) => ReactNode
}

/** A part of a page that is folded away, and whose code or data is loaded when somebody opens it. */
export function LazyDisclosure<Content>({ summary, chunk, children }: LazyDisclosureProps<Content>) {
  const [isOpen, setIsOpen] = useState(false)
  const { content, hasFailed } = useChunk(chunk, isOpen)
  return (
    <Disclosure summary={summary} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      {isOpen && (content === undefined ? <Loading hasFailed={hasFailed} /> : children(content))}
    </Disclosure>
  )
}

/** In place of what is still to be loaded, or could not be. */
export function Loading({ hasFailed }: { readonly hasFailed: boolean }) {
  return <p className="mt-3 min-h-24 text-soft">{hasFailed ? text.failed : text.loading}</p>
}
