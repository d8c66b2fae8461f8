type Row = readonly [id: string, line: string, year: number, channels: readonly string[]]

// The brief's examples name some of these editions; the rest, the lines and the channels are the catalogue's.
// The year only puts the versions of a family in order.
const windows: readonly Row[] = [
  ['windows-7-starter', 'windows-starter', 2009, ['oem']],
  ['windows-7-home-basic', 'windows-home-basic', 2009, ['oem', 'retail']],
  ['windows-7-home-premium', 'windows-home', 2009, ['oem', 'retail']],
  ['windows-7-professional', 'windows-business', 2009, ['oem', 'retail', 'vl']],
  ['windows-7-ultimate', 'windows-ultimate', 2009, ['oem', 'retail']],
  ['windows-7-enterprise', 'windows-enterprise', 2009, ['vl']],
  ['windows-vista-starter', 'windows-starter', 2006, ['oem']],
  ['windows-vista-home-basic', 'windows-home-basic', 2006, ['oem', 'retail']],
  ['windows-vista-home-premium', 'windows-home', 2006, ['oem', 'retail']],
  ['windows-vista-business', 'windows-business', 2006, ['oem', 'retail', 'vl']],
  ['windows-vista-ultimate', 'windows-ultimate', 2006, ['oem', 'retail']],
  ['windows-vista-enterprise', 'windows-enterprise', 2006, ['vl']],
  ['windows-xp-starter', 'windows-starter', 2001, ['oem']],
  ['windows-xp-home', 'windows-home', 2001, ['oem', 'retail']],
  ['windows-xp-media-center', 'windows-media-center', 2001, ['oem']],
  ['windows-xp-tablet-pc', 'windows-tablet-pc', 2001, ['oem']],
  ['windows-xp-professional', 'windows-business', 2001, ['oem', 'retail', 'vl']],
  ['windows-2000-professional', 'windows-business', 2000, ['oem', 'retail', 'vl']],
]

const office: readonly Row[] = [
  ['office-2007-basic', 'office-basic', 2007, ['oem']],
  ['office-2007-home-student', 'office-student', 2007, ['oem', 'retail']],
  ['office-2007-standard', 'office-standard', 2007, ['retail', 'vl']],
  ['office-2007-small-business', 'office-small-business', 2007, ['oem', 'retail', 'vl']],
  ['office-2007-professional', 'office-professional', 2007, ['oem', 'retail']],
  ['office-2007-ultimate', 'office-ultimate', 2007, ['retail']],
  ['office-2007-professional-plus', 'office-professional-plus', 2007, ['vl']],
  ['office-2007-enterprise', 'office-enterprise', 2007, ['vl']],
  ['office-2003-basic', 'office-basic', 2003, ['oem']],
  ['office-2003-student-teacher', 'office-student', 2003, ['retail']],
  ['office-2003-standard', 'office-standard', 2003, ['oem', 'retail', 'vl']],
  ['office-2003-small-business', 'office-small-business', 2003, ['oem', 'retail', 'vl']],
  ['office-2003-professional', 'office-professional', 2003, ['oem', 'retail']],
  ['office-2003-professional-enterprise', 'office-professional-plus', 2003, ['vl']],
]

function idsSoldIn(rows: readonly Row[], channel: string): readonly string[] {
  return rows.filter((row) => row[3].includes(channel)).map((row) => row[0])
}

/** What an image can hold: products with Volume Licensing media. */
export const imageProducts = [...idsSoldIn(windows, 'vl'), ...idsSoldIn(office, 'vl')]

export function isWindows(image: string | undefined): boolean {
  return windows.some((row) => row[0] === image)
}

export function isOffice(image: string | undefined): boolean {
  return office.some((row) => row[0] === image)
}

/** The catalogue products that the licence of a PC can name, for an image of the same family. */
export function licensable(image: string, channel: string): readonly string[] {
  const family = isWindows(image) ? windows : office
  if (channel === 'system-builder') return idsSoldIn(family, 'oem') // example-components.2 puts both side by side
  if (channel === 'other-agreement') return idsSoldIn(family, 'vl') // eligibility.2
  return idsSoldIn(family, channel)
}

/** Whether published licence terms are known to allow this older image (catalogue, prior-version grants). */
export function isGranted(channel: string | undefined, licensed: string, image: string): boolean {
  if (channel !== 'oem' && channel !== 'system-builder') return false // no grant is known for any other channel
  const seven = licensed === 'windows-7-professional' || licensed === 'windows-7-ultimate'
  if (seven) return image === 'windows-vista-business' || image === 'windows-xp-professional' // first grant
  const vista = licensed === 'windows-vista-business' || licensed === 'windows-vista-ultimate'
  if (vista) return image === 'windows-xp-professional' // second grant
  return licensed === 'windows-xp-professional' && image === 'windows-2000-professional' // third grant
}

/** How an image from the catalogue stands to a licensed product from the catalogue. */
export function compare(image: string, licensed: string): { age: 'same' | 'older' | 'newer'; sameLine: boolean } {
  const [, imageLine, imageYear] = rowOf(image)
  const [, licensedLine, licensedYear] = rowOf(licensed)
  const sameLine = imageLine === licensedLine
  if (imageYear === licensedYear) return { age: 'same', sameLine }
  return { age: imageYear < licensedYear ? 'older' : 'newer', sameLine }
}

function rowOf(id: string): Row {
  const row = [...windows, ...office].find((candidate) => candidate[0] === id)
  if (row === undefined) throw new Error(`catalog.ts has no product "${id}"`)
  return row
}
