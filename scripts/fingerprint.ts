/** Hashes of source files, by which a result that was kept knows whether it is of the code as it stands. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The TypeScript and JSON files of a folder and of those in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

/**
 * A hash of what files are called and hold, the same on every system.
 *
 * @param part What counts of a text: all of it, unless said otherwise.
 */
export function hashOf(files: readonly string[], part = (text: string): string => text): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash.update(file).update(part(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')))
  return hash.digest('hex').slice(0, 16)
}
