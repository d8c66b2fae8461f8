/** Code and data that a page loads when it first wants them. */
import { startTransition, useEffect, useState } from 'react'
import { refetch, scriptsOfPage } from './refetch.ts'
import { hasUnsavedInput } from './unsaved-input.ts'

export interface Chunk<Content> {
  /** What it holds, once it is loaded. */
  content(): Content | undefined
  /** Loads it. Rejects where it cannot be fetched; the next call tries again. */
  load(): Promise<Content>
  /** Loads it while nobody waits for it. Where it cannot be fetched, that is left to {@link load}. */
  preload(): void
}

/** A chunk that the build splits off where it finds the dynamic import. */
export function chunkOf<Content>(importContent: () => Promise<Content>): Chunk<Content> {
  let content: Content | undefined
  let loading: Promise<Content> | undefined
  function keep(loaded: Content): Content {
    content = loaded
    return loaded
  }
  return {
    content: () => content,
    load() {
      loading ??= importOrReload(importContent).then(keep, (cause) => {
        loading = undefined
        throw cause
      })
      return loading
    },
    preload() {
      importContent().then(keep, () => undefined)
    },
  }
}

/** What a chunk holds; nothing until it is wanted and loaded, or where it cannot be fetched. */
export function useChunk<Content>(
  chunk: Chunk<Content>,
  isWanted = true,
): { readonly content: Content | undefined; readonly hasFailed: boolean } {
  const [content, setContent] = useState(chunk.content)
  const [hasFailed, setHasFailed] = useState(false)
  const isMissing = isWanted && content === undefined
  useEffect(() => {
    if (!isMissing) return
    chunk.load().then(
      // Much may be made of it, and what is made is below what people look at.
      (loaded) => startTransition(() => setContent(() => loaded)),
      () => setHasFailed(true),
    )
  }, [chunk, isMissing])
  return { content, hasFailed }
}

/**
 * Imports a chunk. If that fails while the server can be reached, a new release has replaced it: the page is then
 * reloaded, once, and only if that loses no input. Else it rejects with what went wrong.
 */
async function importOrReload<Content>(importContent: () => Promise<Content>): Promise<Content> {
  try {
    return await importContent()
  } catch (cause) {
    await refetch([...scriptsOfPage(), ...addressesIn(cause)])
    if (isReloaded() || hasUnsavedInput() || !(await isServerReachable())) throw cause
    window.location.reload()
    return new Promise(() => undefined) // The page goes away.
  }
}

/** Some browsers say what could not be fetched. */
const addressesIn = (cause: unknown): readonly string[] => String(cause).match(/https?:[^\s'")]+\.js/g) ?? []

/** A page that reloads itself again after a reload would do so for ever. */
function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry !== undefined && 'type' in entry && entry.type === 'reload'
}

async function isServerReachable(): Promise<boolean> {
  return fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}
