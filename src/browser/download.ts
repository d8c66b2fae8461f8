const linesAtOnce = 2_000

/**
 * Hands a file to the browser's downloads. The text may be long and is gathered piece by piece, so that the page stays
 * awake meanwhile.
 */
export async function download(name: string, type: string, text: Iterable<BlobPart>): Promise<void> {
  const parts: BlobPart[] = []
  for (const part of text) {
    if (parts.push(part) % linesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  const address = URL.createObjectURL(new Blob(parts, { type }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(address)
}
