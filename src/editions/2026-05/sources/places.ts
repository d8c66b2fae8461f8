/** What can be cited: the documents of this edition, and their places as types, so that the compiler checks each id. */
import { libraryOf } from '../../../engine/sources/library.ts'
import { clauseSummary, eaContract, mediaMatrix2021, webGuide2026 } from './clause.ts'
import { activationPlan, cspSoftware2018, keys2024, keysFaq2021, mcaEKeys2025 } from './keys.ts'
import {
  downloads2025,
  downloads2026,
  downloadsFaq2021,
  openLicenseEnd2021,
  programmes2026,
  vlMedia2023,
} from './media.ts'
import {
  m365AppsLicensing,
  m365NoDowngrade,
  office2016Channels,
  office2019,
  office2024Training,
  officeLtsc2021,
  officeLtsc2024,
} from './office.ts'
import { reading2026 } from './readings.ts'
import { listOfBriefs, reimaging2009, reimaging2012, reimaging2015, reimaging2020, reimagingCl } from './reimaging.ts'
import { silence2026 } from './silence.ts'
import {
  academicQos,
  e3Csp2024,
  knowTheFacts2013,
  macQos2017,
  qos2020,
  qos2024,
  refurbisherGuide,
  subscriptionActivation2024,
} from './subscriptions.ts'
import {
  downgrade2016,
  downgrade2020,
  downgradeGuide,
  downgradeSurface2024,
  lifecycle,
  oemTerms10,
  oemTerms11,
  officeCl2020,
  productTermsUniversal,
  windows8Downgrade,
  windows11Plan2021,
} from './versions.ts'
import { vdiGuide2023, windowsGuide2023, windowsOverview2023 } from './windows.ts'

/** By subject; what they leave open and how we read them stand last. */
const documents = [
  reimaging2020,
  reimagingCl,
  reimaging2009,
  reimaging2012,
  reimaging2015,
  listOfBriefs,
  webGuide2026,
  clauseSummary,
  mediaMatrix2021,
  eaContract,
  keys2024,
  keysFaq2021,
  downloadsFaq2021,
  downloads2025,
  downloads2026,
  cspSoftware2018,
  mcaEKeys2025,
  vlMedia2023,
  activationPlan,
  openLicenseEnd2021,
  programmes2026,
  downgradeGuide,
  productTermsUniversal,
  downgrade2020,
  downgrade2016,
  officeCl2020,
  downgradeSurface2024,
  windows8Downgrade,
  oemTerms10,
  lifecycle,
  windows11Plan2021,
  oemTerms11,
  windowsGuide2023,
  windowsOverview2023,
  vdiGuide2023,
  subscriptionActivation2024,
  e3Csp2024,
  qos2024,
  macQos2017,
  academicQos,
  qos2020,
  knowTheFacts2013,
  refurbisherGuide,
  office2019,
  officeLtsc2021,
  officeLtsc2024,
  office2024Training,
  office2016Channels,
  m365AppsLicensing,
  m365NoDowngrade,
  silence2026,
  reading2026,
] as const

type WrittenPassage = (typeof documents)[number]['passages'][number]

/** A passage with all it says (`windows-guide-2023-page-7`), or one statement of it (`windows-guide-2023.5`). */
export type Place = WrittenPassage['id'] | WrittenPassage['statements'][number]['id']

export const library = libraryOf(documents, '/2026-05/sources')
