import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that is on the PATH. */
export function programNamed(...names: readonly string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
  if (found === undefined) throw new Error(`${names.join(' or ')} is not installed`)
  return found
}

/** WebKitGTK's own small browser, which Debian keeps beside the library and not on the PATH. */
export function miniBrowser(): string {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder))
  const candidates = folders.flatMap((folder) => [
    ...versions(folder),
    ...readdirSync(folder).flatMap((triplet) => versions(join(folder, triplet))),
  ])
  const found = candidates.map((folder) => join(folder, 'MiniBrowser')).find((file) => existsSync(file))
  if (found === undefined) throw new Error('MiniBrowser, which comes with WebKitGTK, is not installed')
  return found
}

function versions(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.startsWith('webkit2gtk-4') ? [join(folder, name)] : []))
  } catch {
    return [] // A file, or nothing that may be read.
  }
}
