/** Licences of what visitors get: they ask for a notice at most, which the build writes. */
const shippable = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/** Licences of tools that build and test and are never passed on: these too. */
const usable = [...shippable, 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MIT-0', 'MPL-2.0', 'Zlib']

/** The part of a `package-lock.json` that licences are read from. */
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >
}

/** What is wrong with the licences of everything that a lock file installs: a sentence for each package. */
export function licenceProblems({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { version, license, dev = false }]) => {
    if (place === '') return []
    const name = `${place.replace(/^.*node_modules\//, '')} ${version ?? ''}`.trim()
    if (license === undefined) return [`${name} names no licence.`]
    if (allows(license, dev ? usable : shippable)) return []
    const use = dev ? 'to build and test with' : 'for what visitors get'
    return [`${name} is under ${license}, which is not on the list of licences ${use}.`]
  })
}

/** Whether an SPDX expression leaves a choice that is on the list. What it cannot read, it does not allow. */
function allows(expression: string, list: readonly string[]): boolean {
  const plain = expression.replace(/^\(([^()]*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => allows(one, list))
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => allows(one, list))
  return list.includes(plain)
}
