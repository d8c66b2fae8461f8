import { useId, useState } from 'react'
import { Link } from 'react-router'
import { focusOn } from '../../browser/focus.ts'
import type { ComparedCase } from '../../engine/step/comparison.ts'
import { asCaseName, type Side } from '../../engine/step/comparison-link.ts'
import type { QuestionStep, VerdictStep } from '../../engine/step/step.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { PlainLink } from '../parts/links.tsx'
import { VerdictInShort } from '../parts/verdict-in-short.tsx'
import { sideNames, ofCase as text } from './text.ts'

interface CaseShownProps {
  readonly shown: ComparedCase
  /** The address of a question of that case which leads back to the comparison once it is answered. */
  readonly answerAt: (side: Side, address: string) => string
  readonly onName: (name: string) => void
  /** Puts the same case beside it once more, or says why not. */
  readonly onCopy: () => string | undefined
  /** Takes it away, where enough others are left. */
  readonly onRemove: (() => void) | undefined
}

/** The heading of a case. */
export const caseId = (side: Side): string => `case-${side}`

/** A case with its verdict, or with the question that it still needs. */
export function CaseShown({ shown, answerAt, onName, onCopy, onRemove }: CaseShownProps) {
  const { side, name, step } = shown
  const [refusal, setRefusal] = useState<string>()
  return (
    <section
      aria-label={sideNames[side]}
      data-outcome={step.kind === 'verdict' ? step.verdict.outcome : undefined}
      className={`min-w-0 border-l-6 pl-4 wrap-anywhere sm:pl-5 print:break-inside-avoid print:pl-3 ${step.kind === 'verdict' ? 'border-tone' : 'border-line'}`}
    >
      <h2 id={caseId(side)} tabIndex={-1} className="font-sans text-small text-soft">
        {sideNames[side]}: <bdi>{name ?? step.check.nameCase(step.facts)}</bdi>
      </h2>
      {name !== undefined && <p className="text-small text-soft">{step.check.nameCase(step.facts)}</p>}
      {step.kind === 'verdict' ? (
        <Verdict side={side} step={step} />
      ) : (
        <OpenQuestion side={side} step={step} answerAt={answerAt} />
      )}
      <div className="no-print mt-2 flex flex-wrap gap-x-5">
        <CaseName side={side} name={name} onName={onName} />
        <QuietButton type="button" onClick={() => setRefusal(onCopy())}>
          {text.copy}
          <span className="sr-only">{text.which(side)}</span>
        </QuietButton>
        {onRemove !== undefined && (
          <QuietButton type="button" onClick={onRemove}>
            {text.remove}
            <span className="sr-only">{text.which(side)}</span>
          </QuietButton>
        )}
      </div>
      <p role="alert" className="no-print text-small font-semibold text-no not-empty:mt-2">
        {refusal && `${refusal}.`}
      </p>
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

interface OpenQuestionProps extends Pick<CaseShownProps, 'answerAt'> {
  readonly side: Side
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

interface CaseNameProps extends Pick<CaseShownProps, 'onName'> {
  readonly side: Side
  readonly name: string | undefined
}

/** Gives a case a name of one's own, which stands in the link from then on. */
function CaseName({ side, name, onName }: CaseNameProps) {
  const [isNaming, setIsNaming] = useState(false)
  const buttonId = useId()
  function close() {
    setIsNaming(false)
    focusOn(buttonId)
  }
  return (
    <>
      <QuietButton type="button" id={buttonId} aria-expanded={isNaming} onClick={() => setIsNaming(!isNaming)}>
        {name === undefined ? text.giveName : text.rename}
        <span className="sr-only">{text.whose(side)}</span>
      </QuietButton>
      {isNaming && (
        <div className="order-last mt-2 w-full">
          <OneFieldForm
            name="name"
            send={text.saveName}
            onEscape={close}
            onText={(typed) => {
              onName(asCaseName(typed))
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
    </>
  )
}

/** Stays the same function, so that the field gets the focus when it appears and not again. */
const focus = (field: HTMLInputElement | null): void => field?.focus()
