import type { Answers, Draft, Expected, Next, State } from './types.ts'
import { agreements, allNotReached, ask, askFirmly, foldWithoutFatal, wantsYes, yesNo } from './types.ts'
import type { Column } from './upgrade-table.ts'
import { isMarked, listedSystems } from './upgrade-table.ts'

const requirements = [
  'vl-customer',
  'of-its-time',
  'qualifying-os',
  'licensed-here',
  'company-wide-order',
  'running-both',
]

/** One way the PC can stand to the agreement: how it came into a company-wide order, or else the table's column. */
type Situation = 'installed-base' | 'new-from-oem' | 'other-source' | 'select' | 'open' | 'academic'

const targets = ['windows-xp-professional', 'windows-vista-business', 'other']
const companyWideOnes: readonly Situation[] = ['installed-base', 'new-from-oem', 'other-source']

/** Whether "acquired" and "allQualified" are asked (rows 4 and 7). */
function mayBeCompanyWide({ agreement, companyWide }: Answers): boolean {
  if (agreement === 'enterprise-agreement' || agreement === 'enterprise-agreement-subscription') return true
  return agreement === 'open-value' && companyWide !== 'no'
}

/** Whether the agreement leaves Software Assurance to choice (row 8). */
function hasOptionalAssurance(agreement: string | undefined): boolean {
  if (agreement === 'open-license' || agreement === 'academic-open') return true
  if (agreement === 'select-license' || agreement === 'select-plus' || agreement === 'academic-select') return true
  return agreement === 'other-volume-licensing' || agreement === 'unknown'
}

/** The situations that the answers leave possible. */
function situationsOf({ agreement, companyWide, acquired }: Answers): readonly Situation[] {
  if (agreement === 'select-license' || agreement === 'select-plus') return ['select'] // Select column
  if (agreement === 'open-license') return ['open'] // Open column
  if (agreement === 'campus-agreement' || agreement === 'school-agreement') return ['academic'] // Academic column
  if (agreement === 'academic-open' || agreement === 'academic-select') return ['academic'] // Academic column
  if (agreement === 'unknown' || agreement === 'other-volume-licensing')
    return [...companyWideOnes, 'select', 'open', 'academic'] // every column, and a company-wide order
  if (agreement === 'open-value' && companyWide === 'no') return ['open'] // Open Value by the order: Open column
  const ways = companyWideOnes.filter((way) => acquired === 'unknown' || acquired === way) // installed-base, new-*
  return agreement === 'open-value' && companyWide === 'unknown' ? [...ways, 'open'] : ways
}

function columnOf(situation: Situation): Column {
  if (situation === 'new-from-oem') return 'existing-ea' // new-oem.1
  if (situation === 'installed-base' || situation === 'other-source') return 'new-ea' // installed-base.3, new-other.1
  return situation
}

/** The same everywhere, or a mix of met and not applicable, is certain; anything else is not. */
function overAll(situations: readonly Situation[], stateIn: (situation: Situation) => State): State {
  const states = new Set(situations.map(stateIn))
  const [first] = states
  if (first !== undefined && states.size === 1) return first
  return states.size === 2 && states.has('met') && states.has('not-applicable') ? 'met' : 'unknown'
}

/** The next question of the upgrade check, row by row of its question table; nothing where the verdict stands. */
export function nextInUpgrade(answers: Answers): Next | undefined {
  const { target, agreement, companyWide, acquired, currentOs, osState, allQualified } = answers
  const { oldSystem, softwareAssurance, fullLicense } = answers
  if (target === undefined) return askFirmly('target', targets) // row 1
  if (target === 'other') return undefined // upgrade-table: older than Windows 7
  if (agreement === undefined) return ask('agreement', agreements) // row 2
  if (agreement === 'none') return undefined // no-full-licenses.1, upgrade-only.1
  if (agreement === 'open-value' && companyWide === undefined) return ask('companyWide', yesNo) // row 3
  if (mayBeCompanyWide(answers) && acquired === undefined) return ask('acquired', companyWideOnes) // row 4
  if (currentOs === undefined) return ask('currentOs', [...listedSystems, 'newer-or-enterprise', 'not-listed']) // row 5
  if (currentOs === 'newer-or-enterprise') return undefined // upgrade-table says nothing of these
  if (qualifyingOs(answers) === 'unmet') return undefined // upgrade-only.2
  if (osState === undefined) return ask('osState', ['installed', 'licensed', 'elsewhere']) // row 6
  if (osState === 'elsewhere') return undefined // select-open.2
  if (mayBeCompanyWide(answers) && allQualified === undefined) return ask('allQualified', yesNo) // row 7
  if (!hasOptionalAssurance(agreement)) return undefined // Software Assurance comes with these
  if (oldSystem === undefined) return ask('oldSystem', ['remove', 'keep']) // row 8
  if (oldSystem === 'remove') return undefined // select-open.3
  if (softwareAssurance === undefined) return ask('softwareAssurance', yesNo) // row 9
  if (softwareAssurance === 'yes') return undefined // sa-concurrent.1
  if (fullLicense === undefined) return ask('fullLicense', yesNo) // row 10
  return undefined
}

/** What the upgrade check has to say about a complete path. */
export function expectedUpgrade(answers: Answers): Expected {
  if (nextInUpgrade(answers) !== undefined) throw new Error(`not a complete path: ${JSON.stringify(answers)}`)
  const found = allNotReached(requirements)
  const outcome = decide(answers, found)
  return { outcome, findings: found, notes: notesOf(answers, outcome) }
}

/** Fills in the findings in the order of precedence and gives the outcome. */
function decide(answers: Answers, found: Draft): string {
  const { target, agreement, currentOs, osState } = answers
  if (target === 'other') {
    found['of-its-time'] = 'unmet' // upgrade-table
    return 'not-covered'
  }
  if (agreement === 'none') {
    found['vl-customer'] = 'unmet' // upgrade-only.1, no-full-licenses.1
    found['company-wide-order'] = 'not-applicable' // without an agreement there is no company-wide order
    return 'not-permitted'
  }
  found['vl-customer'] = agreement === 'unknown' ? 'unknown' : 'met'
  const neverCompanyWide = situationsOf(answers).every((situation) => !companyWideOnes.includes(situation))
  if (neverCompanyWide) found['company-wide-order'] = 'not-applicable' // installed-base.1 is about company-wide orders
  if (currentOs === 'newer-or-enterprise') {
    found['of-its-time'] = 'unmet' // upgrade-table
    return 'not-covered'
  }
  found['of-its-time'] = currentOs === 'unknown' ? 'unknown' : 'met'
  if (!hasOptionalAssurance(agreement)) found['running-both'] = 'met' // settled by the agreement, whatever ends the check
  found['qualifying-os'] = qualifyingOs(answers)
  if (found['qualifying-os'] === 'unmet') return 'not-permitted' // upgrade-only.2
  found['licensed-here'] = overAll(situationsOf(answers), (situation) => licensedHere(situation, osState))
  if (osState === 'elsewhere') return 'not-permitted' // select-open.2
  found['company-wide-order'] = overAll(situationsOf(answers), (situation) => companyWideOrder(situation, answers))
  found['running-both'] = runningBoth(answers)
  return foldWithoutFatal(found)
}

function qualifyingOs(answers: Answers): State {
  const { currentOs = 'unknown' } = answers
  if (currentOs === 'unknown') return 'unknown'
  return overAll(situationsOf(answers), (situation) => (isMarked(currentOs, columnOf(situation)) ? 'met' : 'unmet'))
}

function licensedHere(situation: Situation, osState: string | undefined): State {
  if (osState === 'installed') return 'met' // select-open.1, installed-base.3
  if (osState === 'elsewhere') return 'unmet' // select-open.2, fatal
  if (osState === 'unknown') return 'unknown'
  if (situation === 'new-from-oem' || situation === 'other-source') return 'met' // new-oem.1, new-other.1
  return 'unmet' // select-open.1, installed-base.3: install it first
}

function companyWideOrder(situation: Situation, { allQualified }: Answers): State {
  if (!companyWideOnes.includes(situation)) return 'not-applicable'
  return wantsYes(allQualified) // installed-base.1, new-oem.1; unknown where it is not asked
}

function runningBoth({ agreement, oldSystem, softwareAssurance, fullLicense }: Answers): State {
  if (!hasOptionalAssurance(agreement)) return 'met' // sa-concurrent.1, with the assurance that comes along
  if (oldSystem === 'remove') return 'met' // select-open.3
  if (softwareAssurance === 'yes') return 'met' // sa-concurrent.1
  if (fullLicense === 'yes') return 'met' // concurrent.1, read as either of the two
  if (oldSystem === 'unknown' || softwareAssurance === 'unknown' || fullLicense === 'unknown') return 'unknown'
  return agreement === 'unknown' ? 'unknown' : 'unmet' // an agreement nobody knows may bring the assurance along
}

function notesOf({ acquired }: Answers, outcome: string): readonly string[] {
  if (outcome === 'not-permitted' || outcome === 'not-covered') return []
  const notes = ['tied', 'both-products'] // select-open.2; upgrade-table
  if (acquired !== undefined) notes.push('renewals') // new-oem.2
  if (acquired === 'other-source') notes.push('mergers') // new-other.2
  return notes
}
