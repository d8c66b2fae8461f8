import { memo, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { addressOf, allStep, type QuestionStep } from '../../engine/step/step.ts'
import { Answers } from '../parts/answers.tsx'
import { Locators } from '../parts/citations.tsx'
import { packedCheck, tableChunkOf } from '../parts/every-path.ts'
import { LazyDisclosure } from '../parts/lazy-disclosure.tsx'
import { SaveThis } from '../parts/save-this.tsx'
import { Terms } from '../parts/terms.tsx'
import { Ahead } from './ahead.tsx'
import { GoOnElsewhere } from './go-on-elsewhere.tsx'
import { aside as text } from './text.ts'

interface AboutQuestionProps {
  readonly edition: Edition
  readonly step: QuestionStep
  /** The address at which it goes on. */
  readonly here: string
}

/** Beside a question: why it is asked, what can still happen, its terms and the answers so far. */
export const AboutQuestion = memo(function AboutQuestion({ edition, step, here }: AboutQuestionProps) {
  const { check, question, facts, given, answers } = step
  const { why, cites, known, terms } = check.question(question, facts)
  return (
    <aside
      aria-label={text.about}
      className="once-whole max-w-measure space-y-7 border-line text-small wide:border-l-2 wide:pl-6"
    >
      <Part heading={text.why}>
        <p>{why}</p>
        <Locators citations={check.library.citationsOf(cites)} />
      </Part>
      {known !== undefined && (
        <Part heading={known.heading}>
          {known.says.map((says) => (
            <p key={says}>{says}</p>
          ))}
          <Locators citations={check.library.citationsOf(known.cites)} />
        </Part>
      )}
      <LazyDisclosure summary={text.ahead} chunk={tableChunkOf(check)}>
        {(table) => <Ahead packed={packedCheck(table, check.id)} step={step} />}
      </LazyDisclosure>
      {given.length > 0 && <GoOnElsewhere key={here} address={here} />}
      {given.length > 0 && <SaveThis edition={edition} step={step} />}
      <p>
        <Link to={addressOf(check, allStep, answers)} className="inline-flex min-h-6 items-center touch:min-h-11">
          {text.all}
        </Link>
      </p>
      <Part heading={text.terms}>
        <Terms terms={edition.glossary.filter(({ id }) => terms.some((term) => term === id))} />
      </Part>
      {given.length > 0 && (
        <Part heading={text.answers}>
          <Answers given={given} />
        </Part>
      )}
    </aside>
  )
})

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-1.5">
      <h2 className="font-sans">{heading}</h2>
      {children}
    </section>
  )
}
