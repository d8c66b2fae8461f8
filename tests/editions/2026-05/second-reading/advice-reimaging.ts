import { all, fact, type Given, has, is, no, not, onward, open, type Row, row, silent } from './advice-row.ts'
import type { Product } from './catalog.ts'
import { imageOf, isLicensedOf, isLtsc, kindOf, licensedOf } from './facts.ts'
import type { Answers } from './types.ts'

const isWindows = fact((a) => kindOf(a) === 'windows')
const isPerUser = has('enterpriseRight', 'per-user')
const asksTerms = fact((a) => a.priorTerms !== undefined)
/** No Volume Licensing media are known of these. */
const hasBaseWithoutMedia = has('base', 'windows-home', 'other-windows', 'macintosh', 'no-windows')

/** "The verdict hands over to the check `upgrade`": with the note `upgrade-instead` the note hands over. */
const handsOverToUpgrade: Given = ({ expected }) =>
  expected.handOver?.check === 'upgrade' && !expected.notes.includes('upgrade-instead')

/** "No of the copy" */
const noCopy = no('own-licence', 'same-product', 'same-version', 'prior-version-terms')

const isHome = fact((a) => licensedOf(a)?.line === 'windows-home')

/** "No of the copy", by what the catalogue says of the licensed product, if it is one. */
function noCopyOf(holds: (licensed: Product | undefined) => boolean): Given {
  return all(
    noCopy,
    fact((a) => holds(licensedOf(a))),
  )
}

/** LTSC stands on another Windows too. */
function isStepUp({ mark }: Product): boolean {
  return mark === 'step-up' || mark === 'ltsc'
}

function isSoldInVolume({ channels }: Product): boolean {
  return channels.includes('vl')
}

function isPlainVolume(licensed: Product | undefined): boolean {
  return licensed !== undefined && isSoldInVolume(licensed) && licensed.mark !== 'subscription' && !isStepUp(licensed)
}

/** Windows Pro is the only one of which the texts say where it is sold now. */
function whereSoldNow(a: Answers): readonly string[] {
  const ended = ['open-license-end-2021.1', 'open-license-end-2021.2']
  return imageOf(a)?.line === 'windows-pro' ? [...ended, 'windows-guide-2023.11'] : ended
}

/** The table of advice of the check `reimaging`, in its order. */
export const reimaging: readonly Row[] = [
  row(
    'use-unchanged-image',
    open('oem-unmodified'),
    ['reimaging-cl.8', 'reimaging-cl.9', 'reading-2026.3'],
    'modified',
  ),
  row('assign-subscriptions', open('subscription-license'), ['m365-apps-licensing.1'], 'subscription'),
  row('confirm-base', open('qualifying-base'), ['windows-guide-2023.8']),
  row('confirm-lower-edition', open('own-licence', 'same-product'), ['downgrade-guide.2', 'reading-2026.2']),
  row('confirm-in-place-upgrade', open('in-place-upgrade'), ['windows-11-plan-2021.2', 'reading-2026.1']),
  row('confirm-windows-10-terms', all(open('prior-version-terms'), not(asksTerms)), [
    'windows-guide-2023.23',
    'downgrade-surface-2024.1',
    'downgrade-surface-2024.3',
    'silence-2026.7',
  ]),
  row(
    'read-licence-terms',
    all(open('prior-version-terms'), asksTerms),
    ['reimaging-2020.6', 'silence-2026.8'],
    'priorTerms',
  ),
  row('set-up-one-language', open('same-language'), ['reimaging-2020.5', 'reading-2026.4'], 'language'),
  row('read-clause', open('right-granted'), ['reimaging-2020.2', 'ea-contract.1', 'silence-2026.1'], 'clause'),
  row('buy-one-licence', open('one-license'), ['downloads-2025.1', 'windows-guide-2023.11'], 'oneLicense'),
  row('ask-the-maker', silent('oem-devices'), ['reimaging-cl.2', 'reimaging-cl.9', 'silence-2026.14'], 'cameWith'),
  row(
    'settle-ltsc-for-users',
    all(silent('enterprise-right'), isPerUser),
    ['subscription-activation-2024.4', 'silence-2026.12'],
    'enterpriseRight',
  ),
  row(
    'settle-after-assurance',
    all(silent('enterprise-right'), not(isPerUser)),
    ['windows-guide-2023.21', 'silence-2026.11'],
    'enterpriseRight',
  ),
  row('look-up-base', silent('qualifying-base'), ['windows-guide-2023.8']),
  row('look-up-lower-edition', silent('own-licence', 'same-product'), ['product-terms-universal.1', 'silence-2026.9']),
  row(
    'upgrade-in-place',
    all(
      silent('in-place-upgrade'),
      fact((a) => isLicensedOf(a, 'windows-10')),
    ),
    ['windows-11-plan-2021.1', 'silence-2026.3'],
    'upgradedInPlace',
  ),
  row(
    'settle-in-place-from-older',
    all(
      silent('in-place-upgrade'),
      fact((a) => a.licensed === 'earlier-product' || isLicensedOf(a, 'windows-8-1')),
    ),
    ['silence-2026.13'],
  ),
  row('settle-one-licence', silent('one-license'), ['silence-2026.2', 'windows-guide-2023.11'], 'oneLicense'),
  row('get-media', is('permitted'), ['downloads-2025.1', 'downloads-2026.1']),
  row('get-key', is('permitted'), ['keys-2024.4', 'keys-2024.7']),
  row('check-activations', is('permitted'), ['keys-2024.8', 'keys-2024.9']),
  row('keep-papers', is('permitted'), ['keys-2024.6']),
  row('go-on-without-image', all(is('other-right'), has('media', 'no-image')), [
    'activation-plan.1',
    'windows-11-plan-2021.1',
  ]),
  row('order-from-maker', all(is('other-right'), has('media', 'factory')), ['reimaging-2009.1', 'reimaging-cl.9']),
  row('recover-each', all(is('other-right'), has('media', 'recovery')), ['reimaging-cl.5', 'reimaging-cl.7']),
  row('reimage-makers-pcs', all(is('other-right'), has('media', 'oem')), ['reimaging-cl.9']),
  row('install-retail-copy', all(is('other-right'), has('media', 'retail')), ['reimaging-cl.3']),
  row(
    'deploy-apps',
    all(
      is('other-right'),
      fact((a) => kindOf(a) === 'subscription'),
    ),
    ['m365-apps-licensing.1', 'm365-apps-licensing.2'],
  ),
  row(
    'deploy-step-up',
    all(
      is('other-right'),
      fact((a) => kindOf(a) === 'step-up'),
    ),
    ['windows-guide-2023.17', 'subscription-activation-2024.5'],
  ),
  row('deploy-own-licence', all(is('other-right'), has('channel', 'same-agreement')), [
    'reimaging-cl.4',
    'keys-2024.4',
  ]),
  onward('check-upgrade', handsOverToUpgrade, ['windows-guide-2023.5', 'windows-guide-2023.6']),
  onward('see-older-edition', all(is('not-covered'), has('image', 'earlier-product')), ['silence-2026.17']),
  row(
    'see-product-terms',
    all(is('not-covered'), has('media', 'volume-licensing'), not(has('image', 'earlier-product'))),
    ['silence-2026.17'],
  ),
  row(
    'take-listed-product',
    all(is('not-covered'), has('image', 'earlier-product', 'later-product')),
    ['silence-2026.17'],
    'image',
  ),
  row(
    'rebuild-to-be-covered',
    all(is('not-covered'), not(has('media', 'volume-licensing'))),
    ['reimaging-2020.1', 'reimaging-2020.4'],
    'media',
  ),
  row(
    'use-own-retail-media',
    all(is('not-covered'), has('media', 'public-download')),
    ['reimaging-cl.3', 'silence-2026.5'],
    'media',
  ),
  row('read-media-terms', all(is('not-covered'), has('media', 'others-volume-licensing')), ['silence-2026.4']),
  row('get-matching-recovery', no('recovery-match'), ['reimaging-cl.6'], 'recoveryMatch'),
  row('get-unchanged-recovery', no('oem-unmodified'), ['reimaging-cl.8'], 'modified'),
  row('use-media-of-these-pcs', no('oem-devices'), ['reimaging-cl.7', 'reimaging-cl.9'], 'cameWith'),
  row('give-each-its-own-media', no('retail-own-device'), ['reimaging-cl.3'], 'retailOwn'),
  row(
    'rebuild-from-own-media',
    no('oem-devices', 'recovery-match', 'oem-unmodified', 'retail-own-device'),
    ['reimaging-2020.1', 'reimaging-2020.4'],
    'media',
  ),
  row('get-agreement', no('vl-customer'), ['keys-2024.1', 'windows-guide-2023.11'], 'agreement'),
  row('stay-on-makers-windows', no('vl-customer', 'right-granted'), ['activation-plan.1', 'reimaging-cl.5'], 'media'),
  row('license-step-up', no('enterprise-right'), ['windows-guide-2023.11', 'windows-guide-2023.4'], 'enterpriseRight'),
  row(
    'take-licensed-windows',
    all(no('enterprise-right', 'qualifying-base'), not(hasBaseWithoutMedia)),
    ['reimaging-2020.5', 'windows-guide-2023.12'],
    'image',
  ),
  row('leave-as-is', all(no('enterprise-right', 'qualifying-base'), hasBaseWithoutMedia), ['windows-guide-2023.7']),
  row(
    'take-ltsc-of-that-time',
    all(no('enterprise-right'), fact(isLtsc)),
    ['windows-guide-2023.21'],
    'enterpriseRight',
  ),
  row('license-qualifying-windows', no('qualifying-base'), ['windows-guide-2023.7', 'windows-guide-2023.17'], 'base'),
  row('license-each-pc', no('licensed-copy'), ['reimaging-cl.4', 'windows-guide-2023.7'], 'channel'),
  row(
    'license-full-windows',
    no('full-windows-license'),
    ['windows-guide-2023.5', 'windows-guide-2023.7'],
    'baseLicense',
  ),
  row(
    'deploy-apps-instead',
    noCopyOf((licensed) => licensed?.mark === 'subscription'),
    ['office-ltsc-2021.2', 'm365-apps-licensing.1'],
    'image',
  ),
  row('take-licensed-product', noCopyOf(isPlainVolume), ['reimaging-2020.5', 'downloads-2025.1'], 'image'),
  row(
    'take-licensed-step-up',
    noCopyOf((licensed) => licensed !== undefined && isStepUp(licensed)),
    ['windows-guide-2023.17', 'windows-guide-2023.25'],
    'image',
  ),
  row(
    'no-media-of-licensed',
    noCopyOf((licensed) => licensed !== undefined && !isSoldInVolume(licensed)),
    ['windows-guide-2023.1', 'office-ltsc-2021.3', 'office-ltsc-2024.1'],
  ),
  row(
    'take-what-is-licensed',
    noCopyOf((licensed) => licensed === undefined),
    ['reimaging-2020.5'],
    'image',
  ),
  row('take-agreement-licence', all(noCopy, not(isHome)), ['downgrade-guide.2', 'windows-guide-2023.11'], 'channel'),
  row('license-full-pro', all(noCopy, isHome), ['windows-guide-2023.7', 'vdi-guide-2023.3'], 'channel'),
  row('recover-singly', all(noCopy, has('channel', 'oem'), isWindows), ['reimaging-cl.5', 'reimaging-cl.7'], 'media'),
  row('take-exact-components', no('same-components'), ['reimaging-2020.5'], 'components'),
  row('build-in-licensed-language', no('same-language'), ['reimaging-2020.5'], 'language'),
  row('use-granting-agreement', no('right-granted'), ['keys-2024.1', 'reimaging-2020.2'], 'agreement'),
  row('buy-under-another-agreement', no('one-license'), whereSoldNow, 'agreement'),
]
