import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { checkIn } from '../../src/engine/edition.ts'
import { candidatesIn, readValue } from '../../src/fleet/recognise.ts'

const recognition = await recognitionOf('2026-05')
const check = (id: string) => {
  const found = checkIn(edition202605, id)
  if (found === undefined) throw new Error(`There is no check ${id}`)
  return found
}
const read = (question: string, value: string, id = 'reimaging') => readValue(check(id), recognition, question, value)

/** What is settled, and as what; `undefined` where it must not be. */
type Table = Readonly<Record<string, string | undefined>>

const windows: Table = {
  'Microsoft Windows 11 Pro': 'windows-11-pro',
  'Microsoft Windows 11 Pro ': 'windows-11-pro',
  'Win11 Pro': 'windows-11-pro',
  'W11 Professional': 'windows-11-pro',
  'Windows 11 Pro 23H2': 'windows-11-pro',
  'Windows 11 Pro 10.0.22631': 'windows-11-pro',
  'Microsoft Windows 11 Professionnel': 'windows-11-pro',
  'Microsoft Windows 11 专业版': 'windows-11-pro',
  'Майкрософт Windows 11 Профессиональная': 'windows-11-pro',
  'Windows 11 Pro in S mode': 'windows-11-pro',
  'windows-11-pro': 'windows-11-pro',
  'Microsoft Windows 11 Home': 'windows-11-home',
  'Microsoft Windows 11 Home Single Language': 'windows-11-home',
  'Microsoft Windows 10 Famille': 'windows-10-home',
  'Майкрософт Windows 10 Домашняя': 'windows-10-home',
  'Microsoft Windows 10 家庭中文版': 'windows-10-home',
  'Microsoft Windows 10 Pro': 'windows-10-pro',
  'Windows 10 Pro 10.0.19045': 'windows-10-pro',
  'Windows 10 Pro (OEM)': 'windows-10-pro',
  'Microsoft Windows 10 Pro Education': 'windows-10-pro-education',
  'Windows 11 Pro Education': 'windows-11-pro-education',
  'Microsoft Windows 11 Pro for Workstations': 'windows-11-pro-workstations',
  'Windows 10 Pro für Arbeitsstationen': 'windows-10-pro-workstations',
  'Microsoft Windows 11 Enterprise': 'windows-11-enterprise',
  'Windows 11 Entreprise': 'windows-11-enterprise',
  'Win10 Ent': 'windows-10-enterprise',
  'Microsoft Windows 11 Education': 'windows-11-education',
  'Windows 10 Éducation': 'windows-10-education',
  'Microsoft Windows 10 Enterprise LTSC': 'windows-enterprise-ltsc',
  'Windows 10 Enterprise LTSC 2021': 'windows-enterprise-ltsc',
  'Microsoft Windows 10 Enterprise 2016 LTSB': 'windows-enterprise-ltsc',
  'Microsoft Windows 8.1 Pro': 'windows-8-1-pro',
  'Windows 8.1 Single Language': undefined,
  'Windows 8 Pro': 'earlier-product',
  'Microsoft Windows 7 Professional ': 'earlier-product',
  'Windows XP Professional': 'earlier-product',
  'Microsoft Windows NT Workstation 6.1': 'earlier-product',
  'Windows 12 Pro': 'later-product',
  'Windows 11 Pro N': 'other-product',
  'Windows 10 Education N': 'other-product',
  'Windows 11 IoT Enterprise': 'other-product',
  'Windows 10 IoT Enterprise LTSC 2021': 'other-product',
  'Windows 11 Pro Single Language': 'other-product',
  // Not settled: two things are possible, or too little is said.
  'Windows 11': undefined,
  'Win 10': undefined,
  'Windows 8.1': undefined,
  Windows: undefined,
  Pro: undefined,
  Professional: undefined,
  EnterpriseS: 'windows-enterprise-ltsc',
  ProfessionalN: 'other-product',
  CoreSingleLanguage: undefined,
  '48': undefined,
  '10.0.22631.3007': undefined,
  '10.0 (19045)': undefined,
  '[4.0] Professional OEM:DM': undefined,
  '[4.0] Core OEM:DM': undefined,
  'Windows 10/11 Pro': undefined,
  'Windows 10 oder 11 Pro': undefined,
  'Windows 10 Pro 10.0.22631': undefined,
  'Microsoft Windows NT Workstation 10.0': undefined,
  'Windows 10 Business': undefined,
  'Windows 10 S': undefined,
  'Windows 11 SE': undefined,
  'Windows 10 Enterprise multi-session': undefined,
  'Windows 11 Pro Upgrade': undefined,
  'Windows Server 2022 Standard': undefined,
  'Windows 11 Pro or Enterprise': undefined,
  'Ubuntu 24.04': undefined,
  'macOS 15.1': undefined,
  '-': undefined,
  '': undefined,
}

const office: Table = {
  'Microsoft Office Professional Plus 2016': 'office-2016-professional-plus',
  'Microsoft Office Professional Plus 2019 - en-us': 'office-2019-professional-plus',
  'Microsoft Office LTSC Professional Plus 2021 - en-us': 'office-ltsc-2021-professional-plus',
  'Office LTSC Standard 2024': 'office-ltsc-2024-standard',
  'Office Standard 2019': 'office-2019-standard',
  'Microsoft Office Home and Business 2021 - de-de': 'office-2021-home-business',
  'Office Home & Student 2019': 'office-2019-home-student',
  'Office Home 2024': 'office-2024-home',
  'Office Professional 2016': 'office-2016-professional',
  'Microsoft 365 Apps for enterprise - en-us': 'microsoft-365-apps',
  'Microsoft 365 Apps for business': 'microsoft-365-apps',
  'Microsoft Office 365 ProPlus - en-us': 'microsoft-365-apps',
  O365ProPlusRetail: 'microsoft-365-apps',
  'Office 16, Office16O365ProPlusR_Subscription1 edition': 'microsoft-365-apps',
  'Office 16, Office16StandardVL_MAK edition': 'office-2016-standard',
  'Office 19, Office19ProPlus2019VL_KMS_Client_AE edition': 'office-2019-professional-plus',
  'Office 21, Office21ProPlus2021VL_KMS_Client_AE edition': 'office-ltsc-2021-professional-plus',
  'Office 16, Office16HomeBusinessR_Retail edition': 'office-2016-home-business',
  HomeStudent2021Retail: 'office-2021-home-student',
  ProPlus2024Volume: 'office-ltsc-2024-professional-plus',
  'Microsoft Office Professional Plus 2013': 'earlier-product',
  'Office 2010 Standard': 'earlier-product',
  ProPlus2021Retail: undefined,
  'Office Professional Plus 2021': undefined,
  'Office Professional 2021': undefined,
  'Office 2019': undefined,
  'Office 365': undefined,
  'Microsoft 365 E3': undefined,
  'Microsoft 365 Family': undefined,
  'Office 16.0': undefined,
  'Microsoft Office': undefined,
}

const channels: Table = {
  'Windows(R) Operating System, OEM_DM channel': 'oem',
  'Windows(R) Operating System, OEM_COA_NSLP channel': 'oem',
  'OEM:DM': 'oem',
  'OEM:NONSLP': 'oem',
  '[4.0] Professional OEM:DM': 'oem',
  Preinstalled: 'oem',
  'System builder': 'oem',
  Retail: 'retail',
  FPP: 'retail',
  none: 'unlicensed',
  // A PC that was upgraded free of charge shows it, whatever it came with.
  'Windows(R) Operating System, RETAIL channel': undefined,
  'Digital licence': undefined,
  VOLUME_MAK: undefined,
  'Volume:GVLK': undefined,
  'Windows(R) Operating System, VOLUME_KMSCLIENT channel': undefined,
  'Office 16, TIMEBASED_SUB channel': undefined,
  'Windows(R) Operating System, RETAIL(TB:EVAL) channel': undefined,
  CSP: undefined,
  'OEM or retail': undefined,
  'Alder Computers Ltd': undefined,
}

const agreements: Table = {
  CSP: 'csp',
  'Cloud Solution Provider': 'csp',
  MPSA: 'mpsa',
  EA: 'enterprise-agreement',
  'Enterprise Agreement': 'enterprise-agreement',
  'Enterprise Agreement Subscription': 'enterprise-agreement-subscription',
  'MCA-E': 'mca-enterprise',
  'Select Plus': 'select-plus',
  'Open Value': 'open-value',
  'Open Value Subscription': 'open-value-subscription',
  OVS: 'open-value-subscription',
  'OVS-ES': 'education',
  EES: 'education',
  'Open License': 'open-license-past',
  SPLA: 'other-volume-licensing',
  none: 'none',
  Open: undefined,
  MCA: undefined,
  'MPSA, CSP': undefined,
}

const systems: Table = {
  'Microsoft Windows 11 Pro': 'windows-10-11-pro',
  'Windows 10/11 Pro': 'windows-10-11-pro',
  'Windows 10 Enterprise': 'windows-10-11-enterprise',
  'Windows 10 IoT Enterprise': 'windows-10-11-enterprise',
  'Windows 11 Pro for Workstations': 'windows-10-11-enterprise',
  'Windows 10 Pro Education': 'windows-10-11-pro-education',
  'Windows 11 Home': 'windows-home',
  'Windows 7 Home Premium': 'windows-home',
  '[4.0] Core OEM:DM': 'windows-home',
  '[4.0] CoreSingleLanguage OEM:DM': 'windows-home',
  '[4.0] ProfessionalEducation OEM:DM': 'windows-10-11-pro-education',
  'Windows 8.1 Pro': 'windows-8-pro',
  'Windows 8 Enterprise': 'windows-8-pro',
  'Windows 7 Professional': 'windows-7-pro',
  'Windows 7 Ultimate': 'windows-7-pro',
  'Windows Vista Business': 'other-windows',
  'Windows 11 Education': 'other-windows',
  'Windows 10 S': 'other-windows',
  'macOS 15': 'macintosh',
  None: 'no-windows',
  '[4.0] Professional OEM:DM': undefined,
  'Windows 11': undefined,
  'Windows 11 Pro N': undefined,
  'Windows 10 Enterprise LTSC': undefined,
  'Windows Server 2022': undefined,
  'Ubuntu 24.04': undefined,
  '48': undefined,
}

const rights: Table = {
  'Windows Enterprise E3': 'per-user',
  'Microsoft 365 E5': 'per-user',
  M365_F3: undefined,
  'Microsoft 365 A3 (expired 2025)': 'subscription-ended',
  'Windows Enterprise per device with SA': 'per-device-sa',
  'SA lapsed 2024': 'assurance-ended',
  none: 'none',
  'Office 365 E3': undefined,
  E3: undefined,
  SA: undefined,
  'Microsoft 365 Business Premium': undefined,
}

const languages: Table = {
  'en-US': 'en',
  '1031': 'de',
  '{de-DE, en-US}': 'several',
  'Yes, the same language': undefined,
  pt: undefined,
}

const others: readonly (readonly [question: string, value: string, answer: string | undefined])[] = [
  ['image', 'Microsoft Visio Professional 2021', 'visio'],
  ['image', 'ProjectPro2019Volume', 'project'],
  ['image', 'Visio Plan 2', undefined],
  ['clause', 'not yet', 'not-yet'],
  ['clause', 'ja', 'yes'],
  ['priorTerms', 'No', 'no'],
  ['segment', 'Primary school', 'education-or-charity'],
  ['segment', 'Company', 'business'],
  ['segment', 'Site 4', undefined],
  ['oneLicense', 'yes', 'yes'],
  ['upgradedInPlace', 'n', 'no'],
]

describe('a value is read as what it says, and never as more', () => {
  const tables: Readonly<Record<string, Table>> = {
    licensed: { ...windows, ...office },
    channel: channels,
    agreement: agreements,
    base: systems,
    enterpriseRight: rights,
    language: languages,
  }
  const table = [
    ...Object.entries(tables).flatMap(([question, values]) =>
      Object.entries(values).map(([value, answer]) => [question, value, answer] as const),
    ),
    ...others,
  ]
  it('has a table of at least 80 values', () => expect(table.length).toBeGreaterThanOrEqual(80))
  it.each(table)('%s: “%s” is %s', (question, value, answer) => expect(read(question, value).value).toBe(answer))
  it('of both checks alike', () => {
    for (const [value, answer] of Object.entries(systems))
      expect(read('currentOs', value, 'upgrade').value, value).toBe(answer)
  })
})

it('says why a value is not settled, and what it may be', () => {
  expect(read('licensed', '[4.0] Professional OEM:DM')).toMatchObject({
    suggests: ['windows-11-pro', 'windows-10-pro', 'windows-8-1-pro'],
    why: 'The firmware names the edition and no version.',
  })
  expect(read('licensed', 'Windows 10/11 Pro').suggests).toEqual(['windows-11-pro', 'windows-10-pro'])
  expect(read('licensed', '10.0.22631.3007').suggests).toContain('windows-11-pro')
  expect(read('licensed', '48').suggests).toContain('windows-11-pro')
  expect(read('licensed', 'Office Professional Plus 2021').suggests).toContain('office-ltsc-2021-professional-plus')
  expect(read('base', '[4.0] Professional OEM:DM').suggests).toEqual(['windows-10-11-pro', 'windows-8-pro'])
  expect(read('channel', 'VOLUME_KMSCLIENT').why).toMatch(/volume key/)
})

it('compares languages as the rules here name them', () => {
  const compare = recognition.checks.reimaging?.language?.against?.compare
  expect(compare?.('en', 'en')).toBe('same')
  expect(compare?.('de', 'en')).toBe('different')
  expect(compare?.('en', 'several')).toBe('multilingual')
  expect(compare?.('several', 'en')).toBeUndefined()
})

it('reads any text without a fault, and gives only answers that the question has', () => {
  const questions = check('reimaging').flow.questions.filter(({ id }) => id !== 'language')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...questions), (value, { id, values }) => {
      const { value: answer, suggests = [] } = read(id, value)
      return [...(answer === undefined ? [] : [answer]), ...suggests].every((one) => values.includes(one))
    }),
  )
})

it.each([
  ['Caption', 'licensed', 'runs'],
  ['SkuFamily', 'licensed', 'runs'],
  ['Operating_System_Name_and0', 'licensed', 'runs'],
  ['WindowsProductName', 'base', 'runs'],
  ['OA3xOriginalProductKeyDescription', 'licensed', 'licence'],
  ['OA3xOriginalProductKeyDescription', 'channel', 'licence'],
  ['ProductKeyChannel', 'channel', 'key'],
  ['Description', 'channel', 'key'],
  ['OSLanguage', 'language', 'runs'],
  ['assignedLicenses', 'enterpriseRight', 'licence'],
  ['Agreement', 'agreement', 'licence'],
])('the column %s may answer %s, and shows: %s', (header, question, shows) =>
  expect(candidatesIn(recognition, check('reimaging'), [header], [])).toContainEqual({ question, header, shows }),
)
