import { type ExampleKinds, exampleOf } from '../../words/inventory.ts'

/** An inventory to try: invented PCs, in the forms that inventories really have. Kinds of PCs, with how many there are. */
const kinds: ExampleKinds = [
  [38, 'Alder', 'Windows 11 Pro', 'OEM', 'Microsoft Windows 11 Pro', 'en-US'],
  [22, 'Birch', 'Win11 Pro', 'OEM:DM', 'Microsoft Windows 11 Enterprise', '1033'],
  [14, 'Birch', 'Windows 11 Home', 'OEM', 'Microsoft Windows 11 Home', 'en-US'],
  [12, 'Cedar', 'Windows 10 Pro', 'OEM', 'Microsoft Windows 11 Pro', 'English'],
  [9, 'Alder', 'Windows 11 Pro', 'OEM', 'Microsoft Windows 11 Professionnel', 'fr-FR'],
  [8, 'Alder', 'Windows 11 Pro', 'OEM', 'Microsoft Windows 11 Pro', ''],
  [6, 'Cedar', '[4.0] Professional OEM:DM', 'OEM_DM', 'Microsoft Windows 11 Pro', 'en-US'],
  [5, 'Dogwood', 'Windows 10/11 Pro', 'OEM', 'Microsoft Windows 10 Pro', 'en-US'],
  [4, 'Dogwood', 'Windows 11 Pro', 'Retail', 'Microsoft Windows 11 Pro', 'en-GB'],
  [3, 'Cedar', 'Windows 11 Pro', 'VOLUME_KMSCLIENT', 'Microsoft Windows 11 Enterprise', 'en-US'],
  [3, 'Dogwood', 'Windows 7 Professional', 'OEM', 'Microsoft Windows 10 Pro', 'en-US'],
  [2, 'Dogwood', '', 'none', 'Ubuntu 24.04.1 LTS', 'en-US'],
]

const header = 'Computer name,Manufacturer,Licence,Channel,Operating system,Language'

export const exampleInventory = exampleOf(header, kinds)
