/**
 * What inventories call the products, channels and languages of this edition.
 *
 * The forms come from Microsoft's documentation of `Win32_OperatingSystem`, `SoftwareLicensingProduct` and
 * `SoftwareLicensingService`, and from what inventory tools export. A value that could mean two things is not settled.
 */
import type { Reading, RecognisedColumn, Recognition } from '../../engine/recognition.ts'
import { products } from './catalogue/products.ts'
import { exampleInventory } from './fleet-example.ts'

type Word = readonly [id: string, test: RegExp]

const windowsVersions: readonly Word[] = [
  ['windows-7', /\b(win(dows)?|w) ?7\b/],
  ['windows-vista', /\bvista\b/],
  ['windows-xp', /\bxp\b/],
  ['windows-2000', /\bwin(dows)? ?2000\b|\bw2k\b/],
  ['later', /\b(win(dows)?|w) ?(8(\.1)?|10|11)\b(?!\.\d)/],
  ['older', /\bwin(dows)? ?(95|98|me|nt|3\.11?)\b|\bos\/2\b/],
]

const windowsEditions: readonly Word[] = [
  ['media-center', /\bmedia ?cent(er|re)\b/],
  ['tablet-pc', /\btablet\b/],
  ['home-premium', /\bhome ?prem(ium)?\b|\bfamilial\w* premium\b/],
  ['home-basic', /\bhome ?basic\b|\bfamilial\w* basique\b/],
  ['starter', /\bstarter\b|\bedition starter\b/],
  ['ultimate', /\bultimate\b|\bintegrale\b|\bult\b/],
  ['enterprise', /\benterprise\b|\bentreprise\b|\bent\b/],
  ['business', /\bbusiness\b|\bprofessionnel business\b/],
  ['professional', /\bpro(f|fessional|fessionnel|fesional|fessionale|fissional)?\b/],
  ['home', /\bhome\b|\bfamilial\w*\b/],
]

/** Windows editions under their version, as the catalogue calls them. */
const windowsIds: Readonly<Record<string, string>> = {
  'windows-7/starter': 'windows-7-starter',
  'windows-7/home-basic': 'windows-7-home-basic',
  'windows-7/home-premium': 'windows-7-home-premium',
  'windows-7/professional': 'windows-7-professional',
  'windows-7/ultimate': 'windows-7-ultimate',
  'windows-7/enterprise': 'windows-7-enterprise',
  'windows-vista/starter': 'windows-vista-starter',
  'windows-vista/home-basic': 'windows-vista-home-basic',
  'windows-vista/home-premium': 'windows-vista-home-premium',
  'windows-vista/business': 'windows-vista-business',
  'windows-vista/ultimate': 'windows-vista-ultimate',
  'windows-vista/enterprise': 'windows-vista-enterprise',
  'windows-xp/starter': 'windows-xp-starter',
  'windows-xp/home': 'windows-xp-home',
  'windows-xp/media-center': 'windows-xp-media-center',
  'windows-xp/tablet-pc': 'windows-xp-tablet-pc',
  'windows-xp/professional': 'windows-xp-professional',
  'windows-2000/professional': 'windows-2000-professional',
}

const officeVersions: readonly Word[] = [
  ['office-2007', /\b2007\b|\boffice ?12\b/],
  ['office-2003', /\b2003\b|\boffice ?11\b/],
  ['later', /\b(2010|2013|2016|2019|2021|2024|365)\b|\boffice ?1[4-6]\b/],
  ['older', /\b(95|97|2000|xp|2002)\b|\boffice ?10\b/],
]

const officeEditions: readonly Word[] = [
  ['professional-enterprise', /\bpro(fessional)? enterprise\b/],
  ['professional-plus', /\bpro(f|fessional|fessionnel)? ?(plus\b|\+)/],
  ['home-student', /\bhome (and|&|und) student\b|\bhome student\b|\bfamille et etudiant\b|\bh&s\b/],
  ['student-teacher', /\bstudent(s)? (and|&) teacher(s)?\b/],
  ['small-business', /\bsmall business\b|\bsbe\b|\bpme\b/],
  ['standard', /\bstandard\b|\bstd\b/],
  ['basic', /\bbasic\b/],
  ['ultimate', /\bultimate\b|\bintegrale\b/],
  ['enterprise', /\benterprise\b|\bentreprise\b/],
  ['professional', /\bpro(f|fessional|fessionnel)?\b/],
]

const productIds: ReadonlySet<string> = new Set(products.map(({ id }) => id))

/** Words that make it another product, or leave open which one: never settled. */
const special = /\b(server|embedded|posready|thin pc|iot|upgrade|mise a niveau|downgrade|evaluation|ltsc|ltsb)\b/
/** Editions without a media player, which the catalogue does not tell apart. */
const withoutPlayer = /\b(professional|pro|business|home|home premium|ultimate|enterprise) (n|k|kn|e)\b/

/** All that are named, longer names first: what one of them says is not read again by the next. */
function matching(words: readonly Word[], value: string): readonly string[] {
  let rest = value
  return words.flatMap(([id, test]) => {
    const found = test.exec(rest)
    if (found === null) return []
    rest = rest.replace(found[0], ' ')
    return [id]
  })
}

const ofVersion = (version: string): readonly string[] =>
  products.filter((product) => product.version === version).map(({ id }) => id)

const notSettled = (suggests: readonly string[], why: string): Reading => ({ suggests, why })

/** A product by its name. */
function readProduct(value: string): Reading | undefined {
  if (/\boffice\b|\bmicrosoft 365\b/.test(value)) return readOffice(value)
  const firmware = /^\[4\.0\] \w+ oem:dm$/.exec(value)
  // Firmware has held keys since Windows 8, so the licence is later than this edition, whichever it is.
  if (firmware) return { value: 'later-product' }
  return readWindows(value)
}

function readWindows(value: string): Reading | undefined {
  // The edition's name "XP Professional x64 Edition" is a product of its own.
  const versions = matching(windowsVersions, value)
  const [version] = versions
  const editions = matching(windowsEditions, value)
  const [edition] = editions
  if (special.test(value) && (version !== undefined || /\bwindows\b/.test(value)))
    return notSettled([], 'This is another product, or it does not say which one is licensed.')
  if (versions.length > 1) return notSettled([], 'More than one version is named.')
  if (version === undefined)
    return /\bwindows\b|\bwin\b/.test(value) ? notSettled([], 'The version is not named.') : undefined
  if (version === 'later') return { value: 'later-product' }
  if (version === 'older') return { value: 'other-product' }
  const known = editions.flatMap((one) => windowsIds[`${version}/${one}`] ?? [])
  if (editions.length > 1) return notSettled(known, 'More than one edition is named.')
  const [named] = known
  if (named === undefined)
    return notSettled(
      ofVersion(version),
      edition === undefined ? 'The edition is not named.' : 'We know no such edition.',
    )
  if (withoutPlayer.test(value))
    return notSettled([named, 'other-product'], 'Editions N, K, KN and E are products of their own.')
  if (version === 'windows-xp' && /\bx64\b|\b64.?bit\b/.test(value))
    return notSettled([named, 'other-product'], 'Windows XP for 64-bit was a product of its own.')
  return { value: named }
}

function readOffice(value: string): Reading | undefined {
  const versions = matching(officeVersions, value)
  const [version] = versions
  if (/\b(visio|project)\b/.test(value)) return notSettled(['other-product'], 'This is no Office suite.')
  if (versions.length > 1) return notSettled([], 'More than one version is named.')
  if (version === undefined)
    return /\b(microsoft|office) 365\b/.test(value)
      ? { value: 'later-product' }
      : notSettled([], 'The version is not named.')
  if (version === 'later') return { value: 'later-product' }
  if (version === 'older') return { value: 'other-product' }
  const editions = matching(officeEditions, value)
  const known = editions.map((edition) => `${version}-${edition}`)
  if (editions.length > 1)
    return notSettled(
      known.filter((id) => productIds.has(id)),
      'More than one edition is named.',
    )
  const [id = ''] = known
  return productIds.has(id)
    ? { value: id }
    : notSettled(ofVersion(version), 'The edition is not named, or we know no such edition.')
}

const volumeKey = 'A volume key tells what is in use: the licence under it is often the maker’s or a boxed one.'

const channelNames: readonly Word[] = [
  ['unlicensed', /^(none|unlicensed|not licensed|no licen[cs]e|keine|ohne|aucune|sans)$/],
  ['system-builder', /\bsystem ?builder\b|\bsb\b|\bdsp\b/],
  ['oem', /\boem(?=_|:|\b)|\bpreinstalled\b|\bvorinstalliert\b|\bpreinstalle\b/],
  ['retail', /\bretail\b|\bfpp\b|\bfull packaged?\b|\bbox(ed)?\b/],
]

/** A channel by the name of a key's channel, or by what people call it. */
function readChannel(value: string): Reading | undefined {
  if (/\bvolume|\bgvlk\b|\bmak\b|\bkms|^vlk?$/.test(value))
    return notSettled(['oem', 'retail', 'other-agreement', 'same-agreement'], volumeKey)
  if (/nslp|nonslp/.test(value))
    return notSettled(
      ['oem', 'system-builder'],
      'Such keys stand on the labels of makers and of system builders alike.',
    )
  if (/\beval|tb:|timebased|\btrial\b/.test(value)) return notSettled([], 'A trial is no licence.')
  const named = matching(channelNames, value)
  if (named.length > 1) return notSettled(named, 'More than one way is named.')
  const [channel] = named
  if (channel !== undefined) return { value: channel }
  if (/\b(open|select|enterprise agreement|ea|eas|campus|school)\b/.test(value))
    return notSettled(['other-agreement', 'same-agreement'], 'Whether it is the agreement of the media is not said.')
  return undefined
}

/** Languages with their Windows identifiers, tags and names. */
const languages = [
  { tag: 'en', label: 'English', lcids: [1033, 2057, 3081, 4105], names: ['english', 'englisch', 'anglais', 'ingles'] },
  { tag: 'de', label: 'German', lcids: [1031, 2055, 3079], names: ['german', 'deutsch', 'allemand', 'tedesco'] },
  { tag: 'fr', label: 'French', lcids: [1036, 2060, 3084, 4108], names: ['french', 'francais', 'franzosisch'] },
  { tag: 'es', label: 'Spanish', lcids: [3082, 1034, 2058], names: ['spanish', 'espanol', 'spanisch', 'espagnol'] },
  { tag: 'it', label: 'Italian', lcids: [1040, 2064], names: ['italian', 'italiano', 'italienisch', 'italien'] },
  { tag: 'nl', label: 'Dutch', lcids: [1043, 2067], names: ['dutch', 'nederlands', 'niederlandisch', 'neerlandais'] },
  { tag: 'pl', label: 'Polish', lcids: [1045], names: ['polish', 'polski', 'polnisch', 'polonais'] },
  { tag: 'pt-br', label: 'Portuguese (Brazil)', lcids: [1046], names: ['portuguese (brazil)', 'brazilian portuguese'] },
  { tag: 'pt-pt', label: 'Portuguese (Portugal)', lcids: [2070], names: ['portuguese (portugal)'] },
  { tag: 'sv', label: 'Swedish', lcids: [1053], names: ['swedish', 'svenska', 'schwedisch'] },
  { tag: 'da', label: 'Danish', lcids: [1030], names: ['danish', 'dansk', 'danisch'] },
  { tag: 'nb', label: 'Norwegian', lcids: [1044], names: ['norwegian', 'norsk', 'norwegisch'] },
  { tag: 'fi', label: 'Finnish', lcids: [1035], names: ['finnish', 'suomi', 'finnisch'] },
  { tag: 'cs', label: 'Czech', lcids: [1029], names: ['czech', 'cestina', 'tschechisch'] },
  { tag: 'hu', label: 'Hungarian', lcids: [1038], names: ['hungarian', 'magyar', 'ungarisch'] },
  { tag: 'ru', label: 'Russian', lcids: [1049], names: ['russian', 'русский', 'russisch'] },
  { tag: 'tr', label: 'Turkish', lcids: [1055], names: ['turkish', 'turkce', 'turkisch'] },
  { tag: 'ja', label: 'Japanese', lcids: [1041], names: ['japanese', 'japanisch', '日本語'] },
  { tag: 'ko', label: 'Korean', lcids: [1042], names: ['korean', 'koreanisch', '한국어'] },
  { tag: 'zh-cn', label: 'Chinese (simplified)', lcids: [2052], names: ['chinese (simplified)', 'simplified chinese'] },
  {
    tag: 'zh-tw',
    label: 'Chinese (traditional)',
    lcids: [1028],
    names: ['chinese (traditional)', 'traditional chinese'],
  },
] as const

const tagOf: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ tag, lcids, names }) => [
    [tag, tag],
    ...lcids.flatMap((lcid): [string, string][] => [
      [String(lcid), tag],
      [lcid.toString(16).padStart(4, '0'), tag],
    ]),
    ...names.map((name): [string, string] => [name, tag]),
  ]),
)

/** What stands for a copy in several languages: no single language is the same. */
const several = 'several'

/** A language, or several, by name, tag (`en-US`) or Windows identifier (`1033`, `0409`). */
function readLanguage(value: string): Reading | undefined {
  if (/\bmui\b|\bmultiling\w*\b|\bmehrsprachig\b/.test(value)) return { value: several }
  const parts = value
    .replaceAll(/[{}[\]"]/g, '')
    .split(/\s*[,;|]\s*|\s+(?:and|und|et)\s+/)
    .filter((part) => part !== '')
  const tags = new Set<string>()
  for (const part of parts) {
    const tag = tagOf.get(part) ?? tagOf.get(/^([a-z]{2})[-_][a-z]{2}$/.exec(part)?.[1] ?? '')
    if (tag === undefined)
      return /^(pt|zh|portugu\w*|chinese)\b/.test(part)
        ? notSettled([], 'The region matters, and is not named.')
        : undefined
    tags.add(tag)
  }
  if (tags.size > 1) return { value: several }
  const [tag] = tags
  return tag === undefined ? undefined : { value: tag }
}

/** Programmes by their names and short forms. */
const programmes: readonly Word[] = [
  ['academic-open', /\bacademic open\b|\bopen academic\b/],
  ['academic-select', /\bacademic select\b|\bselect academic\b/],
  ['open-value', /\bopen value\b|^ovs?$/],
  ['open-license', /\bopen (licen[cs]e|business)\b|^open$|^olp$/],
  ['select-plus', /\bselect plus\b/],
  ['select-license', /\bselect( licen[cs]e)?$/],
  ['enterprise-agreement-subscription', /\b(enterprise agreement|enterprise) subscription\b|^eas$/],
  ['enterprise-agreement', /\benterprise agreement$|^ea$/],
  ['campus-agreement', /\bcampus( agreement)?$/],
  ['school-agreement', /\bschool( agreement)?$/],
  ['none', /^(none|no agreement|keiner?|aucun)$/],
]

function readAgreement(value: string): Reading | undefined {
  const [first] = matching(programmes, value)
  return first === undefined ? undefined : { value: first }
}

const yes = /^(yes|y|true|1|ja|j|oui|o|si|x|active|aktiv)$/
const no = /^(no|n|false|0|nein|non|none|keine?)$/

function readYesNo(value: string): Reading | undefined {
  return yes.test(value) ? { value: 'yes' } : no.test(value) ? { value: 'no' } : undefined
}

function readAssurance(value: string): Reading | undefined {
  return /\b(ended|expired|lapsed|abgelaufen|expiree?)\b/.test(value) ? { value: 'ended' } : readYesNo(value)
}

const yesNoColumn = (...licence: readonly string[]): RecognisedColumn => ({ headers: { licence }, read: readYesNo })

const agreement: RecognisedColumn = {
  headers: {
    licence: ['agreement', 'licenceagreement', 'licenseagreement', 'programme', 'program', 'vertrag', 'contrat'],
  },
  read: readAgreement,
}

const running = [
  'caption',
  'os',
  'osname',
  'oscaption',
  'operatingsystem',
  'operatingsystemname',
  'betriebssystem',
  'systemedexploitation',
  'sistemaoperativo',
  'windowsversion',
  'installedos',
  'osedition',
]

/** The product of the catalogue as a row of the upgrade table, where it is one. */
function readSystem(value: string): Reading | undefined {
  if (/\b(mac ?os|macintosh|os x)\b/.test(value)) return { value: 'macintosh' }
  if (/\bos\/2\b/.test(value)) return { value: 'os-2' }
  if (/\bwin(dows)? ?98\b/.test(value)) return { value: 'windows-98' }
  if (/\bwin(dows)? ?nt (workstation )?4/.test(value)) return { value: 'windows-nt-workstation-4' }
  if (/\bxp prof\w* n\b/.test(value)) return { value: 'windows-xp-professional-n' }
  const read = readWindows(value)
  if (read?.value === undefined) return read
  if (read.value === 'later-product' || /^windows-7|-enterprise$/.test(read.value))
    return { value: 'newer-or-enterprise' }
  return read.value === 'other-product' || read.value === 'windows-xp-media-center' ? { value: 'not-listed' } : read
}

export const recognition200910: Recognition = {
  checks: {
    reimaging: {
      agreement,
      image: { headers: { licence: ['image', 'imageproduct', 'targetimage', 'abbild'] }, read: readProduct },
      channel: {
        headers: {
          licence: [
            'channel',
            'licencechannel',
            'licensechannel',
            'licencetype',
            'licensetype',
            'lizenztyp',
            'purchasedfrom',
            'source',
            'typedelicence',
          ],
          key: ['description', 'productkeychannel', 'keychannel', 'licensedescription'],
        },
        read: readChannel,
      },
      softwareAssurance: { headers: { licence: ['sa', 'softwareassurance'] }, read: readAssurance },
      baseLicense: yesNoColumn('fulllicence', 'fulllicense', 'fullwindowslicence', 'fullwindowslicense', 'baselicense'),
      licensed: {
        headers: {
          licence: [
            'coa',
            'coalabel',
            'coaedition',
            'label',
            'licence',
            'license',
            'licensed',
            'licensedproduct',
            'licensedos',
            'licensedwindows',
            'windowslicence',
            'windowslicense',
            'oslicense',
            'lizenz',
            'aufkleber',
            'produitsouslicence',
            'oa3xoriginalproductkeydescription',
          ],
          runs: running,
          key: ['licensename', 'activatedproduct'],
        },
        read: readProduct,
      },
      sameProduct: yesNoColumn('sameproduct'),
      priorVersion: yesNoColumn('priorversion', 'downgraderight', 'downgraderights'),
      components: yesNoColumn('samecomponents', 'sameapplications'),
      language: {
        headers: {
          licence: ['coalanguage', 'licencelanguage', 'licenselanguage', 'language', 'sprache', 'langue', 'idioma'],
          runs: ['oslanguage', 'muilanguages', 'locale', 'oslocale', 'uilanguage', 'systemlocale'],
        },
        read: readLanguage,
        against: {
          label: 'Language of the image',
          options: [
            ...languages.map(({ tag, label }) => ({ value: tag, label })),
            { value: several, label: 'Several languages (MUI)' },
          ],
          compare(read, image) {
            // Two copies in several languages are the same only where they include the same ones, which nobody said.
            if (read === several) return image === several ? undefined : 'mui'
            if (image === several) return 'mui'
            return read === image ? 'same' : 'different'
          },
        },
      },
      openLicensePurchase: yesNoColumn('licencebought', 'licensebought', 'openlicensepurchase'),
    },
    upgrade: {
      agreement,
      currentOs: {
        headers: {
          licence: ['coa', 'coalabel', 'licensedproduct', 'licensedos', 'qualifyingos', 'lizenz'],
          runs: running,
        },
        read: readSystem,
      },
      softwareAssurance: yesNoColumn('sa', 'softwareassurance'),
      fullLicense: yesNoColumn('fulllicence', 'fulllicense', 'fullwindowslicence', 'fullwindowslicense'),
    },
  },
  example: exampleInventory,
  exampleShared: { media: 'volume-licensing', agreement: 'open-license', image: 'windows-7-professional' },
  exampleAgainst: { language: 'en' },
}
