/** The answers that each rule hangs on, read from the tables of questions and rules of the decision model. */
export const reimagingReads: Readonly<Record<string, readonly string[]>> = {
  'recovery-individual': ['media', 'recoveryUse'],
  'recovery-match': ['media', 'recoveryMatch'],
  'vl-media': ['media'],
  'vl-customer': ['agreement'],
  'licensed-copy': ['channel'],
  'of-its-time': ['image'],
  'enterprise-edition': ['image', 'softwareAssurance'],
  'full-windows-license': ['image', 'channel', 'baseLicense'],
  'same-product': ['image', 'licensed', 'sameProduct', 'priorVersion'],
  'same-version': ['image', 'licensed', 'versionRelation', 'priorVersion'],
  'prior-version-terms': ['image', 'channel', 'licensed', 'versionRelation', 'priorVersion'],
  'same-components': ['image', 'components'],
  'same-language': ['language'],
  'open-license-purchase': ['agreement', 'openLicensePurchase'],
}

export const upgradeReads: Readonly<Record<string, readonly string[]>> = {
  'vl-customer': ['agreement'],
  'of-its-time': ['target', 'currentOs'],
  'qualifying-os': ['agreement', 'companyWide', 'acquired', 'currentOs'],
  'licensed-here': ['agreement', 'companyWide', 'acquired', 'osState'],
  'company-wide-order': ['agreement', 'companyWide', 'allQualified'],
  'running-both': ['agreement', 'oldSystem', 'softwareAssurance', 'fullLicense'],
}
