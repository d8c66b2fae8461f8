/** What the upgrade check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { assign, setup } from 'xstate'
import { flowOf } from '../../../engine/flow/flow.ts'
import { type AnswerEvent, asGuards, type FlowContext, factsAfter } from '../../../engine/flow/machine.ts'
import { hasNoAgreement, isEnterpriseAgreement, isOpenValue } from '../catalogue/agreements.ts'
import {
  cannotQualify,
  hasActiveSoftwareAssurance,
  isLicensedElsewhere,
  isNewerOrEnterprise,
  isOtherTarget,
  isRemovingOldSystem,
  mayBeCompanyWide,
  mayLackSoftwareAssurance,
  type UpgradeFacts,
  upgradeQuestions,
} from './facts.ts'

/** The predicates that route the check, by the name the machine calls them. */
export const upgradeGuards = {
  isOtherTarget,
  hasNoAgreement,
  isOpenValue,
  isEnterpriseAgreement,
  mayBeCompanyWide,
  isNewerOrEnterprise,
  cannotQualify,
  isLicensedElsewhere,
  mayLackSoftwareAssurance,
  isRemovingOldSystem,
  hasActiveSoftwareAssurance,
} satisfies Record<string, (facts: UpgradeFacts) => boolean>

export const upgradeMachine = setup({
  types: {
    context: {} as FlowContext<UpgradeFacts>,
    events: {} as AnswerEvent<UpgradeFacts>,
  },
  guards: asGuards<UpgradeFacts, keyof typeof upgradeGuards>(upgradeGuards),
  actions: { record: assign({ facts: factsAfter<UpgradeFacts> }) },
}).createMachine({
  id: 'upgrade',
  context: { facts: {} },
  initial: 'target',
  states: {
    target: {
      on: {
        'answer.target': [{ guard: 'isOtherTarget', target: 'verdict' }, { target: 'agreement' }],
      },
      exit: 'record',
    },
    agreement: {
      on: {
        'answer.agreement': [
          { guard: 'hasNoAgreement', target: 'verdict' },
          { guard: 'isOpenValue', target: 'companyWide' },
          { guard: 'isEnterpriseAgreement', target: 'acquired' },
          { target: 'currentOs' },
        ],
      },
      exit: 'record',
    },
    companyWide: {
      on: {
        'answer.companyWide': [{ guard: 'mayBeCompanyWide', target: 'acquired' }, { target: 'currentOs' }],
      },
      exit: 'record',
    },
    acquired: { on: { 'answer.acquired': 'currentOs' }, exit: 'record' },
    currentOs: {
      on: {
        'answer.currentOs': [
          { guard: 'isNewerOrEnterprise', target: 'verdict' },
          { guard: 'cannotQualify', target: 'verdict' },
          { target: 'osState' },
        ],
      },
      exit: 'record',
    },
    osState: {
      on: {
        'answer.osState': [
          { guard: 'isLicensedElsewhere', target: 'verdict' },
          { guard: 'mayBeCompanyWide', target: 'allQualified' },
          { guard: 'mayLackSoftwareAssurance', target: 'oldSystem' },
          { target: 'verdict' },
        ],
      },
      exit: 'record',
    },
    allQualified: { on: { 'answer.allQualified': 'verdict' }, exit: 'record' },
    oldSystem: {
      on: {
        'answer.oldSystem': [{ guard: 'isRemovingOldSystem', target: 'verdict' }, { target: 'softwareAssurance' }],
      },
      exit: 'record',
    },
    softwareAssurance: {
      on: {
        'answer.softwareAssurance': [
          { guard: 'hasActiveSoftwareAssurance', target: 'verdict' },
          { target: 'fullLicense' },
        ],
      },
      exit: 'record',
    },
    fullLicense: { on: { 'answer.fullLicense': 'verdict' }, exit: 'record' },
    verdict: { type: 'final' },
  },
})

export const upgradeFlow = flowOf<UpgradeFacts>(upgradeMachine, upgradeGuards, upgradeQuestions)
