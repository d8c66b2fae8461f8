/** What a case of the upgrade check is called in a list of cases. */

import { agreementInName } from '../../catalogue/names.ts'
import { systemOf } from '../../catalogue/upgrade-table.ts'
import type { UpgradeFacts } from '../facts.ts'
import { upgradeQuestionWords } from './questions.ts'

/** "Windows Vista Business from Windows XP Home, Campus Agreement", as far as the answers tell. */
export function upgradeCaseName(facts: UpgradeFacts): string {
  if (facts.target === undefined) return ''
  const target = upgradeQuestionWords.target(facts).option(facts.target).label
  const current = systemOf(facts.currentOs)
  const upgrade = current === undefined ? target : `${target} from ${current.name}`
  return [upgrade, agreementInName(facts.agreement)].filter((part) => part !== undefined).join(', ')
}
