/** `npm run -s fleet -- …` */
import { fleetCommand } from './commands/fleet.ts'

process.exitCode = await fleetCommand(process.argv.slice(2), process)
