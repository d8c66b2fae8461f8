/** The ported rules in the form of json-rules-engine and of GoRules ZEN. */
import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'
import { endings, fold, requirements } from './ported-rules.mjs'

/** json-rules-engine: a rule a state, a rule a citation, a rule an ending; each fires an event. */
export function jsonRulesEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const add = (conditions, type, params) => engine.addRule({ conditions, event: { type, params } })
  for (const { id, states, cites } of requirements) {
    states.forEach(([condition, state], place) => {
      add(
        firstOf(
          states.map(([one]) => one),
          place,
          condition,
        ),
        'state',
        { id, state },
      )
    })
    for (const [cite, where] of cites) if (where !== undefined) add({ all: [asJson(where)] }, 'cite', { id, cite })
  }
  endings.forEach((ending, place) => {
    add(
      firstOf(
        endings.map(({ when }) => when),
        place,
        ending.when,
      ),
      'ending',
      { ending },
    )
  })
  return async ({ facts }) => {
    const { events } = await engine.run(facts)
    const states = {}
    const cited = new Set()
    let ending
    for (const { type, params } of events) {
      if (type === 'state') states[params.id] = params.state
      else if (type === 'cite') cited.add(`${params.id} ${params.cite}`)
      else ending = params.ending
    }
    return fold(states, ending, (id) => citesFor(id, (cite) => cited.has(`${id} ${cite}`)))
  }
}

const citesById = new Map(requirements.map(({ id, cites }) => [id, cites]))
const citesFor = (id, holds) =>
  citesById.get(id).flatMap(([cite, where]) => (where === undefined || holds(cite) ? [cite] : []))

/** The engine knows no order among rules of one kind, so each says that none before it holds. */
const firstOf = (conditions, place, condition) => ({
  all: [...conditions.slice(0, place).map((one) => ({ not: asJson(one) })), asJson(condition)],
})

function asJson(condition) {
  if ('all' in condition) return { all: condition.all.map(asJson) }
  if ('any' in condition) return { any: condition.any.map(asJson) }
  if ('not' in condition) return { not: asJson(condition.not) }
  const [fact, ...values] = condition.is
  return values.length === 1 ? { fact, operator: 'equal', value: values[0] } : { fact, operator: 'in', value: values }
}

/** ZEN: one node of expressions, a chain of alternatives for each requirement, and the places of its citations. */
export function zenEngine() {
  const expressions = [
    ...requirements.map(({ id, states }) => ({ id: `s-${id}`, key: keyOf(id), value: chain(states) })),
    ...requirements.map(({ id, cites }) => ({
      id: `c-${id}`,
      key: `cites${keyOf(id)}`,
      value: `[${cites.map(asCite).join(', ')}]`,
    })),
    { id: 'ending', key: 'ending', value: chain(endings.map(({ when }, place) => [when, place])) },
  ]
  const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) })
  const graph = {
    nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode')],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)))
  return async ({ facts }) => {
    const { result } = await decision.evaluate(facts)
    const states = Object.fromEntries(requirements.map(({ id }) => [id, result[keyOf(id)]]))
    return fold(states, endings[result.ending], (id) => result[`cites${keyOf(id)}`].filter((cite) => cite !== ''))
  }
}

const keyOf = (id) => id.replaceAll('-', '')
const asCite = ([cite, where]) => (where === undefined ? `'${cite}'` : `(${asZen(where)} ? '${cite}' : '')`)
const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value))

function chain(alternatives) {
  const [[condition, value], ...rest] = alternatives
  return rest.length === 0 ? literal(value) : `(${asZen(condition)} ? ${literal(value)} : ${chain(rest)})`
}

function asZen(condition) {
  if ('all' in condition) return condition.all.length === 0 ? 'true' : `(${condition.all.map(asZen).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(asZen).join(' or ')})`
  if ('not' in condition) return `(not (${asZen(condition.not)}))`
  const [fact, ...values] = condition.is
  return values.length === 1 ? `${fact} == ${literal(values[0])}` : `(${fact} in [${values.map(literal).join(', ')}])`
}
