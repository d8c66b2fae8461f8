import { version as current } from '../../package.json'

/** The version of the product. */
export const version: string = current
