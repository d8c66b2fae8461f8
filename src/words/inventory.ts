/** What inventories call things that every edition recognises: languages, yes and no, and the headers of columns. */
import type { Reading, RecognisedColumn } from '../engine/recognition.ts'

export type Word = readonly [id: string, test: RegExp]

/** All that are named, longer names first: what one of them says is not read again by the next. */
export function matching(words: readonly Word[], value: string): readonly string[] {
  let rest = value
  return words.flatMap(([id, test]) => {
    const found = test.exec(rest)
    if (found === null) return []
    rest = rest.replace(found[0], ' ')
    return [id]
  })
}

/** A value that could mean several things, or none that is certain. */
export const notSettled = (suggests: readonly string[], why: string): Reading => ({ suggests, why })

const yes = /^(yes|y|true|1|ja|j|oui|o|si|x|active|aktiv)$/
const no = /^(no|n|false|0|nein|non|none|keine?)$/

export function readYesNo(value: string): Reading | undefined {
  return yes.test(value) ? { value: 'yes' } : no.test(value) ? { value: 'no' } : undefined
}

/** A column that says yes or no, under one of these headers. */
export const yesNoColumn = (...licence: readonly string[]): RecognisedColumn => ({
  headers: { licence },
  read: readYesNo,
})

/** Headers of columns that tell the same whatever the rules, in small letters and digits alone. */
export const knownHeaders = {
  agreement: ['agreement', 'licenceagreement', 'licenseagreement', 'programme', 'program', 'vertrag', 'contrat'],
  image: ['image', 'imageproduct', 'targetimage', 'abbild'],
  channel: [
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
  keyChannel: ['description', 'productkeychannel', 'keychannel', 'licensedescription'],
  licensed: [
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
  /** What runs: `Caption` of Windows, and what tools call it. */
  running: [
    'caption',
    'os',
    'osname',
    'oscaption',
    'operatingsystem',
    'operatingsystemname',
    'operatingsystemnameand',
    'operatingsystemnameandversion',
    'betriebssystem',
    'systemedexploitation',
    'sistemaoperativo',
    'windowsversion',
    'windowsproductname',
    'productname',
    'installedos',
    'osedition',
    'windowsedition',
    'editionid',
    'skufamily',
    'operatingsystemsku',
  ],
  activated: ['licensename', 'activatedproduct'],
  language: ['coalanguage', 'licencelanguage', 'licenselanguage', 'language', 'sprache', 'langue', 'idioma'],
  runningLanguage: ['oslanguage', 'muilanguages', 'locale', 'oslocale', 'uilanguage', 'systemlocale'],
} as const

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

/** The languages as something to compare with. */
export const languageOptions: readonly { readonly value: string; readonly label: string }[] = languages.map(
  ({ tag, label }) => ({ value: tag, label }),
)

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
export const several = 'several'

/** A language, or several, by name, tag (`en-US`) or Windows identifier (`1033`, `0409`). */
export function readLanguage(value: string): Reading | undefined {
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

/** Kinds of PCs, each with how many there are of it. */
export type ExampleKinds = readonly (readonly [count: number, ...cells: string[]])[]

/** An invented inventory of these PCs, named in turn. */
export const exampleOf = (header: string, kinds: ExampleKinds): string =>
  [
    header,
    ...kinds
      .flatMap(([count, ...cells]) => Array.from({ length: count }, () => cells))
      .map((cells, index) => [`PC-${String(index + 1).padStart(4, '0')}`, ...cells].join(',')),
    '',
  ].join('\r\n')
