/** `npm run -s decide -- …` */
import { decideCommand } from './commands/decide.ts'

process.exitCode = await decideCommand(process.argv.slice(2), process)
