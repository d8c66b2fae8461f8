import { everyPath } from '../scripts/site/generated-data.ts'

/** The proof that the build under test shows. */
export const { proof } = await everyPath('2009-10')
