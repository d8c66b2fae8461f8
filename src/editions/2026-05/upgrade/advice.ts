/** What to do next about an upgrade verdict. */
import type { Advice } from '../../../engine/rules/advice.ts'
import type { Judgement } from '../../../engine/rules/judgement.ts'
import { isCurable, isNoThrough, isOutcome, isSilent } from '../judged.ts'
import type { Place } from '../sources/places.ts'
import type { UpgradeFacts } from './facts.ts'
import type { UpgradeRequirement } from './requirements.ts'

type When = (facts: UpgradeFacts, judgement: Judgement) => boolean

const isYes: When = (_, judgement) => isOutcome(judgement, 'permitted')
const isToDo =
  (id: UpgradeRequirement): When =>
  (_, judgement) =>
    isOutcome(judgement, 'conditional', 'undetermined') && isCurable(judgement, id)
const isNo =
  (...ids: readonly UpgradeRequirement[]): When =>
  (_, judgement) =>
    isNoThrough(judgement, ...ids)

export const upgradeAdvice = [
  {
    id: 'get-where-sold',
    cites: ['windows-guide-2023.11'],
    question: 'agreement',
    given: isToDo('sold-here'),
  },
  {
    id: 'confirm-system',
    cites: ['windows-guide-2023.8'],
    given: isToDo('qualifying-os'),
  },
  {
    id: 'look-up-system',
    cites: ['windows-guide-2023.8'],
    given: (_, judgement) => isOutcome(judgement, 'undetermined') && isSilent(judgement, 'qualifying-os'),
  },
  {
    id: 'install-first',
    cites: ['windows-guide-2023.6'],
    question: 'osState',
    given: isToDo('licensed-here'),
  },
  { id: 'assign-licence', cites: ['windows-guide-2023.5', 'windows-guide-2023.6'], given: isYes },
  { id: 'keep-papers', cites: ['windows-guide-2023.8'], given: isYes },
  { id: 'see-product-terms', cites: ['silence-2026.17'], given: (_, judgement) => isOutcome(judgement, 'not-covered') },
  {
    id: 'get-agreement',
    cites: ['windows-guide-2023.5', 'windows-guide-2023.11'],
    question: 'agreement',
    given: isNo('vl-customer'),
  },
  {
    id: 'license-qualifying',
    cites: ['windows-guide-2023.7', 'windows-guide-2023.8'],
    question: 'currentOs',
    given: isNo('qualifying-os'),
  },
  {
    id: 'license-this-pc',
    cites: ['windows-guide-2023.6', 'windows-guide-2023.7'],
    question: 'osState',
    given: isNo('licensed-here'),
  },
  {
    id: 'take-microsoft-365',
    cites: ['vdi-guide-2023.2'],
    question: 'primaryUser',
    given: isNo('primary-user'),
  },
  {
    id: 'license-per-device',
    cites: ['windows-guide-2023.18', 'windows-guide-2023.11'],
    question: 'target',
    given: isNo('primary-user'),
  },
] as const satisfies readonly Advice<UpgradeFacts, string, Place>[]

export type UpgradeAdvice = (typeof upgradeAdvice)[number]['id']
