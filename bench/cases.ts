/** A sample of all paths of the reimaging check with what the product says of each, for the rule engines to agree with. */
import { writeFileSync } from 'node:fs'
import { edition200910 } from '../src/editions/2009-10/edition.ts'
import {
  hasComponents,
  imageVersusLicensed,
  isGrantedPair,
  isOfficeImage,
  isSameLineOrGranted,
  isWindowsEnterpriseImage,
  isWindowsImage,
} from '../src/editions/2009-10/reimaging/facts.ts'
import { completePaths } from '../src/engine/flow/paths.ts'

const oneIn = 20
const check = edition200910.checks.find(({ id }) => id === 'reimaging')
if (check === undefined) throw new Error('There is no reimaging check')

const cases = [...completePaths(check.flow)]
  .filter((_, place) => place % oneIn === 0)
  .map((answers) => {
    const { outcome, findings } = check.decide(answers)
    const absent = Object.fromEntries(check.flow.questions.map(({ id }) => [id, '']))
    return {
      answers,
      /** What an engine gets: every answer, empty where not given, and what takes the catalogue to know. */
      facts: {
        ...absent,
        ...answers,
        isWindows: isWindowsImage(answers),
        isOffice: isOfficeImage(answers),
        isEnterprise: isWindowsEnterpriseImage(answers),
        hasComponents: hasComponents(answers),
        relation: imageVersusLicensed(answers) ?? '',
        sameLine: isSameLineOrGranted(answers),
        isGranted: isGrantedPair(answers),
      },
      outcome,
      findings: findings.map(({ requirement, state, cites }) => ({ requirement, state, cites: [...cites] })),
    }
  })
writeFileSync('bench/generated/cases.json', JSON.stringify(cases))
console.log(`${cases.length} cases`)
