/** An id that nothing else has. Made so that it works on a page without https too, where `randomUUID` is missing. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}
