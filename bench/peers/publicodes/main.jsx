import { FormBuilder } from '@publicodes/forms'
import Engine from 'publicodes'
import { lazy, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { name, questions } from '../../generated/questions.json'
import './styles.css'

const Explanation = lazy(() => import('./explanation.jsx'))

/** Publicodes names rules in words. */
const nameOf = (id) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
const isOneOf = ([id, values]) => ({
  'une de ces conditions': values.map((value) => `${nameOf(id)} = '${nameOf(value)}'`),
})
const allOf = (answers) => ({ 'toutes ces conditions': Object.entries(answers).map(isOneOf) })

/** The wizard as Publicodes has it: a rule a question, and one that rests on them all. */
const rules = {
  ...Object.fromEntries(
    questions.map(({ id, ask, hint, options, asked }) => [
      nameOf(id),
      {
        question: ask,
        titre: ask,
        ...(hint && { description: hint }),
        ...(asked.length > 0 && { 'applicable si': { 'une de ces conditions': asked.map(allOf) } }),
        'une possibilité': options.map(({ value, label }) => ({ [nameOf(value)]: { titre: label } })),
      },
    ]),
  ),
}
const engine = new Engine(rules, { flag: { filterNotApplicablePossibilities: true } })
const builder = new FormBuilder({
  engine,
  pageBuilder: (fields) => fields.map((field) => ({ elements: [field], title: field })),
  selectTreshold: 100,
})
const targets = questions.map(({ id }) => nameOf(id))

function Wizard() {
  const [state, setState] = useState(() => builder.start(FormBuilder.newState(), ...targets))
  const [isDone, setIsDone] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  if (isDone)
    return (
      <main>
        <h1>Verdict</h1>
        <Suspense>
          <Explanation engine={engine} state={state} />
        </Suspense>
      </main>
    )
  const [element] = builder.currentPage(state).elements
  const { hasNextPage, hasPreviousPage } = builder.pagination(state)
  const { why, error } = questions.find(({ id }) => nameOf(id) === element.id)
  function proceed(event) {
    event.preventDefault()
    setIsMissing(!element.answered)
    if (!element.answered) return
    if (hasNextPage) setState(builder.goToNextPage(state))
    else setIsDone(true)
  }
  return (
    <main>
      <p>{name}</p>
      <form onSubmit={proceed}>
        <fieldset key={element.id}>
          <legend>
            <h1>{element.label}</h1>
          </legend>
          {element.description && <p>{element.description}</p>}
          {isMissing && <p role="alert">{error}</p>}
          {element.options.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name={element.id}
                value={value}
                checked={element.value === value}
                onChange={() => setState(builder.handleInputChange(state, element.id, value))}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {hasPreviousPage && (
          <button type="button" onClick={() => setState(builder.goToPreviousPage(state))}>
            Back
          </button>
        )}
        <button type="submit">Continue</button>
      </form>
      <aside>
        <h2>Why we ask</h2>
        <p>{why}</p>
      </aside>
    </main>
  )
}

createRoot(document.getElementById('root')).render(<Wizard />)
