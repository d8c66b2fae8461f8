/** Fails on a package whose licence nobody has put on a list. */
import { readFileSync } from 'node:fs'
import { licenceProblems } from './licences.ts'

const problems = licenceProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')))
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error('Take another package, or put the licence on a list in scripts/licences.ts once somebody has read it.')
  process.exitCode = 1
}
