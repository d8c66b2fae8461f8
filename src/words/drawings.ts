/** Drawings of our own of the things that people look at, for the questions of any edition. */
import type { Drawing } from '../engine/words.ts'

const coaTower: Drawing = {
  place: 'On a tower',
  alt: 'The label on the side of a tower PC',
  lines: 'M30 8h30v68H30zM60 8l34 7v55l-34 6M36 17h18M36 23h18M36 29h18M45 61a4 4 0 1 0 .1 0',
  marked: 'M68 33l19 3v17l-19 0zM71 40l13 2M71 45l13 1M71 49l8 .3',
}

const coaNotebook: Drawing = {
  place: 'Under a notebook',
  alt: 'The label on the underside of a notebook',
  lines:
    'M14 10h92a4 4 0 0 1 4 4v56a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4zM30 10v14h60V10M18 64h8M94 64h8M20 36v20M26 36v20M32 36v20',
  marked: 'M58 36h38v20H58zM63 42h28M63 47h28M63 51h14',
}

const coaBattery: Drawing = {
  place: 'In its battery bay',
  alt: 'The label in the battery bay of a notebook, below the battery that was taken out',
  lines: 'M6 40h12v30h84V40h12v40H6zM22 4h76v20H22zM30 24v4M38 24v4M46 24v4M60 28v8M56 32l4 4 4-4',
  marked: 'M42 44h36v20H42zM47 50h26M47 55h26M47 59h12',
}

/** A COA label on a tower, under a notebook and in a battery bay. */
export const coaDrawings: readonly Drawing[] = [coaTower, coaNotebook, coaBattery]

/** A licence confirmation, its authorization number marked. */
export const confirmationDrawing: Drawing = {
  place: 'Licence confirmation',
  alt: 'A licence confirmation, with its number near the top',
  lines: 'M28 4h50l14 14v62H28zM78 4v14h14M36 14h26M36 46h48M36 53h48M36 60h48M36 70h22',
  marked: 'M36 24h44v14H36zM41 31h4M49 31h26',
}

/** The window that names the edition of a running system. */
export const systemWindowDrawing: Drawing = {
  place: 'About or System window',
  alt: 'The About or System window, with the name of the edition near its top',
  lines: 'M10 10h100v64H10zM10 20h100M98 13l4 4M102 13l-4 4M84 30h16v14H84zM88 48h8M20 52h50M20 59h50M20 66h30',
  marked: 'M18 27h56v16H18zM24 35h44',
}
