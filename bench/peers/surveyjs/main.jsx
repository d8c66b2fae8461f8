import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.min.css'
import { name, questions } from '../../generated/questions.json'

const quoted = (values) => values.map((value) => `'${value}'`).join(', ')
const allOf = (answers) =>
  Object.entries(answers)
    .map(([id, values]) => `{${id}} anyof [${quoted(values)}]`)
    .join(' and ')

/** The wizard as SurveyJS has it: a page a question, shown where its expression holds. */
const json = {
  title: name,
  showProgressBar: false,
  pageNextText: 'Continue',
  pagePrevText: 'Back',
  completeText: 'Continue',
  completedHtml: '<h1>Verdict</h1>',
  pages: questions.map(({ id, ask, hint, error, why, options, asked }) => ({
    name: `page-${id}`,
    ...(asked.length > 0 && { visibleIf: asked.map((answers) => `(${allOf(answers)})`).join(' or ') }),
    description: why,
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title: ask,
        description: hint,
        isRequired: true,
        requiredErrorText: error,
        choices: options.map(({ value, label }) => ({ value, text: label })),
      },
    ],
  })),
}

function Wizard() {
  const [survey] = useState(() => new Model(json))
  return <Survey model={survey} />
}

createRoot(document.getElementById('root')).render(<Wizard />)
