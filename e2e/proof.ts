import { proof as shown } from '../src/pages/about/measured.ts'

/** The proof that the build under test shows. */
export const proof = shown
