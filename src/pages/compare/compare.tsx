import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { type Contrast, comparedAnswers, comparedFindings, type FoundOnSide } from '../../engine/step/comparison.ts'
import { type Comparison, type Side, sides } from '../../engine/step/comparison-link.ts'
import { changedSince } from '../../engine/step/shared-stamp.ts'
import type { GivenAnswer, Step } from '../../engine/step/step.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { stateNames } from '../../words/outcomes.ts'
import { Page } from '../frame/page.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { ChangedNotice, LinkNotice } from '../parts/link-notices.tsx'
import { PlainLink } from '../parts/links.tsx'
import { sideNames } from '../parts/side-names.ts'
import { StateSign } from '../parts/sign.tsx'
import { ComparedCase, type ShownCase } from './compared-case.tsx'
import { ComparedRows, type ShownRow } from './compared-rows.tsx'

interface CompareScreenProps {
  readonly edition: Edition
  readonly comparison: Comparison
  /** The whole address of this comparison, to be passed on. */
  readonly link: string
  readonly hasSwapped: boolean
  readonly onSwap: () => void
  /** The address of a question of that side which leads back here once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
}

/** Two cases of one check: both verdicts, and what is different. */
export function CompareScreen({ edition, comparison, link, hasSwapped, onSwap, answerAt }: CompareScreenProps) {
  const { check, steps, notices } = comparison
  usePage('Two cases side by side', `${check.name}: both verdicts, and which answers and requirements are different.`)
  const answers = comparedAnswers(comparison)
  const findings = comparedFindings(comparison)
  return (
    <Page>
      <LinkNotice
        notices={[
          ...notices.link,
          ...sides.flatMap((side) => notices[side].map((one) => `${sideNames[side]}: ${one}`)),
        ]}
      />
      {sides.map((side) => (
        <ChangedNotice
          key={side}
          whose={sideNames[side]}
          changed={changedSince(edition, steps[side], steps[side].memory)}
          follows={check.follows}
        />
      ))}
      <p className="text-note text-soft">{check.name}</p>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Two cases side by side
      </h1>
      <p className="mt-3 max-w-measure text-lead">{summaryOf(comparison, answers, findings)}</p>
      <div className="mt-8 grid gap-8 sm:grid-cols-2 print:mt-4 print:grid-cols-2">
        {sides.map((side) => (
          <ComparedCase key={side} shown={shownCase(comparison, side, answerAt)} />
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap items-center gap-2.5">
        <PlainButton type="button" onClick={onSwap}>
          Swap the sides
        </PlainButton>
        <CopyLink link={link} to="this comparison" />
        <PlainLink to="/compare">Compare other cases</PlainLink>
        <p role="status" className="sr-only">
          {hasSwapped && `${sideNames.a} is now ${check.nameCase(steps.a.facts)}.`}
        </p>
      </div>
      {answers.length > 0 && (
        <Section heading="The answers">
          <ComparedRows
            rows={answers.map(
              ({ question, name, given, contrast }): ShownRow => ({
                id: question,
                name,
                contrast,
                of: {
                  a: <AnswerOf side="a" answer={given.a} step={steps.a} answerAt={answerAt} />,
                  b: <AnswerOf side="b" answer={given.b} step={steps.b} answerAt={answerAt} />,
                },
              }),
            )}
          />
        </Section>
      )}
      {findings.length > 0 && (
        <Section heading="How it was decided">
          <ComparedRows
            rows={findings.map(
              ({ requirement, summary, found, contrast }): ShownRow => ({
                id: requirement,
                name: summary,
                contrast,
                of: { a: <FindingOf found={found.a} />, b: <FindingOf found={found.b} /> },
              }),
            )}
          />
        </Section>
      )}
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
        This follows {check.follows}. It is guidance and not legal advice.
      </p>
      <p className="hidden text-note break-all print:block">{link}</p>
    </Page>
  )
}

function summaryOf({ steps: { a, b } }: Comparison, answers: readonly Contrasted[], findings: readonly Contrasted[]) {
  const ofAnswers = `${differing(answers)} of ${counted(answers.length, 'answer')}`
  if (a.kind === 'question' || b.kind === 'question') {
    const open =
      a.kind === b.kind ? 'Neither case is finished' : `${sideNames[a.kind === 'question' ? 'a' : 'b']} is not finished`
    return `${open}, so only the answers can be compared. Different so far: ${ofAnswers}.`
  }
  if (a.address === b.address) return 'Both are the same case.'
  const outcomes = a.verdict.outcome === b.verdict.outcome ? 'Both come to the same outcome.' : 'The outcomes differ.'
  return `${outcomes} Different: ${ofAnswers} and ${differing(findings)} of ${counted(findings.length, 'requirement')}.`
}

interface Contrasted {
  readonly contrast: Contrast
}

const differing = (all: readonly Contrasted[]): number => all.filter(({ contrast }) => contrast === 'different').length

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

function shownCase({ check, steps }: Comparison, side: Side, answerAt: CompareScreenProps['answerAt']): ShownCase {
  const step = steps[side]
  const shown = { side, name: check.nameCase(step.facts), address: step.address }
  if (step.kind === 'question')
    return {
      ...shown,
      address: answerAt(side, step.address),
      stand: { kind: 'question', ask: check.question(step.question, step.facts).ask },
    }
  const { kind, headline, reason } = check.explain(step.facts, step.verdict)
  return { ...shown, stand: { kind: 'verdict', outcome: step.verdict.outcome, says: kind, headline, reason } }
}

interface AnswerOfProps {
  readonly side: Side
  readonly answer: GivenAnswer | undefined
  readonly step: Step
  readonly answerAt: CompareScreenProps['answerAt']
}

function AnswerOf({ side, answer, step, answerAt }: AnswerOfProps) {
  if (answer === undefined)
    return <span className="text-soft">{step.kind === 'verdict' ? 'Not asked here' : 'Not answered yet'}</span>
  return (
    <span className="flex items-baseline justify-between gap-4">
      <span>{answer.label}</span>
      <Link
        to={answerAt(side, answer.address)}
        className="no-print inline-flex min-h-6 shrink-0 items-center text-small touch:min-h-11 touch:px-2"
      >
        Change
        <span className="sr-only">
          {' '}
          {answer.name} of {sideNames[side]}
        </span>
      </Link>
    </span>
  )
}

function FindingOf({ found }: { readonly found: FoundOnSide }) {
  const { state, isCurable, says } = found
  const isToDo = state === 'unmet' && isCurable
  return (
    <span data-state={state} {...(isToDo && { 'data-curable': '' })}>
      <span className="flex items-start gap-2 font-semibold text-tone">
        <span className="pt-px">
          <StateSign state={state} isCurable={isCurable} />
        </span>
        {isToDo ? 'To do' : stateNames[state]}
      </span>
      <span className="block text-small text-soft">{says}</span>
    </span>
  )
}
