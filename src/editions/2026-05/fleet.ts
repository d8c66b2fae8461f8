/**
 * What inventories call the products, channels, agreements and languages of this edition.
 *
 * The forms come from Microsoft's documentation of `Win32_OperatingSystem`, `SoftwareLicensingProduct` and
 * `SoftwareLicensingService`, and from what Intune, ConfigMgr, Lansweeper and others export. A value that could mean two
 * things is not settled, and what a PC runs is not what it is licensed for.
 */
import type { Reading, RecognisedColumn, Recognition } from '../../engine/recognition.ts'
import {
  knownHeaders,
  languageOptions,
  matching,
  notSettled,
  readLanguage,
  readYesNo,
  several,
  type Word,
  yesNoColumn,
} from '../../words/inventory.ts'
import { exampleInventory } from './fleet-example.ts'
import { readOffice } from './fleet-office.ts'
import { readSystem, readWindows } from './fleet-windows.ts'

/** A product by its name. */
const readProduct = (value: string): Reading | undefined => readOffice(value) ?? readWindows(value)

const channelNames: readonly Word[] = [
  ['unlicensed', /^(none|unlicensed|not licensed|no licen[cs]e|keine|ohne|aucune|sans)$/],
  [
    'oem',
    /\boem(?=_|:|\b)|\bpre-?installed\b|\bvorinstalliert\b|\bpreinstalle\b|\bsystem ?builder\b|\bdsp\b|\brefurbish/,
  ],
  ['retail', /\bretail\b|\bfpp\b|\bfull packaged?\b|\bbox(ed)?\b|\besd\b/],
]

/** A channel by the name of a key's channel, or by what people call it. */
function readChannel(value: string): Reading | undefined {
  if (/\bvolume|\bgvlk\b|\bmak\b|\bkms|^vlk?$/.test(value))
    return notSettled(
      ['oem', 'retail', 'same-agreement', 'other-agreement'],
      'A volume key tells what is in use: the licence under it is often the one that came with the PC.',
    )
  if (/\beval|tb:|\btrial\b/.test(value)) return notSettled([], 'A trial is no licence.')
  if (/\btimebased|\bsubscription\b/.test(value))
    return notSettled(['same-agreement', 'other-agreement'], 'A subscription is licensed by user.')
  // Windows 10 and 11 without a key of their own show a retail key, too.
  if (/\bretail channel$|\bdigital\b/.test(value))
    return notSettled(['oem', 'retail'], 'After an upgrade, or with a digital licence, PCs from a maker show it, too.')
  const named = matching(channelNames, value)
  if (named.length > 1) return notSettled(named, 'More than one way is named.')
  const [channel] = named
  if (channel !== undefined) return { value: channel }
  if (/\b(open|select|enterprise agreement|ea|eas|mpsa|csp|ovs?|ees|campus|school|e3|e5|a3|a5)\b/.test(value))
    return notSettled(['same-agreement', 'other-agreement'], 'Whether it is the agreement of the media is not said.')
  return undefined
}

/** Programmes by their names and short forms. */
const programmes: readonly Word[] = [
  ['education', /\bees\b|\benrol?lment for education\b|\bovs-?es\b|\beducation solutions\b|\b(campus|school)\b/],
  ['open-value-subscription', /\bopen value subscription\b|^ovs$/],
  ['open-value', /\bopen value\b|^ov$/],
  ['open-license-past', /\bopen (licen[cs]e|business)\b|^olp$/],
  ['select-plus', /\bselect plus\b/],
  ['enterprise-agreement-subscription', /\b(enterprise agreement|enterprise) subscription\b|^eas$/],
  ['mca-enterprise', /\bmca-?e\b|\bcustomer agreement for enterprise\b/],
  ['enterprise-agreement', /\benterprise agreement$|^ea$/],
  ['mpsa', /\bmpsa\b|\bproducts and services agreement\b/],
  ['csp', /\bcsp\b|\bcloud solution provider\b/],
  ['other-volume-licensing', /\bspla\b|\bservices provider licen[cs]e\b|\bisv royalty\b/],
  ['none', /^(none|no agreement|keiner?|aucun)$/],
]

function readAgreement(value: string): Reading | undefined {
  const named = matching(programmes, value)
  if (named.length > 1) return notSettled(named, 'More than one programme is named.')
  const [first] = named
  if (first !== undefined) return { value: first }
  if (/^open$/.test(value))
    return notSettled(['open-license-past', 'open-value', 'open-value-subscription'], 'Which Open is not said.')
  if (/\bmca\b|\bmicrosoft customer agreement\b/.test(value))
    return notSettled(['csp', 'mca-enterprise'], 'Made through a partner, or with Microsoft itself?')
  return undefined
}

const agreement: RecognisedColumn = { headers: { licence: knownHeaders.agreement }, read: readAgreement }

const hasEnded = (value: string): boolean => /\b(ended|expired|lapsed|cancel+ed|abgelaufen|expiree?)\b/.test(value)

/** The right to Windows Enterprise by the name of a plan or of a licence. */
function readEnterpriseRight(value: string): Reading | undefined {
  if (/^(none|no|keine?|aucun)$/.test(value)) return { value: 'none' }
  if (/\bsoftware assurance\b|\bsa\b/.test(value)) {
    if (hasEnded(value)) return { value: 'assurance-ended' }
    return /\b(per|by|je) (device|gerat)\b/.test(value) && /\b(active|with|mit)\b/.test(value)
      ? { value: 'per-device-sa' }
      : notSettled(['per-device-sa', 'assurance-ended'], 'Whether it is active, and for devices, is not said.')
  }
  if (/\bdevice\b/.test(value)) return notSettled(['per-device', 'per-device-sa'], 'Software Assurance is not named.')
  if (!/\b[efa][35]\b/.test(value)) return undefined
  if (hasEnded(value)) return { value: 'subscription-ended' }
  return /\b(windows|win|microsoft 365|m365)\b/.test(value)
    ? { value: 'per-user' }
    : notSettled(['per-user', 'none'], 'Windows is part of Windows and Microsoft 365 plans, not of Office 365 plans.')
}

/** Papers are read or not. */
const readPaper = (value: string): Reading | undefined =>
  /^(not (yet )?(read|seen|checked)|not yet|unread|open|pending|offen)$/.test(value)
    ? { value: 'not-yet' }
    : readYesNo(value)

function readSegment(value: string): Reading | undefined {
  if (/\b(school|university|college|education|charity|non-?profit|ngo|schule|universitat|ecole)\b/.test(value))
    return { value: 'education-or-charity' }
  return /^(business|company|commercial|corporate|government|public body|firma|entreprise)$/.test(value)
    ? { value: 'business' }
    : undefined
}

const segment: RecognisedColumn = {
  headers: { licence: ['segment', 'kindoforganisation', 'organisationtype', 'organizationtype'] },
  read: readSegment,
}

/** What the PC itself is licensed for. */
const system: RecognisedColumn = {
  headers: { licence: knownHeaders.licensed, runs: knownHeaders.running, key: knownHeaders.activated },
  read: readSystem,
}

const paperColumn = (...licence: readonly string[]): RecognisedColumn => ({ headers: { licence }, read: readPaper })

export const recognition202605: Recognition = {
  checks: {
    reimaging: {
      image: { headers: { licence: knownHeaders.image }, read: readProduct },
      subscription: yesNoColumn('microsoft365apps', 'm365apps', 'appslicensed'),
      agreement,
      enterpriseRight: {
        headers: {
          licence: [
            'enterpriseright',
            'windowssubscription',
            'subscriptionplan',
            'userlicence',
            'userlicense',
            'assignedlicences',
            'assignedlicenses',
            'm365licence',
            'm365license',
          ],
        },
        read: readEnterpriseRight,
      },
      base: system,
      segment,
      channel: {
        // A key in the firmware is put there by the maker.
        headers: {
          licence: [...knownHeaders.channel, 'purchasedas', 'oa3xoriginalproductkeydescription'],
          key: knownHeaders.keyChannel,
        },
        read: readChannel,
      },
      licensed: {
        headers: { licence: knownHeaders.licensed, runs: knownHeaders.running, key: knownHeaders.activated },
        read: readProduct,
      },
      baseLicense: yesNoColumn('fulllicence', 'fulllicense', 'fullwindowslicence', 'fullwindowslicense', 'baselicense'),
      sameProduct: yesNoColumn('sameproduct'),
      upgradedInPlace: yesNoColumn('upgradedinplace', 'inplaceupgrade'),
      priorTerms: paperColumn('priorterms', 'downgradeterms', 'downgraderight', 'downgraderights'),
      components: yesNoColumn('samecomponents', 'sameapplications'),
      language: {
        headers: { licence: knownHeaders.language, runs: knownHeaders.runningLanguage },
        read: readLanguage,
        against: {
          label: 'Language that the PCs get from the image',
          options: [...languageOptions, { value: several, label: 'Several, the licensed one of each PC among them' }],
          compare(read, image) {
            // Which languages a copy in several holds, nobody said.
            if (read === several) return undefined
            if (image === several) return 'multilingual'
            return read === image ? 'same' : 'different'
          },
        },
      },
      clause: paperColumn('clause', 'reimagingclause'),
      oneLicense: yesNoColumn('licencebought', 'licensebought', 'onelicence', 'onelicense'),
    },
    upgrade: { agreement, currentOs: system, segment },
  },
  example: exampleInventory,
  exampleShared: { media: 'volume-licensing', image: 'windows-11-pro', agreement: 'open-value', oneLicense: 'yes' },
  exampleAgainst: { language: 'en' },
}
