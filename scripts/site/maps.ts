/** Prints the laid out maps of all checks of an edition, by check, as JSON. */
import { entryOf } from '../../src/editions/index.ts'
import { mapOf } from '../../src/engine/map/decision-map.ts'
import { drawnMap } from './drawn-map.ts'

const edition = await entryOf(process.argv[2])?.load()
if (edition === undefined) throw new Error(`There is no edition ${process.argv[2]}`)
const maps = Object.fromEntries(edition.checks.map((check) => [check.id, drawnMap(mapOf(check))]))
process.stdout.write(JSON.stringify(maps))
