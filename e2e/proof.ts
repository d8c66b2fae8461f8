import { everyPath } from '../scripts/site/every-path.ts'

/** The proof that the build under test shows. */
export const { proof } = everyPath()
