/** What to do next about an upgrade verdict. */
import type { Advice } from '../../../engine/rules/advice.ts'
import type { Judgement } from '../../../engine/rules/judgement.ts'
import { isUnnamedProgramme } from '../catalogue/agreements.ts'
import type { Place } from '../sources/places.ts'
import type { UpgradeFacts } from './facts.ts'
import type { UpgradeRequirement } from './requirements.ts'

type When = (facts: UpgradeFacts, judgement: Judgement) => boolean

/** A requirement that the customer can still put right stands open. */
const isToDo =
  (id: UpgradeRequirement): When =>
  (_, { findings }) =>
    findings.some(({ requirement, curable }) => requirement === id && curable)

const isNoThrough =
  (id: UpgradeRequirement): When =>
  (_, { outcome, causes }) =>
    outcome === 'not-permitted' && causes.includes(id)

export const upgradeAdvice = [
  {
    id: 'read-programme-terms',
    cites: ['select-open.1', 'installed-base.1', 'silence.8'],
    question: 'agreement',
    given: (facts, { outcome }) => outcome === 'undetermined' && isUnnamedProgramme(facts),
  },
  {
    id: 'install-first',
    cites: ['select-open.1', 'select-open.2', 'installed-base.3'],
    question: 'osState',
    given: isToDo('licensed-here'),
  },
  {
    id: 'order-for-all',
    cites: ['installed-base.1', 'installed-base.2', 'new-oem.1'],
    question: 'allQualified',
    given: isToDo('company-wide-order'),
  },
  {
    id: 'make-room',
    cites: ['concurrent', 'sa-concurrent', 'article-931858'],
    question: 'oldSystem',
    given: isToDo('running-both'),
  },
  {
    id: 'order-upgrade',
    cites: ['select-open.2', 'upgrade-only.1'],
    given: (_, { outcome }) => outcome === 'permitted' || outcome === 'conditional',
  },
  {
    id: 'ask-terms-of-the-time',
    cites: ['upgrade-table.6', 'silence.4'],
    given: (_, { outcome }) => outcome === 'not-covered',
  },
  { id: 'get-agreement', cites: ['upgrade-only', 'eligibility-windows.1'], given: isNoThrough('vl-customer') },
  {
    id: 'license-qualifying',
    cites: ['no-full-licenses', 'upgrade-table'],
    question: 'currentOs',
    given: isNoThrough('qualifying-os'),
  },
  {
    id: 'license-this-pc',
    cites: ['select-open.2', 'upgrade-only.2'],
    question: 'osState',
    given: isNoThrough('licensed-here'),
  },
] as const satisfies readonly Advice<UpgradeFacts, string, Place>[]

export type UpgradeAdvice = (typeof upgradeAdvice)[number]['id']
