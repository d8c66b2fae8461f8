/** What the upgrade check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { setup } from 'xstate'
import { type AnswerEvent, when } from '../../../engine/flow/chart.ts'
import { flowOf } from '../../../engine/flow/flow.ts'
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

const machine = setup({ types: { events: {} as AnswerEvent<UpgradeFacts> } }).createMachine({
  id: 'upgrade',
  initial: 'target',
  states: {
    target: {
      on: {
        'answer.target': [{ guard: when(isOtherTarget), target: 'verdict' }, { target: 'agreement' }],
      },
    },
    agreement: {
      on: {
        'answer.agreement': [
          { guard: when(hasNoAgreement), target: 'verdict' },
          { guard: when(isOpenValue), target: 'companyWide' },
          { guard: when(isEnterpriseAgreement), target: 'acquired' },
          { target: 'currentOs' },
        ],
      },
    },
    companyWide: {
      on: {
        'answer.companyWide': [{ guard: when(mayBeCompanyWide), target: 'acquired' }, { target: 'currentOs' }],
      },
    },
    acquired: { on: { 'answer.acquired': 'currentOs' } },
    currentOs: {
      on: {
        'answer.currentOs': [
          { guard: when(isNewerOrEnterprise), target: 'verdict' },
          { guard: when(cannotQualify), target: 'verdict' },
          { target: 'osState' },
        ],
      },
    },
    osState: {
      on: {
        'answer.osState': [
          { guard: when(isLicensedElsewhere), target: 'verdict' },
          { guard: when(mayBeCompanyWide), target: 'allQualified' },
          { guard: when(mayLackSoftwareAssurance), target: 'oldSystem' },
          { target: 'verdict' },
        ],
      },
    },
    allQualified: { on: { 'answer.allQualified': 'verdict' } },
    oldSystem: {
      on: {
        'answer.oldSystem': [{ guard: when(isRemovingOldSystem), target: 'verdict' }, { target: 'softwareAssurance' }],
      },
    },
    softwareAssurance: {
      on: {
        'answer.softwareAssurance': [
          { guard: when(hasActiveSoftwareAssurance), target: 'verdict' },
          { target: 'fullLicense' },
        ],
      },
    },
    fullLicense: { on: { 'answer.fullLicense': 'verdict' } },
    verdict: { type: 'final' },
  },
})

export const upgradeFlow = flowOf<UpgradeFacts>(machine, upgradeQuestions)
