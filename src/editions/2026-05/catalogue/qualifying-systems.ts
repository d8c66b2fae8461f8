/**
 * Which systems a PC must be licensed for before a Windows upgrade licence, column by column, and where those licences
 * are sold.
 *
 * The per-user columns are from page 7 of Microsoft's guide of April 2023, one footnote not read. Of the per-device ones
 * only the Pro base and the rule for Home are first-hand.
 */

import type { Place } from '../sources/places.ts'
import type { Agreement } from './agreements.ts'

export const columns = {
  'user-vl': 'Windows Enterprise per user, in an Enterprise Agreement, its subscription, MPSA or Select Plus',
  'user-mca': 'Windows Enterprise per user, under the Microsoft Customer Agreement (CSP or enterprise)',
  'device-pro': 'Windows 10 or 11 Pro Upgrade, per device',
  'device-enterprise': 'Windows Enterprise, per device',
  'education-user': 'Windows Education, per user (A3, A5)',
} as const

export type Column = keyof typeof columns

/**
 * What a column says of a system. `confirm`: a text speaks for it, but something was not read. `segment`: no for a
 * business, silent for education and charities. `silent`: no text read says it.
 */
export type Entry = 'yes' | 'no' | 'confirm' | 'segment' | 'silent'

export interface QualifyingSystem {
  readonly id: string
  readonly name: string
  readonly entries: Readonly<Record<Column, Entry>>
  /** What a second-hand table says, by column: shown as such, and never decisive. */
  readonly hint?: Partial<Readonly<Record<Column, Place>>>
  readonly cites: readonly Place[]
}

export const qualifyingSystems = [
  {
    id: 'windows-10-11-pro',
    name: 'Windows 10 or 11 Pro',
    entries: {
      'user-vl': 'yes',
      'user-mca': 'yes',
      'device-pro': 'yes',
      'device-enterprise': 'yes',
      'education-user': 'confirm',
    },
    hint: {
      'education-user': 'academic-qos.1',
    },
    cites: [
      'windows-guide-2023.2',
      'windows-guide-2023.3',
      'windows-guide-2023.9',
      'windows-overview-2023.3',
      'activation-plan.2',
      'subscription-activation-2024.6',
      'silence-2026.10',
    ],
  },
  {
    id: 'windows-10-11-enterprise',
    name: 'Windows 10 or 11 Enterprise, IoT Enterprise or Pro for Workstations',
    entries: {
      'user-vl': 'yes',
      'user-mca': 'yes',
      'device-pro': 'silent',
      'device-enterprise': 'silent',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'qos-2024.2',
      'device-enterprise': 'qos-2024.2',
      'education-user': 'academic-qos.1',
    },
    cites: ['windows-guide-2023.9', 'silence-2026.6', 'silence-2026.10'],
  },
  {
    id: 'windows-10-11-pro-education',
    name: 'Windows 10 or 11 Pro Education',
    entries: {
      'user-vl': 'silent',
      'user-mca': 'silent',
      'device-pro': 'silent',
      'device-enterprise': 'silent',
      'education-user': 'yes',
    },
    cites: ['subscription-activation-2024.1', 'subscription-activation-2024.7', 'silence-2026.6', 'silence-2026.10'],
  },
  {
    id: 'windows-8-pro',
    name: 'Windows 8 or 8.1 Pro or Enterprise, Embedded 8 or 8.1 Pro or Industry Pro',
    entries: {
      'user-vl': 'confirm',
      'user-mca': 'no',
      'device-pro': 'confirm',
      'device-enterprise': 'silent',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'qos-2024.2',
      'device-enterprise': 'qos-2024.2',
      'education-user': 'academic-qos.1',
    },
    cites: [
      'windows-guide-2023.9',
      'windows-guide-2023.10',
      'windows-guide-2023.2',
      'windows-guide-2023.3',
      'silence-2026.6',
      'silence-2026.10',
      'silence-2026.18',
      'silence-2026.20',
    ],
  },
  {
    id: 'windows-7-pro',
    name: 'Windows 7 Professional, Enterprise or Ultimate',
    entries: {
      'user-vl': 'no',
      'user-mca': 'no',
      'device-pro': 'confirm',
      'device-enterprise': 'silent',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'qos-2024.3',
      'device-enterprise': 'qos-2024.3',
      'education-user': 'academic-qos.1',
    },
    cites: [
      'windows-guide-2023.9',
      'windows-guide-2023.2',
      'windows-guide-2023.3',
      'silence-2026.6',
      'silence-2026.10',
    ],
  },
  {
    id: 'windows-home',
    name: 'A Home edition: Windows 11, 10 or 7 Home, Windows 8 or 8.1 without a further name, Starter',
    entries: {
      'user-vl': 'segment',
      'user-mca': 'segment',
      'device-pro': 'segment',
      'device-enterprise': 'segment',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'qos-2024.4',
      'device-enterprise': 'qos-2024.4',
      'education-user': 'academic-qos.1',
    },
    cites: [
      'windows-guide-2023.2',
      'windows-guide-2023.9',
      'windows-overview-2023.3',
      'vdi-guide-2023.3',
      'silence-2026.6',
      'silence-2026.10',
    ],
  },
  {
    id: 'other-windows',
    name: 'Another Windows: Education, 10 S (not Pro in S mode), Vista, XP or older',
    entries: {
      'user-vl': 'no',
      'user-mca': 'no',
      'device-pro': 'silent',
      'device-enterprise': 'silent',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'qos-2024.4',
      'device-enterprise': 'qos-2024.4',
      'education-user': 'academic-qos.1',
    },
    cites: ['windows-guide-2023.9', 'silence-2026.6', 'silence-2026.10'],
  },
  {
    id: 'macintosh',
    name: 'A Mac that has no Windows licence',
    entries: {
      'user-vl': 'segment',
      'user-mca': 'segment',
      'device-pro': 'silent',
      'device-enterprise': 'silent',
      'education-user': 'silent',
    },
    hint: {
      'device-pro': 'mac-qos-2017.1',
      'device-enterprise': 'mac-qos-2017.1',
      'education-user': 'academic-qos.1',
    },
    cites: ['windows-guide-2023.9', 'windows-overview-2023.3', 'vdi-guide-2023.3', 'silence-2026.6', 'silence-2026.10'],
  },
  {
    id: 'no-windows',
    name: 'No Windows licence: Linux, ChromeOS, a server system or nothing',
    entries: {
      'user-vl': 'no',
      'user-mca': 'no',
      'device-pro': 'no',
      'device-enterprise': 'no',
      'education-user': 'no',
    },
    cites: ['windows-guide-2023.5', 'windows-guide-2023.6', 'windows-guide-2023.7'],
  },
] as const satisfies readonly QualifyingSystem[]

export type QualifyingSystemId = (typeof qualifyingSystems)[number]['id']

const byId: ReadonlyMap<string | undefined, QualifyingSystem> = new Map(
  qualifyingSystems.map((system) => [system.id, system]),
)

/** The row of that id; `undefined` for an answer that names no row. */
export function systemOf(id: string | undefined): QualifyingSystem | undefined {
  return byId.get(id)
}

/** The Windows licences that the rules deal with. */
export const upgradeLicences = [
  'windows-pro',
  'windows-enterprise-user',
  'windows-enterprise-device',
  'windows-education',
] as const

export type UpgradeLicence = (typeof upgradeLicences)[number]

/** Where a licence is sold, as of April 2023 (windows-guide-2023.11); an agreement that the table does not show is absent. */
export const soldIn: Partial<Readonly<Record<UpgradeLicence, Partial<Readonly<Record<Agreement, boolean>>>>>> = {
  'windows-pro': {
    csp: true,
    'mca-enterprise': true,
    mpsa: true,
    'enterprise-agreement': false,
    'enterprise-agreement-subscription': false,
    'open-value': false,
    'open-value-subscription': false,
  },
  'windows-enterprise-user': {
    csp: true,
    'mca-enterprise': true,
    mpsa: true,
    'enterprise-agreement': true,
    'enterprise-agreement-subscription': true,
    'open-value': false,
    'open-value-subscription': false,
  },
  'windows-enterprise-device': {
    csp: false,
    'mca-enterprise': false,
    mpsa: true,
    'enterprise-agreement': true,
    'enterprise-agreement-subscription': true,
    'open-value': true,
    'open-value-subscription': true,
  },
}
