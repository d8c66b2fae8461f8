import type { Edition } from '../../engine/edition.ts'
import type { LaterTexts } from '../../engine/later-texts.ts'
import type { Product } from '../../engine/step/comparison-link.ts'
import { reportOf } from '../../engine/step/report.ts'
import type { QuestionStep, Step, VerdictStep } from '../../engine/step/step.ts'
import { Fold } from '../../ui/fold.tsx'
import { Answers } from '../parts/answers.tsx'
import { PlainLink } from '../parts/links.tsx'
import { VerdictInShort } from '../parts/verdict-in-short.tsx'
import { Steps } from '../verdict/advice.tsx'
import { EvidenceList } from '../verdict/evidence.tsx'
import { WeakestPoint } from '../verdict/rests-on.tsx'
import { SinceProvider, sinceOf } from '../verdict/since.tsx'
import { verdict as verdictText } from '../verdict/text.ts'
import { sideNames, product as text } from './text.ts'

interface ProductOfImageProps<Kind extends Step> {
  readonly edition: Edition
  readonly side: Product
  readonly step: Kind
  /** What is known since. */
  readonly later: LaterTexts | undefined
  /** The address of a question of that product which leads back to the image once it is answered. */
  readonly answerAt: (side: Product, address: string) => string
}

/** One product of an image: its verdict with what to do next, or the question that it still needs; and its answers. */
export function ProductOfImage(props: ProductOfImageProps<Step>) {
  const { side, step, answerAt } = props
  const given = step.given.map((answer) => ({ ...answer, address: answerAt(side, answer.address) }))
  return (
    <section
      aria-label={sideNames[side]}
      data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}
      className={`border-l-6 pl-5 ${step.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 className="font-sans text-small text-soft">
        {sideNames[side]}: <bdi>{step.check.nameCase(step.facts)}</bdi>
      </h2>
      {step.kind === 'verdict' ? <Verdict {...props} step={step} /> : <OpenQuestion {...props} step={step} />}
      {given.length > 0 && (
        <div className="mt-5">
          <Fold heading={text.answers} isOpen>
            <Answers given={given} whose={text.whose(side)} />
          </Fold>
        </div>
      )}
    </section>
  )
}

function Verdict({ edition, side, step, later, answerAt }: ProductOfImageProps<VerdictStep>) {
  const report = reportOf(edition, step)
  const { steps, evidence } = report
  const leadingBack = steps.map(({ question, ...one }) => ({
    ...one,
    ...(question && { question: { ...question, address: answerAt(side, question.address) } }),
  }))
  return (
    <>
      <VerdictInShort step={step} />
      <WeakestPoint report={report} />
      {steps.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{verdictText.next}</h3>
          <SinceProvider value={sinceOf(later, step)}>
            <Steps step={step} steps={leadingBack} />
          </SinceProvider>
        </>
      )}
      {evidence.length > 0 && (
        <div className="mt-4">
          <Fold heading={verdictText.papers(evidence.length)}>
            <EvidenceList evidence={evidence} />
          </Fold>
        </div>
      )}
      <p className="no-print mt-4">
        <PlainLink to={step.address}>
          {text.open}
          <span className="sr-only">{text.whose(side)}</span>
        </PlainLink>
      </p>
    </>
  )
}

function OpenQuestion({ side, step, answerAt }: ProductOfImageProps<QuestionStep>) {
  const { check, question, facts, address } = step
  return (
    <>
      <p className="mt-3 font-semibold">{text.notFinished}</p>
      <p className="mt-1">{text.question(check.question(question, facts).ask)}</p>
      <p className="no-print mt-4">
        <PlainLink to={answerAt(side, address)}>
          {text.answer}
          <span className="sr-only">{text.whose(side)}</span>
        </PlainLink>
      </p>
    </>
  )
}
