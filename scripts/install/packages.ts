/** Programs of the system: whether they are there, and how Debian and others install them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The place of a program on the PATH, under the first of these names that is there. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const files = names.flatMap((name) => (process.platform === 'win32' ? [`${name}.exe`] : [name]))
  return files.flatMap((file) => folders.map((folder) => join(folder, file))).find((file) => existsSync(file))
}

/** Runs a command of a package manager as root, where that may be done without asking for a password. */
export function runAsRoot(command: string): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [program = '', ...args] = [...asRoot, 'sh', '-c', command]
  console.log(`Trying: ${command}`)
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Installs packages of Debian, where there is such a system. */
export function installDebianPackages(...packages: readonly string[]): void {
  if (onPath('apt-get') === undefined) return
  runAsRoot(`apt-get update; DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages.join(' ')}`)
}
