import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [, , file = ''] = process.argv

// A reader that has seen enough, such as `head`, closes the pipe: the end, but no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

await runnerImport(resolve(file), { logLevel: 'error' })
