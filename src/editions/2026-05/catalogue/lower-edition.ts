import type { Place } from '../sources/places.ts'
import type { Line } from './products.ts'

interface LowerEdition {
  readonly licensed: readonly Line[]
  readonly image: readonly Line[]
  readonly state: 'met' | 'silent'
  readonly cites: readonly Place[]
}

/**
 * Which editions an agreement licence may be used as instead. The texts speak of permitted lower editions and name Pro
 * beside Enterprise only; of the others they are silent.
 */
export const lowerEditions: readonly LowerEdition[] = [
  {
    licensed: ['windows-enterprise'],
    image: ['windows-pro'],
    state: 'met',
    cites: ['downgrade-guide.2', 'product-terms-universal.1', 'windows-guide-2023.25', 'reading-2026.2'],
  },
  {
    licensed: ['windows-enterprise'],
    image: ['windows-pro-education', 'windows-pro-workstations'],
    state: 'silent',
    cites: ['silence-2026.9'],
  },
  {
    licensed: ['windows-education', 'windows-ltsc'],
    image: ['windows-pro', 'windows-pro-education', 'windows-pro-workstations'],
    state: 'silent',
    cites: ['silence-2026.9'],
  },
  {
    licensed: ['office-professional-plus'],
    image: ['office-standard'],
    state: 'silent',
    cites: ['silence-2026.9'],
  },
]

/** Whether the image is a permitted lower edition of what is licensed; `undefined` where it is none at all. */
export function lowerEdition(licensed: Line, image: Line): LowerEdition['state'] | undefined {
  return lowerEditions.find((entry) => entry.licensed.includes(licensed) && entry.image.includes(image))?.state
}
