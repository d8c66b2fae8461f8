import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Source } from '../../src/fleet/source.ts'

/** What a command reads from and writes to, so that tests can run it without a process of its own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WritableStream
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown }
}

/** A file as the source of an inventory; `undefined` where it cannot be read. */
export async function sourceAt(file: string): Promise<Source | undefined> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  )
  if (size === undefined) return undefined
  return {
    size,
    async start(length) {
      const parts: Uint8Array[] = []
      for await (const part of createReadStream(file, { end: length - 1 })) parts.push(part)
      return Buffer.concat(parts)
    },
    pieces: () => createReadStream(file, { highWaterMark: 1024 * 1024 }),
  }
}

/** Comes only once, so what was looked at first is handed out again before the rest. */
export function comingOnce(stream: AsyncIterable<Uint8Array>): Source {
  const rest = stream[Symbol.asyncIterator]()
  let start: Uint8Array = new Uint8Array()
  let isAtEnd = false
  return {
    async start(length) {
      const parts: Uint8Array[] = []
      for (let bytes = 0; bytes < length && !isAtEnd; ) {
        const { value, done = false } = await rest.next()
        isAtEnd = done
        if (!done) parts.push(value)
        bytes += value?.length ?? 0
      }
      start = Buffer.concat(parts)
      return start
    },
    async *pieces() {
      yield start
      while (!isAtEnd) {
        const { value, done = false } = await rest.next()
        isAtEnd = done
        if (!done) yield value
      }
    },
  }
}
