import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { candidatesIn, isPrivate, isProductKey, nameColumn, readValue } from '../../src/fleet/recognise.ts'
import { checkNamed } from '../support.ts'

const recognition = await recognitionOf('2009-10')
const reimaging = checkNamed('reimaging')
const read = (question: string, value: string) => readValue(reimaging, recognition, question, value)

/** What is settled, and as what; `undefined` where it must not be. */
const products: Readonly<Record<string, string | undefined>> = {
  'Microsoft Windows 7 Professional ': 'windows-7-professional',
  'Microsoft Windows 7 Professional': 'windows-7-professional',
  'Windows 7 Professional': 'windows-7-professional',
  'WINDOWS 7 PROFESSIONAL': 'windows-7-professional',
  'Windows 7 Pro': 'windows-7-professional',
  'Win7 Pro': 'windows-7-professional',
  'Win 7 Prof.': 'windows-7-professional',
  'W7 Pro x64': 'windows-7-professional',
  'Windows 7 Professionnel': 'windows-7-professional',
  'Microsoft Windows 7 Professionnel ': 'windows-7-professional',
  'Windows 7 Professional 64-bit SP1': 'windows-7-professional',
  'Windows 7 Pro OA': 'windows-7-professional',
  'Windows(R) 7, Professional edition': 'windows-7-professional',
  'Windows® 7 Professional OEM Software': 'windows-7-professional',
  'windows-7-professional': 'windows-7-professional',
  'HP Windows 7 Professional': 'windows-7-professional',
  'Microsoft Windows 7 Home Premium ': 'windows-7-home-premium',
  'Win7 Home Prem': 'windows-7-home-premium',
  'Windows 7 Édition Familiale Premium': 'windows-7-home-premium',
  'Windows 7 Home Basic': 'windows-7-home-basic',
  'Windows 7 Familiale Basique': 'windows-7-home-basic',
  'Windows 7 Starter': 'windows-7-starter',
  'Windows 7 Ultimate': 'windows-7-ultimate',
  'Windows 7 Édition Intégrale': 'windows-7-ultimate',
  'Microsoft Windows 7 Enterprise ': 'windows-7-enterprise',
  'Win7 Ent': 'windows-7-enterprise',
  'Windows 7 Entreprise': 'windows-7-enterprise',
  'Microsoft® Windows Vista™ Business ': 'windows-vista-business',
  'Windows Vista (TM) Business': 'windows-vista-business',
  'Vista Business': 'windows-vista-business',
  'Windows Vista Home Premium': 'windows-vista-home-premium',
  'Windows Vista Home Basic': 'windows-vista-home-basic',
  'Windows Vista Ultimate': 'windows-vista-ultimate',
  'Windows Vista Enterprise': 'windows-vista-enterprise',
  'Windows Vista Starter': 'windows-vista-starter',
  'Microsoft Windows XP Professional': 'windows-xp-professional',
  'WinXP Pro': undefined,
  'Windows XP Pro SP3': 'windows-xp-professional',
  'XP Prof': 'windows-xp-professional',
  'Microsoft Windows XP Home Edition': 'windows-xp-home',
  'Windows XP Edition familiale': 'windows-xp-home',
  'Windows XP Media Center Edition 2005': 'windows-xp-media-center',
  'Windows XP Tablet PC Edition': 'windows-xp-tablet-pc',
  'Microsoft Windows 2000 Professional': 'windows-2000-professional',
  'W2K Pro': 'windows-2000-professional',
  'Windows 2000 Prof': 'windows-2000-professional',
  'Microsoft Windows 8 Pro': 'later-product',
  'Microsoft Windows 8.1 Pro': 'later-product',
  'Microsoft Windows 10 Pro': 'later-product',
  'Microsoft Windows 10 Famille': 'later-product',
  'Microsoft Windows 11 Home': 'later-product',
  Win11: 'later-product',
  'W10 Enterprise': 'later-product',
  '[4.0] Professional OEM:DM': 'later-product',
  '[4.0] Core OEM:DM': 'later-product',
  '[4.0] CoreSingleLanguage OEM:DM': 'later-product',
  'Windows 98': 'other-product',
  'Windows NT Workstation 4.0': 'other-product',
  // Not settled: two things are possible, or too little is said.
  'Windows 7': undefined,
  'Win 7': undefined,
  Windows: undefined,
  'Windows Vista': undefined,
  'Windows(R), Professional edition': undefined,
  'Windows Professional': undefined,
  'Windows 7 Professional N': undefined,
  'Windows 7 Professional KN': undefined,
  'Windows 7 Ultimate E': undefined,
  'Windows 7 Professional / Windows XP Professional': undefined,
  'Windows 7 Pro (downgrade from Windows 10 Pro)': undefined,
  'Windows 7 Pro or Ult?': undefined,
  'Windows 7 Professional Upgrade': undefined,
  'Windows XP Professional x64 Edition': undefined,
  'Windows Server 2008 R2 Standard': undefined,
  'Windows Embedded Standard 7': undefined,
  'Windows Thin PC': undefined,
  'Windows 10 Enterprise LTSC': undefined,
  'Windows 7 Business': undefined,
  'Windows XP Ultimate': undefined,
  'Ubuntu 9.10': undefined,
  'macOS 14': undefined,
  '6.1.7601': undefined,
  '48': undefined,
  Professional: undefined,
  '-': undefined,
  'n/a': undefined,
  '': undefined,
  'Office Professional Plus 2007': 'office-2007-professional-plus',
  'Microsoft Office Professional Plus 2007': 'office-2007-professional-plus',
  'Office 2007 Pro Plus': 'office-2007-professional-plus',
  'Microsoft Office Standard 2007': 'office-2007-standard',
  'Office Std 2007': 'office-2007-standard',
  'Microsoft Office Enterprise 2007': 'office-2007-enterprise',
  'Microsoft Office Small Business 2007': 'office-2007-small-business',
  'Microsoft Office Home and Student 2007': 'office-2007-home-student',
  'Office Basic 2007': 'office-2007-basic',
  'Office Professional 2007': 'office-2007-professional',
  'Office Ultimate 2007': 'office-2007-ultimate',
  'Microsoft Office Professional Edition 2003': 'office-2003-professional',
  'Microsoft Office Professional Enterprise Edition 2003': 'office-2003-professional-enterprise',
  'Office Standard Edition 2003': 'office-2003-standard',
  'Office Small Business Edition 2003': 'office-2003-small-business',
  'Office Basic Edition 2003': 'office-2003-basic',
  'Office Student and Teacher Edition 2003': 'office-2003-student-teacher',
  'Office 2010 Professional Plus': 'later-product',
  'Office 16, Office16StandardVL_MAK edition': 'later-product',
  'Microsoft 365 Apps for business': 'later-product',
  'Office 2000 Premium': 'other-product',
  'Microsoft Office XP Professional': 'other-product',
  'Office 2007': undefined,
  'Microsoft Office Visio Professional 2007': undefined,
  'Microsoft Office': undefined,
}

const channels: Readonly<Record<string, string | undefined>> = {
  'Windows(R) Operating System, OEM_DM channel': 'oem',
  'Windows(R) Operating System, OEM_SLP channel': 'oem',
  'Windows(R) Operating System, OEM_COA_SLP channel': 'oem',
  'Windows Operating System - Windows(R) 7, RETAIL channel': 'retail',
  'OEM:DM': 'oem',
  'OEM:SLP': 'oem',
  OEM: 'oem',
  oem: 'oem',
  Preinstalled: 'oem',
  vorinstalliert: 'oem',
  Retail: 'retail',
  FPP: 'retail',
  Boxed: 'retail',
  'full package': 'retail',
  'System builder': 'system-builder',
  DSP: 'system-builder',
  none: 'unlicensed',
  Unlicensed: 'unlicensed',
  'no licence': 'unlicensed',
  'Windows(R) Operating System, VOLUME_MAK channel': undefined,
  'Windows(R) Operating System, VOLUME_KMSCLIENT channel': undefined,
  'Windows(R) Operating System, OEM_COA_NSLP channel': undefined,
  'Windows(R) Operating System, RETAIL(TB:EVAL) channel': undefined,
  'OEM:NONSLP': undefined,
  'Volume:MAK': undefined,
  'Volume:GVLK': undefined,
  VL: undefined,
  'OEM or retail': undefined,
  'Open License': undefined,
  'Alder Computers Ltd': undefined,
}

const languages: Readonly<Record<string, string | undefined>> = {
  '1033': 'en',
  '2057': 'en',
  '1031': 'de',
  '0409': 'en',
  '040c': 'fr',
  'en-US': 'en',
  'de-DE': 'de',
  'fr-CA': 'fr',
  en: 'en',
  English: 'en',
  Deutsch: 'de',
  Français: 'fr',
  'pt-BR': 'pt-br',
  '{en-US}': 'en',
  '{de-DE, en-US}': 'several',
  'en-US;fr-FR': 'several',
  MUI: 'several',
  Multilingual: 'several',
  pt: undefined,
  'zh-HK': undefined,
  Klingon: undefined,
  '9999': undefined,
  'Yes, the same language': 'same',
  different: 'different',
}

const agreements: Readonly<Record<string, string | undefined>> = {
  'Open License': 'open-license',
  'Microsoft Open License': 'open-license',
  OLP: 'open-license',
  'Open Value': 'open-value',
  'Select Plus': 'select-plus',
  Select: 'select-license',
  EA: 'enterprise-agreement',
  'Enterprise Agreement': 'enterprise-agreement',
  'Enterprise Agreement Subscription': 'enterprise-agreement-subscription',
  'Campus Agreement': 'campus-agreement',
  'Academic Open': 'academic-open',
  None: 'none',
  MPSA: undefined,
  CSP: undefined,
}

const others: readonly (readonly [question: string, value: string, answer: string | undefined])[] = [
  ['softwareAssurance', 'Yes', 'yes'],
  ['softwareAssurance', 'expired', 'ended'],
  ['softwareAssurance', 'abgelaufen 2008', 'ended'],
  ['softwareAssurance', 'nein', 'no'],
  ['softwareAssurance', '?', undefined],
  ['baseLicense', 'ja', 'yes'],
  ['baseLicense', 'FALSE', 'no'],
  ['components', 'same', undefined],
  ['openLicensePurchase', 'x', 'yes'],
]

describe('a value is read as what it says, and never as more', () => {
  const table = [
    ...Object.entries(products).map(([value, answer]) => ['licensed', value, answer] as const),
    ...Object.entries(channels).map(([value, answer]) => ['channel', value, answer] as const),
    ...Object.entries(languages).map(([value, answer]) => ['language', value, answer] as const),
    ...Object.entries(agreements).map(([value, answer]) => ['agreement', value, answer] as const),
    ...others,
  ]
  it('has a table of at least 150 values', () => expect(table.length).toBeGreaterThanOrEqual(150))
  it.each(table)('%s: “%s” is %s', (question, value, answer) => expect(read(question, value).value).toBe(answer))
})

it('says why a value is not settled, and what it may be', () => {
  expect(read('licensed', 'Windows 7')).toMatchObject({ why: 'The edition is not named.' })
  expect(read('licensed', 'Windows 7').suggests).toContain('windows-7-professional')
  expect(read('licensed', 'Windows 7 Pro or Ult?').suggests).toEqual(['windows-7-ultimate', 'windows-7-professional'])
  expect(read('channel', 'VOLUME_MAK').why).toMatch(/volume key/)
})

it('reads any text without a fault, and gives only answers that the question has', () => {
  const questions = reimaging.flow.questions.filter(({ id }) => id !== 'language')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...questions), (value, { id, values }) => {
      const { value: answer, suggests = [] } = read(id, value)
      return [...(answer === undefined ? [] : [answer]), ...suggests].every((one) => values.includes(one))
    }),
  )
})

describe('columns are recognised by their headers', () => {
  const headersOf = (...headers: readonly string[]) =>
    candidatesIn(recognition, reimaging, headers, []).map(({ question, header, shows }) => [question, header, shows])

  it.each([
    ['Caption', 'licensed', 'runs'],
    ['Caption0', 'licensed', 'runs'],
    ['Operating System', 'licensed', 'runs'],
    ['Betriebssystem', 'licensed', 'runs'],
    ['Système d’exploitation', 'licensed', 'runs'],
    ['COA label', 'licensed', 'licence'],
    ['License', 'licensed', 'licence'],
    ['OA3xOriginalProductKeyDescription', 'licensed', 'licence'],
    ['Description', 'channel', 'key'],
    ['ProductKeyChannel', 'channel', 'key'],
    ['Purchased from', 'channel', 'licence'],
    ['OSLanguage0', 'language', 'runs'],
    ['COA language', 'language', 'licence'],
    ['Software Assurance', 'softwareAssurance', 'licence'],
  ])('%s', (header, question, shows) => expect(headersOf(header)).toContainEqual([question, header, shows]))

  it('and by their values where the header says nothing, without saying what they show', () => {
    const found = candidatesIn(recognition, reimaging, ['X'], [['Windows 7 Professional', 'Win7 Pro', '']])
    expect(found).toContainEqual({ question: 'licensed', header: 'X' })
  })

  it('finds the names of the PCs', () => {
    expect(nameColumn(['OS', 'Netbios_Name0'])).toBe('Netbios_Name0')
    expect(nameColumn(['Name', 'Computer name'])).toBe('Computer name')
    expect(nameColumn(['OS'])).toBeUndefined()
  })

  it('knows what nobody needs', () => {
    for (const header of ['User', 'SerialNumber0', 'OA3xOriginalProductKey', 'Primary user UPN', 'Last logged on user'])
      expect(isPrivate(header), header).toBe(true)
    for (const header of ['Model', 'OA3xOriginalProductKeyDescription', 'COA label'])
      expect(isPrivate(header), header).toBe(false)
    expect(isProductKey('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE')).toBe(true)
  })
})
