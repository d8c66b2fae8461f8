/** A made-up inventory of any size, always the same: twelve columns, as inventories have them. */

/** How it is read, as the page has it in its address. */
export const planAddress = `#${new URLSearchParams({
  check: 'reimaging',
  media: 'volume-licensing',
  agreement: 'open-license',
  image: 'windows-7-professional',
  openLicensePurchase: 'yes',
  'column.licensed': 'COA label',
  'column.channel': 'Channel',
  'column.language': 'OSLanguage',
  'against.language': 'en',
  name: 'Computer name',
})}`

const makers = ['Alder', 'Birch', 'Cedar', 'Dogwood']
const labels = [
  'Windows 7 Professional',
  'Win7 Pro',
  'Windows 7 Home Premium',
  'Windows Vista Business',
  'Windows 7 Ultimate',
  'Windows XP Professional',
  '[4.0] Professional OEM:DM',
  'Windows 7',
  '',
]
const channels = ['OEM', 'OEM:SLP', 'OEM:NONSLP', 'FPP', 'System builder', 'VOLUME_MAK', 'none']
const systems = [
  'Microsoft Windows 7 Professional ',
  'Microsoft Windows 7 Enterprise ',
  'Microsoft Windows 7 Home Premium ',
  'Microsoft Windows 10 Pro',
]
const languages = ['1033', 'en-US', '1031', '{de-DE, en-US}', 'fr-FR', '']

const header =
  'Computer name,Manufacturer,Model,Serial number,Site,Department,COA label,Channel,Operating system,OSLanguage,Purchased,Note\r\n'

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The inventory in pieces of some thousand rows. */
export function* inventoryOf(rows: number, seed = 1): Generator<string> {
  const next = chance(seed)
  const one = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? ''
  yield header
  let text = ''
  for (let row = 0; row < rows; row++) {
    const maker = one(makers)
    const cells = [
      `PC-${String(row).padStart(7, '0')}`,
      maker,
      `${maker} ${Math.floor(next() * 40) + 100}`,
      `SN${Math.floor(next() * 1e9)}`,
      `Site ${Math.floor(next() * 60)}`,
      `Department ${Math.floor(next() * 30)}`,
      one(labels),
      one(channels),
      one(systems),
      one(languages).replace(/.*,.*/, '"$&"'),
      `20${String(Math.floor(next() * 10) + 5).padStart(2, '0')}-0${Math.floor(next() * 9) + 1}-15`,
      next() < 0.02 ? '"moved, see ticket"' : '',
    ]
    text += `${cells.join(',')}\r\n`
    if (row % 5_000 === 4_999) {
      yield text
      text = ''
    }
  }
  yield text
}
