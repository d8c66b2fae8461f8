import { type ExampleKinds, exampleOf } from '../../words/inventory.ts'

/** An inventory to try: invented PCs, in the forms that inventories really have. Kinds of PCs, with how many there are. */
const kinds: ExampleKinds = [
  [34, 'Alder', 'Windows 7 Professional', 'OEM', 'Microsoft Windows 7 Professional ', 'en-US'],
  [21, 'Birch', 'Win7 Pro', 'OEM:SLP', 'Microsoft Windows 7 Enterprise ', '1033'],
  [12, 'Birch', 'Windows 7 Home Premium', 'OEM', 'Microsoft Windows 7 Home Premium ', 'en-US'],
  [9, 'Cedar', 'Windows Vista Business', 'OEM', 'Microsoft® Windows Vista™ Business ', 'English'],
  [8, 'Alder', 'Windows 7 Professional', 'OEM', 'Microsoft Windows 7 Professionnel ', 'fr-FR'],
  [7, 'Alder', 'Windows 7 Professional', 'OEM', 'Microsoft Windows 7 Professional ', ''],
  [6, 'Dogwood', 'Windows 7 Ultimate', 'System builder', 'Microsoft Windows 7 Ultimate ', 'en-US'],
  [5, 'Cedar', '[4.0] Professional OEM:DM', 'OEM_DM', 'Microsoft Windows 10 Pro', 'en-US'],
  [5, 'Birch', 'Windows 7 Pro or Ult?', 'OEM', 'Microsoft Windows 7 Professional ', 'en-US'],
  [4, 'Dogwood', 'Windows 7 Professional', 'FPP', 'Microsoft Windows 7 Professional ', 'en-GB'],
  [3, 'Cedar', 'Windows 7', 'VOLUME_MAK', 'Microsoft Windows 7 Professional ', 'en-US'],
  [2, 'Dogwood', '', 'none', 'Ubuntu 9.10', 'en-US'],
]

const header = 'Computer name,Manufacturer,COA label,Channel,Operating system,Language'

export const exampleInventory = exampleOf(header, kinds)
