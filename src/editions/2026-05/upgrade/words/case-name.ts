/** What a case of the upgrade check is called in a list of cases. */
import { agreementInName, systemPhrase, targetPhrase } from '../../catalogue/names.ts'
import { systemOf } from '../../catalogue/qualifying-systems.ts'
import { isOtherTarget, type UpgradeFacts } from '../facts.ts'

/** "Windows 11 Pro Upgrade on Windows 10 or 11 Pro, CSP", as far as the answers tell. */
export function upgradeCaseName(facts: UpgradeFacts): string {
  if (facts.target === undefined) return ''
  if (isOtherTarget(facts)) return 'Another Windows licence'
  const target = targetPhrase(facts.target).replace(/^the /, '')
  const upgrade = systemOf(facts.currentOs) === undefined ? target : `${target} on ${systemPhrase(facts.currentOs)}`
  return [upgrade, agreementInName(facts.agreement)].filter((part) => part !== undefined).join(', ')
}
