/** A sample of all paths of the reimaging check with what the product says of each, for the rule engines to agree with. */
import { catalogueFacts } from './catalogue.mjs'
import { pathsOf } from './product.mjs'

const oneIn = 20

/** Cases of a check: its answers, the facts that an engine gets, and the verdict that it has to come to. */
export async function sampleOf(check) {
  const unanswered = Object.fromEntries(check.flow.questions.map(({ id }) => [id, '']))
  const cases = []
  let place = 0
  for await (const answers of pathsOf(check.id)) {
    if (place % oneIn === 0) cases.push(caseOf(check, unanswered, answers))
    place += 1
  }
  return cases
}

function caseOf(check, unanswered, answers) {
  const { outcome, findings } = check.decide(answers)
  return {
    answers,
    facts: { ...unanswered, ...answers, ...catalogueFacts(answers) },
    outcome,
    findings: findings.map(({ requirement, state, cites }) => ({ requirement, state, cites: [...cites] })),
  }
}
