/** Where the bytes of an inventory come from, as often as they are wanted. */
import { InventoryError } from './problem.ts'

export interface Source {
  /** How many bytes there are; absent where nobody knows before they have come. */
  readonly size?: number
  /** The first bytes. */
  start(length: number): Promise<Uint8Array>
  pieces(): AsyncIterable<Uint8Array>
}

const pieceBytes = 1024 * 1024

/** A file, or a text that was pasted. A file that was changed or deleted meanwhile throws an {@link InventoryError}. */
export function sourceOf(blob: Blob): Source {
  async function bytes(from: number, to: number): Promise<Uint8Array> {
    try {
      return new Uint8Array(await blob.slice(from, to).arrayBuffer())
    } catch {
      throw new InventoryError({ kind: 'changed' })
    }
  }
  return {
    size: blob.size,
    start: (length) => bytes(0, length),
    /** The next piece is on its way while one is parsed. */
    async *pieces() {
      let next = bytes(0, pieceBytes)
      for (let at = 0; at < blob.size; at += pieceBytes) {
        const piece = await next
        next = bytes(at + pieceBytes, at + 2 * pieceBytes)
        // Nobody waits for it where the reading is broken off.
        next.catch(() => undefined)
        yield piece
      }
    },
  }
}
