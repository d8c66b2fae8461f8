import { useState } from 'react'
import type { Edition } from '../../engine/edition.ts'
import type { ComparedCase, Comparison } from '../../engine/step/comparison.ts'
import { type CaseLink, type Side, sides } from '../../engine/step/comparison-link.ts'
import { readAllPasted } from '../../engine/step/pasted-link.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { ofTwoChecks, whyNoCase } from '../../words/link-notices.ts'
import { type OtherRules, otherRulesOfLinks } from '../across/other-rules.ts'
import { LinkForm } from '../parts/link-form.tsx'
import { otherAnswersOf } from './other-answers.ts'
import { useSavedCases } from './saved-cases.ts'
import { copyNameOf, headOf, adding as text } from './text.ts'

interface AddCaseProps {
  readonly edition: Edition
  readonly comparison: Comparison
  /** Adds cases behind the others, or says why not. */
  readonly onAdd: (added: readonly CaseLink[]) => string | undefined
}

/** Ways to one more case: a copy with one answer changed, a pasted link, or a saved one. */
export function AddCase({ edition, comparison, onAdd }: AddCaseProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [refused, setRefused] = useState<OtherRules>()
  const { check, cases } = comparison

  function paste(pasted: string): string | undefined {
    const found = readAllPasted(edition, pasted)
    const others = found.kind === 'cases' ? otherRulesOfLinks(edition, found.cases) : undefined
    setRefused(others)
    if (found.kind === 'none') return whyNoCase(found.why, pasted)
    if (others !== undefined) return others.says
    const stranger = found.cases.find((one) => one.check !== check)
    return stranger === undefined ? onAdd(found.cases) : ofTwoChecks(check, stranger.check)
  }

  return (
    <div className="no-print mt-6">
      <Disclosure
        summary={text.heading(sides.length - cases.length)}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        {isOpen && (
          <div className="grid gap-x-10 gap-y-6 py-2 wide:grid-cols-3">
            <CopyOfCase cases={cases} onAdd={onAdd} />
            <LinkForm
              label={text.link}
              hint={text.linkHint}
              send={text.withLink}
              onText={paste}
              offer={refused?.offer}
            />
            <SavedCases edition={edition} comparison={comparison} onAdd={onAdd} />
          </div>
        )}
      </Disclosure>
    </div>
  )
}

interface CopyOfCaseProps extends Pick<AddCaseProps, 'onAdd'> {
  readonly cases: readonly ComparedCase[]
}

/** One of the cases once more, with one answer changed. */
function CopyOfCase({ cases, onAdd }: CopyOfCaseProps) {
  const [side, setSide] = useState<Side>('a')
  const chosen = cases.find((one) => one.side === side) ?? cases[0]
  return (
    <div className="space-y-2.5">
      <SelectField
        label={text.fromCase}
        value={chosen?.side}
        options={cases.map((one) => ({ value: one.side, label: headOf(one) }))}
        onChange={({ currentTarget: { value } }) => setSide(sides.find((one) => one === value) ?? 'a')}
      />
      <OneFieldForm
        name="answer"
        send={text.withAnswer}
        onText={(hash) =>
          hash === '' || chosen === undefined ? text.chooseFirst : onAdd([{ hash, name: copyNameOf(chosen, cases) }])
        }
        field={(error) => (
          <SelectField
            key={chosen?.hash}
            label={text.otherAnswer}
            name="answer"
            defaultValue=""
            options={[{ value: '', label: text.choose }]}
            groups={(chosen ? otherAnswersOf(chosen.step) : []).map(({ name, others }) => ({
              label: name,
              options: others.map(({ label, hash }) => ({ value: hash, label })),
            }))}
            error={error}
          />
        )}
      />
    </div>
  )
}

/** The other cases of this check that are saved in this browser. Their names stay there. */
function SavedCases({ edition, comparison: { check, cases }, onAdd }: AddCaseProps) {
  const [refusal, setRefusal] = useState<string>()
  const saved = useSavedCases(
    edition,
    check,
    cases.map(({ step }) => step.address),
  )
  return (
    <div className="text-small">
      <p className="font-medium">{text.saved}</p>
      {saved.length === 0 && <p className="text-soft">{text.noneSaved}</p>}
      <ul className="mt-1 space-y-2">
        {saved.map(({ id, name, hash }) => (
          <li key={id}>
            <PlainButton type="button" onClick={() => setRefusal(onAdd([{ hash }]))}>
              {text.addSaved}
              <bdi className="ml-1 wrap-anywhere">{name}</bdi>
            </PlainButton>
          </li>
        ))}
      </ul>
      <p role="alert" className="font-semibold text-no not-empty:mt-2">
        {refusal && `${refusal}.`}
      </p>
    </div>
  )
}
