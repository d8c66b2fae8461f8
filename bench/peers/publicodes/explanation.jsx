import { RulePage } from '@publicodes/react-ui'

/** What an answer rests on, as Publicodes explains it; its code comes with the verdict. */
export default function Explanation({ engine, state }) {
  engine.setSituation(state.situation)
  return (
    <RulePage
      engine={engine}
      documentationPath="/documentation"
      rulePath="media"
      language="en"
      renderers={{ Link: ({ to, children }) => <a href={to}>{children}</a> }}
    />
  )
}
