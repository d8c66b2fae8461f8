/** What the upgrade check asks next. Which facts matter is for the rules; this only saves asking what cannot. */
import { setup } from 'xstate'
import { type AnswerEvent, when } from '../../../engine/flow/chart.ts'
import { flowOf } from '../../../engine/flow/flow.ts'
import { hasNoAgreement } from '../catalogue/agreements.ts'
import { isDisqualified } from '../catalogue/qualification.ts'
import {
  asksSegment,
  currentCase,
  isEnterpriseUserTarget,
  isLicensedOnAnotherPc,
  isOtherTarget,
  type UpgradeFacts,
  upgradeQuestions,
} from './facts.ts'

const cannotQualify = (facts: UpgradeFacts) => isDisqualified(currentCase(facts))

const machine = setup({ types: { events: {} as AnswerEvent<UpgradeFacts> } }).createMachine({
  id: 'upgrade',
  initial: 'target',
  states: {
    target: {
      on: {
        'answer.target': [
          {
            guard: when(isOtherTarget),
            target: 'verdict',
            description: 'The edition does not check other licences (silence-2026.17).',
          },
          {
            target: 'agreement',
            description: 'Upgrade licences are sold in the licensing programmes (windows-guide-2023.5).',
          },
        ],
      },
    },
    agreement: {
      on: {
        'answer.agreement': [
          {
            guard: when(hasNoAgreement),
            target: 'verdict',
            description: 'Without an agreement there is no upgrade licence (windows-guide-2023.5).',
          },
          {
            target: 'currentOs',
            description: 'A qualifying system must be there first (windows-guide-2023.6).',
          },
        ],
      },
    },
    currentOs: {
      on: {
        'answer.currentOs': [
          {
            guard: when(asksSegment),
            target: 'segment',
            description: 'Home editions and Macs are in most cases no qualifying systems (vdi-guide-2023.3).',
          },
          {
            guard: when(cannotQualify),
            target: 'verdict',
            description: 'The system qualifies in no column that holds (windows-guide-2023.9).',
          },
          { target: 'osState', description: 'The system must be licensed and installed here (windows-guide-2023.6).' },
        ],
      },
    },
    segment: {
      on: {
        'answer.segment': [
          {
            guard: when(cannotQualify),
            target: 'verdict',
            description: 'For a business it does not qualify (windows-overview-2023.3, vdi-guide-2023.3).',
          },
          { target: 'osState', description: 'The system must be licensed and installed here (windows-guide-2023.6).' },
        ],
      },
    },
    osState: {
      on: {
        'answer.osState': [
          {
            guard: when(isLicensedOnAnotherPc),
            target: 'verdict',
            description: 'A licence of another PC does not help this one (windows-guide-2023.6).',
          },
          {
            guard: when(isEnterpriseUserTarget),
            target: 'primaryUser',
            description: 'Enterprise per user is for the main user of a main work PC (windows-guide-2023.14).',
          },
          { target: 'verdict', description: 'Every condition has its answer.' },
        ],
      },
    },
    primaryUser: {
      on: { 'answer.primaryUser': { target: 'verdict', description: 'Every condition has its answer.' } },
    },
    verdict: { type: 'final' },
  },
})

export const upgradeFlow = flowOf<UpgradeFacts>(machine, upgradeQuestions)
