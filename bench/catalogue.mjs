/** A copy of what the catalogue of 2009 says of products, as facts for the rule engines. */

/** Products of one line through the versions. */
const lines = {
  'windows-starter': ['windows-7-starter', 'windows-vista-starter', 'windows-xp-starter'],
  'windows-home-basic': ['windows-7-home-basic', 'windows-vista-home-basic'],
  'windows-home': ['windows-7-home-premium', 'windows-vista-home-premium', 'windows-xp-home'],
  'windows-business': [
    'windows-7-professional',
    'windows-vista-business',
    'windows-xp-professional',
    'windows-2000-professional',
  ],
  'windows-ultimate': ['windows-7-ultimate', 'windows-vista-ultimate'],
  'windows-enterprise': ['windows-7-enterprise', 'windows-vista-enterprise'],
  'windows-media-center': ['windows-xp-media-center'],
  'windows-tablet-pc': ['windows-xp-tablet-pc'],
  'office-basic': ['office-2007-basic', 'office-2003-basic'],
  'office-student': ['office-2007-home-student', 'office-2003-student-teacher'],
  'office-standard': ['office-2007-standard', 'office-2003-standard'],
  'office-small-business': ['office-2007-small-business', 'office-2003-small-business'],
  'office-professional': ['office-2007-professional', 'office-2003-professional'],
  'office-ultimate': ['office-2007-ultimate'],
  'office-professional-plus': ['office-2007-professional-plus', 'office-2003-professional-enterprise'],
  'office-enterprise': ['office-2007-enterprise'],
}

/** Versions, from oldest to newest, as ids begin. */
const versions = ['windows-2000', 'windows-xp', 'windows-vista', 'windows-7', 'office-2003', 'office-2007']

/** By licensed product, the images that its OEM terms allow in its place. */
const oemGrants = {
  'windows-7-professional': ['windows-vista-business', 'windows-xp-professional'],
  'windows-7-ultimate': ['windows-vista-business', 'windows-xp-professional'],
  'windows-vista-business': ['windows-xp-professional'],
  'windows-vista-ultimate': ['windows-xp-professional'],
  'windows-xp-professional': ['windows-2000-professional'],
}

const lineOf = new Map(Object.entries(lines).flatMap(([line, ids]) => ids.map((id) => [id, line])))
const ageOf = (id) => versions.findIndex((version) => id.startsWith(`${version}-`))

/** What takes the catalogue to know of a case. */
export function catalogueFacts({ channel, image, licensed, versionRelation }) {
  const line = lineOf.get(image)
  const isWindows = line?.startsWith('windows-') ?? false
  const isOffice = line?.startsWith('office-') ?? false
  const isGranted = ['oem', 'system-builder'].includes(channel) && (oemGrants[licensed]?.includes(image) ?? false)
  return {
    isWindows,
    isOffice,
    isEnterprise: line === 'windows-enterprise',
    hasComponents: isOffice || image === 'other-product',
    relation: relationOf(line, image, licensed, versionRelation) ?? '',
    sameLine: line !== undefined && lineOf.has(licensed) && (line === lineOf.get(licensed) || isGranted),
    isGranted,
    licensesEdition: line !== undefined && line === editionLine(licensed),
  }
}

/** The line that a licence is for; one for Windows Enterprise stands on a licence of the business edition. */
function editionLine(licensed) {
  const line = lineOf.get(licensed)
  return line === 'windows-enterprise' ? 'windows-business' : line
}

function relationOf(line, image, licensed, versionRelation) {
  if (image === 'other-product') return versionRelation
  if (line === undefined) return undefined
  if (licensed === 'unknown') return 'unknown'
  if (licensed === 'later-product') return 'older'
  if (!lineOf.has(licensed)) return undefined
  const distance = ageOf(image) - ageOf(licensed)
  return distance === 0 ? 'same' : distance < 0 ? 'older' : 'newer'
}
