import { useId, useState } from 'react'
import { Link } from 'react-router'
import { focusOn } from '../../browser/focus.ts'
import { asCaseName, type Side } from '../../engine/step/comparison-link.ts'
import type { QuestionStep, Step, VerdictStep } from '../../engine/step/step.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { PlainLink } from '../parts/links.tsx'
import { VerdictInShort } from '../parts/verdict-in-short.tsx'
import { sideNames, ofCase as text } from './text.ts'

interface ComparedCaseProps {
  readonly side: Side
  /** What somebody calls it. */
  readonly name: string | undefined
  readonly step: Step
  /** The address of a question of that side which leads back to the comparison once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
  readonly onName: (side: Side, name: string) => void
}

/** A case with its verdict, or with the question that it still needs. */
export function ComparedCase({ side, name, step, answerAt, onName }: ComparedCaseProps) {
  return (
    <section
      aria-label={sideNames[side]}
      data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}
      className={`border-l-6 pl-5 print:break-inside-avoid ${step.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 className="font-sans text-small text-soft">
        {sideNames[side]}: <bdi>{name ?? step.check.nameCase(step.facts)}</bdi>
      </h2>
      {name !== undefined && <p className="text-small text-soft">{step.check.nameCase(step.facts)}</p>}
      {step.kind === 'verdict' ? (
        <Verdict side={side} step={step} />
      ) : (
        <OpenQuestion side={side} step={step} answerAt={answerAt} />
      )}
      <CaseName side={side} name={name} onName={onName} />
    </section>
  )
}

function Verdict({ side, step }: { readonly side: Side; readonly step: VerdictStep }) {
  const { address } = step
  return (
    <>
      <VerdictInShort step={step} />
      <p className="no-print mt-4">
        <PlainLink to={address}>
          {text.open}
          <span className="sr-only">{text.whose(side)}</span>
        </PlainLink>
      </p>
    </>
  )
}

interface OpenQuestionProps extends Pick<ComparedCaseProps, 'side' | 'answerAt'> {
  readonly step: QuestionStep
}

function OpenQuestion({ side, step, answerAt }: OpenQuestionProps) {
  const { check, question, facts, address } = step
  return (
    <>
      <p className="mt-3 font-semibold">{text.notFinished}</p>
      <p className="mt-1">{text.next(check.question(question, facts).ask)}</p>
      <p className="no-print mt-4">
        <Link to={answerAt(side, address)} className="inline-flex min-h-8 items-center touch:min-h-11">
          {text.answer}
          <span className="sr-only">{text.whose(side)}</span>
        </Link>
      </p>
    </>
  )
}

/** Gives a case a name of one's own, which stands in the link from then on. */
function CaseName({ side, name, onName }: Pick<ComparedCaseProps, 'side' | 'name' | 'onName'>) {
  const [isNaming, setIsNaming] = useState(false)
  const buttonId = useId()
  function close() {
    setIsNaming(false)
    focusOn(buttonId)
  }
  return (
    <div className="no-print mt-2">
      <QuietButton type="button" id={buttonId} aria-expanded={isNaming} onClick={() => setIsNaming(!isNaming)}>
        {name === undefined ? text.giveName : text.rename}
        <span className="sr-only">{text.whose(side)}</span>
      </QuietButton>
      {isNaming && (
        <div className="mt-2">
          <OneFieldForm
            name="name"
            send={text.saveName}
            onEscape={close}
            onText={(typed) => {
              onName(side, asCaseName(typed))
              close()
              return undefined
            }}
            field={() => (
              <TextField
                label={text.nameOf(side)}
                name="name"
                defaultValue={name}
                autoComplete="off"
                hint={text.nameHint}
                ref={focus}
              />
            )}
          >
            <PlainButton type="button" onClick={close}>
              {text.cancel}
            </PlainButton>
          </OneFieldForm>
        </div>
      )}
    </div>
  )
}

/** Stays the same function, so that the field gets the focus when it appears and not again. */
const focus = (field: HTMLInputElement | null): void => field?.focus()
