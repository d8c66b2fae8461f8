import { join } from 'node:path'
import { kinds } from '../places.ts'

export const folder = join(import.meta.dirname, '../../gallery')

/** The picture of a place in one look; in the order of the places. */
export function pictureOf(about: string, look: string): string {
  const number = kinds.findIndex((place) => place.about === about) + 1
  const words = about
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '')
  return join(folder, `${String(number).padStart(2, '0')}-${words}.${look}`)
}
