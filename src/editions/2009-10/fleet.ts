/**
 * What inventories call the products, channels and languages of this edition.
 *
 * The forms come from Microsoft's documentation of `Win32_OperatingSystem`, `SoftwareLicensingProduct` and
 * `SoftwareLicensingService`, and from what inventory tools export. A value that could mean two things is not settled.
 */
import type { Reading, RecognisedColumn, Recognition } from '../../engine/recognition.ts'
import {
  knownHeaders,
  languageOptions,
  matching,
  notSettled,
  readLanguage,
  readYesNo,
  several,
  type Word,
  yesNoColumn,
} from '../../words/inventory.ts'
import { products } from './catalogue/products.ts'
import { exampleInventory } from './fleet-example.ts'

const windowsVersions: readonly Word[] = [
  ['windows-7', /\b(win(dows)?|w) ?7\b/],
  ['windows-vista', /\bvista\b/],
  ['windows-xp', /\bxp\b/],
  ['windows-2000', /\bwin(dows)? ?2000\b|\bw2k\b/],
  ['later', /\b(win(dows)?|w) ?(8(\.1)?|10|11)\b(?!\.\d)/],
  ['older', /\bwin(dows)? ?(95|98|me|nt(?! workstation (6|1\d)\.)|3\.11?)\b|\bos\/2\b/],
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

const ofVersion = (version: string): readonly string[] =>
  products.filter((product) => product.version === version).map(({ id }) => id)

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

function readAssurance(value: string): Reading | undefined {
  return /\b(ended|expired|lapsed|abgelaufen|expiree?)\b/.test(value) ? { value: 'ended' } : readYesNo(value)
}

const agreement: RecognisedColumn = { headers: { licence: knownHeaders.agreement }, read: readAgreement }

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
      image: { headers: { licence: knownHeaders.image }, read: readProduct },
      channel: {
        headers: { licence: knownHeaders.channel, key: knownHeaders.keyChannel },
        read: readChannel,
      },
      softwareAssurance: { headers: { licence: ['sa', 'softwareassurance'] }, read: readAssurance },
      baseLicense: yesNoColumn('fulllicence', 'fulllicense', 'fullwindowslicence', 'fullwindowslicense', 'baselicense'),
      licensed: {
        headers: { licence: knownHeaders.licensed, runs: knownHeaders.running, key: knownHeaders.activated },
        read: readProduct,
      },
      sameProduct: yesNoColumn('sameproduct'),
      priorVersion: yesNoColumn('priorversion', 'downgraderight', 'downgraderights'),
      components: yesNoColumn('samecomponents', 'sameapplications'),
      language: {
        headers: { licence: knownHeaders.language, runs: knownHeaders.runningLanguage },
        read: readLanguage,
        against: {
          label: 'Language of the image',
          options: [...languageOptions, { value: several, label: 'Several languages (MUI)' }],
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
          runs: knownHeaders.running,
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
