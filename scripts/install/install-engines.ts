/** Installs Firefox and WebKitGTK's driver where they are missing, from Debian's packages. */
import { installDebianPackages, onPath } from './packages.ts'

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']

/** The programs of those packages; Firefox goes by either name. */
const needed = [['firefox-esr', 'firefox'], ['WebKitWebDriver'], ['Xvfb']]

const missing = (): readonly string[] =>
  needed.filter((names) => onPath(...names) === undefined).map((names) => names.join(' or '))

if (missing().length > 0) installDebianPackages(...packages)
if (missing().length > 0) {
  console.error(
    `Not found: ${missing().join(', ')}. Install Firefox, WebKitGTK with its WebKitWebDriver and MiniBrowser, and Xvfb ` +
      `(on Debian, as root: apt-get install ${packages.join(' ')}), then run this again.`,
  )
  process.exitCode = 1
}
