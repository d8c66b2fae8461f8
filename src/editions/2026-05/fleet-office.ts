/** Reads what inventories call Office, Project and Visio, by their names and by the names of their keys and packages. */
import type { Reading } from '../../engine/recognition.ts'
import { matching, notSettled, type Word } from '../../words/inventory.ts'
import { products } from './catalogue/products.ts'

const versionWords: readonly Word[] = [
  ['2024', /\b2024\b/],
  ['2021', /\b2021\b/],
  ['2019', /\b2019\b/],
  ['2016', /\b2016\b/],
  ['earlier', /\b(2013|2010|2007|2003|2002|2000|xp|97|95)\b|\boffice ?1[0-5]\b/],
]

const editionWords: readonly Word[] = [
  ['professional-plus', /\bpro(f|fessional|fessionnel)? ?(plus\b|\+)/],
  ['home-student', /\bhome ?(and|&|und|et)? ?student\b|\bfamille et etudiant\b|\bh&s\b/],
  ['home-business', /\bhome ?(and|&|und|et)? ?business\b|\bfamille et petite entreprise\b|\bh&b\b/],
  ['standard', /\bstandard\b|\bstd\b/],
  ['home', /\bhome\b|\bfamille\b/],
  ['professional', /\bpro(f|fessional|fessionnel)?\b/],
]

/** `Office16StandardVL_MAK`, `Office21ProPlus2021VL_KMS_Client_AE`, `Office16O365ProPlusR_Subscription1`. */
const keyName = /\boffice(?:16|19|21|24)([a-z]+(?:365[a-z]+?)?)(2019|2021|2024)?(vl|r)\d?_/
/** `ProPlus2021Volume`, `O365BusinessRetail`. */
const packageName =
  /^(o365proplus|o365business|proplus|standard|homebusiness|homestudent|home|professional|visiopro|visiostd|projectpro|projectstd)(2019|2021|2024)?(volume|retail)$/

const packaged: Readonly<Record<string, string>> = {
  proplus: 'professional-plus',
  standard: 'standard',
  homebusiness: 'home-business',
  homestudent: 'home-student',
  home: 'home',
  professional: 'professional',
}

const ids: ReadonlySet<string> = new Set(products.map(({ id }) => id))
const ofVersion = (version: string): readonly string[] =>
  products.filter((one) => 'version' in one && one.version === `office-${version}`).map(({ id }) => id)

/** The product of that version and edition; those of volume licences are called LTSC since 2021. */
const productOf = (version: string, edition: string): string | undefined =>
  [`office-${version}-${edition}`, `office-ltsc-${version}-${edition}`].find((id) => ids.has(id))

/** An Office suite, Project or Visio; `undefined` where the value names none. */
export function readOffice(value: string): Reading | undefined {
  const [, name, year = '2016', how] = keyName.exec(value) ?? packageName.exec(value) ?? []
  if (name !== undefined) return readPackage(name, year, how === 'vl' || how === 'volume')
  if (/\b(visio|project)\b/.test(value)) return readStandalone(value)
  if (/\b(office|microsoft|m|o) ?365\b/.test(value)) return read365(value)
  return /\boffice\b/.test(value) ? readSuite(value) : undefined
}

function readPackage(name: string, year: string, isVolume: boolean): Reading {
  if (/^o365(proplus|business)$/.test(name)) return { value: 'microsoft-365-apps' }
  const [standalone] = /^(visio|project)/.exec(name) ?? []
  if (standalone !== undefined) return { value: standalone }
  const edition = packaged[name]
  const id = edition === undefined ? undefined : productOf(year, edition)
  if (id === undefined) return notSettled(['other-product'], 'This product is not in the list.')
  return isVolume === /standard|plus/.test(id) ? { value: id } : notSettled([id, 'other-product'], notSoldSo)
}

const notSoldSo = 'The list does not have this product from this source.'

function readStandalone(value: string): Reading {
  const names = ['visio', 'project'].filter((name) => value.includes(name))
  const [name = ''] = names
  if (names.length > 1) return notSettled(names, 'More than one product is named.')
  if (/\b(plan|online|viewer)\b/.test(value)) return notSettled(names, 'A plan is licensed by user, not by device.')
  return { value: name }
}

function read365(value: string): Reading {
  if (/\b(personal|family|famille|home)\b/.test(value)) return notSettled(['other-product'], 'A plan for private use.')
  if (/\bapps\b|\bpro ?plus\b/.test(value)) return { value: 'microsoft-365-apps' }
  return notSettled(
    ['microsoft-365-apps', 'windows-11-enterprise'],
    'A plan holds several products, and not every plan holds the apps.',
  )
}

function readSuite(value: string): Reading {
  const versions = matching(versionWords, value)
  const [version] = versions
  const editions = matching(editionWords, value)
  const [edition] = editions
  if (/\bmac\b|\bserver\b|\bonline\b|\bstarter\b/.test(value)) return notSettled(['other-product'], 'Another product.')
  if (versions.length > 1) return notSettled([], 'More than one version is named.')
  if (version === undefined) return notSettled([], 'The version is not named.')
  if (version === 'earlier') return { value: 'earlier-product' }
  if (editions.length > 1)
    return notSettled(
      editions.flatMap((one) => productOf(version, one) ?? []),
      'More than one edition is named.',
    )
  if (edition === undefined) return notSettled(ofVersion(version), 'The edition is not named.')
  const id = productOf(version, edition)
  if (id === undefined) return notSettled(['other-product'], 'This edition is not in the list.')
  const isLtsc = /\bltsc\b/.test(value)
  if (id.includes('-ltsc-') !== isLtsc)
    return notSettled([id, 'other-product'], 'Volume licences of 2021 and later are called LTSC.')
  return { value: id }
}
