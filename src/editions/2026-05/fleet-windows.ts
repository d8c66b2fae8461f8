/** Reads what inventories call Windows: as a product of the catalogue, and as what a PC is licensed for under another. */
import type { Reading } from '../../engine/recognition.ts'
import { matching, notSettled, type Word } from '../../words/inventory.ts'
import { type Product, products, versions } from './catalogue/products.ts'

/** By build, too: Windows 11 still begins with 10.0. */
const versionWords: readonly Word[] = [
  ['windows-11', /\b(win(dows)?|w) ?11\b(?!\.\d)|\b10\.0[.( ]+(2[2-9]|[3-9]\d)\d{3}\b/],
  ['windows-10', /\b(win(dows)?|w) ?10\b(?!\.\d)|\b10\.0[.( ]+1\d{4}\b/],
  ['windows-8-1', /\b(win(dows)?|w) ?8\.1\b|\bnt workstation 6\.3\b/],
  ['windows-8', /\b(win(dows)?|w) ?8\b(?!\.\d)|\bnt workstation 6\.2\b/],
  ['windows-7', /\b(win(dows)?|w) ?7\b|\bnt workstation 6\.1\b/],
  ['older', /\bvista\b|\bxp\b|\bw2k\b|\bwin(dows)? ?(2000|95|98|me|nt(?! workstation (6|1\d)\.))\b/],
  ['later', /\bwin(dows)? ?1[2-9]\b/],
]

/** Names of editions, those of the registry (`Professional`, `Core`, `EnterpriseS`) and translations among them. */
const editionWords: readonly Word[] = [
  ['iot', /\biot ?enterprises?( lts[cb]( \d{4})?)?\b|\biot\b/],
  ['ltsc', /\b((enterprise|entreprise|ent) )?(\d{4} )?lts[cb]( \d{4})?\b|\benterprises\b/],
  ['pro-single-language', /\bpro(fessional)? ?single ?language\b/],
  ['pro-education', /\bpro(f|fessional|fessionnel)? ?education\b/],
  [
    'pro-workstations',
    /\bpro(f|fessional|fessionnel)? ?((for|fur|pour) )?(work ?stations?|arbeitsstationen|stations? de travail)\b/,
  ],
  ['business', /\bbusiness\b/],
  ['home', /\bhome( ?single ?language)?\b|\bcore( ?single ?language| ?country ?specific)?\b|\bfamil\w+|домашняя|家庭/],
  ['enterprise', /\bent(er|re)prise\b|\bent\b|корпоративная|企业版/],
  ['education', /\beducation\b|\bedu\b|教育版/],
  ['ultimate', /\bultimate\b|\bintegrale\b/],
  ['starter', /\bstarter\b/],
  ['s', /(?<=\b1[01] )s(?= |$)/],
  ['pro', /\bpro(f|fessional|fessionnel|fesional|fissional)?\b|профессиональная|专业版/],
]

/** Numbers of `OperatingSystemSKU` as the names of the registry. */
const skus: Readonly<Record<string, string>> = {
  '4': 'enterprise',
  '27': 'enterprise n',
  '48': 'professional',
  '49': 'professional n',
  '98': 'core n',
  '99': 'core country specific',
  '100': 'core single language',
  '101': 'core',
  '121': 'education',
  '122': 'education n',
  '125': 'enterprises',
  '161': 'professional workstation',
  '164': 'professional education',
  '188': 'iot enterprise',
}

/** Windows that is no Windows for a PC to be licensed for, or that leaves open which one is licensed. */
const special =
  /\b(server|embedded|posready|thin pc|upgrade|mise a niveau|downgrade|eval(uation)?|multi-?session|vda|cloud|team|mobile|mixed reality|se)\b/
/** Editions for markets without a media player or a messenger: products of their own. */
const forOneMarket =
  /\b(pro|professional|professionnel|home|core|enterprise|education) ?(n|kn|k)\b|\b(professional|core|enterprise|education)k?n\b/

const lineOf: Readonly<Record<string, string>> = {
  ltsc: 'windows-ltsc',
  'pro-education': 'windows-pro-education',
  'pro-workstations': 'windows-pro-workstations',
  home: 'windows-home',
  enterprise: 'windows-enterprise',
  education: 'windows-education',
  // Pro with a subscription of Microsoft 365 calls itself Business.
  business: 'windows-pro',
  pro: 'windows-pro',
}

interface Named {
  readonly versions: readonly string[]
  readonly editions: readonly string[]
  readonly isForOneMarket: boolean
  /** It is the description of the key in the firmware, which names the edition alone. */
  readonly isFirmware: boolean
}

/** The versions and editions that a value names; `undefined` where it names no Windows. */
function namedIn(value: string): Named | undefined {
  const firmware = /^\[4\.0\] (\w+) oem:dm$/.exec(value)?.[1]
  const plain = firmware ?? (Object.hasOwn(skus, value) ? (skus[value] ?? value) : value)
  const versions = matching(versionWords, withBothVersions(plain))
  const editions = matching(editionWords, plain.replace(/\b(professional|core|enterprise|education)k?n\b/, '$1'))
  const isOfWindows = versions.length > 0 || /\bwin(dows)?\b/.test(plain) || editions.includes('ltsc')
  if (!isOfWindows && leftOver(plain) !== '') return undefined
  return { versions, editions, isForOneMarket: forOneMarket.test(plain), isFirmware: firmware !== undefined }
}

/** "Windows 10/11 Pro" names two versions. */
const withBothVersions = (value: string): string =>
  value.replace(
    /\b(?:win(?:dows)?|w) ?(8\.1|10|11) ?(?:[/,&+]|or|and|oder|und|ou|et) ?(?=(?:8\.1|10|11)\b)/,
    'windows $1 / windows ',
  )

/** What is left of a text without the names of editions: nothing where an edition stands alone. */
const leftOver = (value: string): string =>
  editionWords.reduce((rest, [, test]) => rest.replace(test, ''), value.replace(forOneMarket, '')).trim()

/** The products of a version and an edition, of which either may be left open; the newest first. */
const productsOf = (version: string | undefined, edition: string | undefined): readonly string[] =>
  windows
    .filter((one) => version === undefined || one.version === undefined || one.version === version)
    .filter((one) => (edition === undefined ? one.version !== undefined : one.line === lineOf[edition]))
    .map(({ id }) => id)

const windows = products.filter(({ family }) => family === 'windows').map((one): Product => one)
const listed: readonly string[] = versions.windows

/** A Windows as a product of the catalogue. */
export function readWindows(value: string): Reading | undefined {
  const named = namedIn(value)
  if (named === undefined) return undefined
  const { versions: all, editions, isForOneMarket, isFirmware } = named
  const [version] = all
  const [edition] = editions
  if (special.test(value))
    return notSettled(['other-product'], 'This is another product, or it does not say which one is licensed.')
  if (all.length > 1)
    return notSettled(
      all.flatMap((one) => (listed.includes(one) ? productsOf(one, edition) : ['earlier-product'])),
      'More than one version is named.',
    )
  if (version === 'later') return { value: 'later-product' }
  if (version !== undefined && !listed.includes(version)) return { value: 'earlier-product' }
  if (editions.length > 1)
    return notSettled(
      editions.flatMap((one) => productsOf(version, one)),
      'More than one edition is named.',
    )
  if (isForOneMarket || edition === 'iot' || edition === 'pro-single-language') return { value: 'other-product' }
  const known = productsOf(version, edition)
  if (edition === undefined)
    return version === undefined
      ? notSettled([], 'Version and edition are not named.')
      : notSettled(known, 'The edition is not named.')
  if (edition === 'business') return notSettled(known, 'Pro calls itself Business under a subscription.')
  const [id] = known
  if (id === undefined) return notSettled(['other-product'], 'This edition is not in the list.')
  if (known.length === 1) return { value: id }
  return notSettled(known, isFirmware ? 'The firmware names the edition and no version.' : 'The version is not named.')
}

const sinceWindows10: Readonly<Record<string, string>> = {
  pro: 'windows-10-11-pro',
  enterprise: 'windows-10-11-enterprise',
  'pro-workstations': 'windows-10-11-enterprise',
  iot: 'windows-10-11-enterprise',
  'pro-education': 'windows-10-11-pro-education',
  home: 'windows-home',
  education: 'other-windows',
  s: 'other-windows',
}
const before: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'windows-8': { pro: 'windows-8-pro', enterprise: 'windows-8-pro', home: 'windows-home' },
  'windows-7': {
    pro: 'windows-7-pro',
    enterprise: 'windows-7-pro',
    ultimate: 'windows-7-pro',
    home: 'windows-home',
    starter: 'windows-home',
  },
}
const systemsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'windows-11': sinceWindows10,
  'windows-10': sinceWindows10,
  'windows-8-1': before['windows-8'] ?? {},
  ...before,
}

/** What a PC is licensed for under an upgrade licence, as a row of the qualifying systems. */
export function readSystem(value: string): Reading | undefined {
  if (/^(none|unlicensed|no (licen[cs]e|windows)|keine?|ohne|aucune|sans)$/.test(value)) return { value: 'no-windows' }
  if (/\b(mac ?os|os x|macintosh|mac(book|mini| ?pro)?|imac)\b/.test(value)) return { value: 'macintosh' }
  if (/\b(linux|ubuntu|debian|red hat|rhel|fedora|suse|chrome ?os|android)\b/.test(value))
    return notSettled(['no-windows'], 'This runs on the PC, which may have come with a Windows.')
  const named = namedIn(value)
  if (named === undefined) return undefined
  const { versions: all, editions, isForOneMarket, isFirmware } = named
  const [edition = ''] = editions
  if (special.test(value)) return notSettled(['no-windows', 'other-windows'], 'This is no Windows of a PC as sold.')
  if (all.includes('older') && all.length === 1) return { value: 'other-windows' }
  const isNew = ['pro-education', 'pro-workstations', 'iot', 'education'].includes(edition)
  const open = isFirmware ? ['windows-10', 'windows-8'] : ['windows-10', 'windows-8', 'windows-7']
  const possible = all.length > 0 ? all : isNew ? ['windows-10'] : open
  const systems = [...new Set(possible.map((version) => systemsOf[version]?.[edition]))]
  const [system] = systems
  if (systems.length === 1 && editions.length === 1 && system !== undefined && !isForOneMarket) return { value: system }
  const suggests = [
    ...new Set(possible.flatMap((version) => (editions.length === 0 ? [] : (systemsOf[version]?.[edition] ?? [])))),
  ]
  return notSettled(
    isForOneMarket || edition === 'ltsc' ? [...suggests, 'windows-10-11-enterprise', 'other-windows'] : suggests,
    isForOneMarket ? 'Editions N and KN are products of their own.' : 'Version or edition are not certain.',
  )
}
