import { spawnSync } from 'node:child_process'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']

/** The programs of those packages; Firefox goes by either name. */
const needed = [['firefox-esr', 'firefox'], ['WebKitWebDriver'], ['Xvfb']]

/** @param {string} program */
const isThere = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

const missing = () => needed.filter((names) => !names.some(isThere))

/** Installs Firefox and WebKitGTK's driver where they are missing, from Debian's packages. */
export function installEngines() {
  if (missing().length === 0) return
  if (isThere('apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const install = `apt-get update; DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages.join(' ')}`
    const [program = '', ...args] = [...asRoot, 'sh', '-c', install]
    console.log(`Browsers are missing. Trying: ${install}`)
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  if (missing().length === 0) return
  console.error(
    `Not found: ${missing()
      .map((names) => names.join(' or '))
      .join(
        ', ',
      )}. Install Firefox, WebKitGTK with its WebKitWebDriver and MiniBrowser, and Xvfb (on Debian, as root: ` +
      `apt-get install ${packages.join(' ')}), then run this again.`,
  )
  process.exitCode = 1
}
