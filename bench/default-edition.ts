/** The default edition, loaded while Vite still loads modules: it does so only until this one is there. */
import { defaultEntry } from '../src/editions/index.ts'

export const edition = await defaultEntry.load()
