import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress } from '../../engine/step/comparison-link.ts'
import { readPasted } from '../../engine/step/pasted-link.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { SelectField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { ofTwoChecks, whyNoCase } from '../../words/link-notices.ts'
import { type OtherRules, otherRulesOfLinks } from '../across/other-rules.ts'
import { otherAnswersOf } from '../compare/other-answers.ts'
import { useSavedCases } from '../compare/saved-cases.ts'
import { LinkForm } from '../parts/link-form.tsx'
import { compare as text } from './text.ts'

interface CompareWaysProps {
  readonly edition: Edition
  readonly step: VerdictStep
}

/** Ways to another case to hold a verdict beside: the same with one answer changed, a pasted link, or a saved one. */
export function CompareWays({ edition, step }: CompareWaysProps) {
  const navigate = useNavigate()
  const [refused, setRefused] = useState<OtherRules>()
  const { check, hash: own } = step

  function chooseAnswer(hash: string): string | undefined {
    if (hash === '') return text.chooseFirst
    navigate(comparisonAddress(edition, check, [{ hash: own }, { hash }]))
    return undefined
  }

  function paste(pasted: string): string | undefined {
    const other = readPasted(edition, pasted)
    const others = other.kind === 'case' ? otherRulesOfLinks(edition, [other]) : undefined
    setRefused(others)
    if (other.kind === 'none') return whyNoCase(other.why, pasted)
    if (others !== undefined) return others.says
    if (other.check !== check) return ofTwoChecks(check, other.check)
    navigate(comparisonAddress(edition, check, [{ hash: own }, { hash: other.hash }]))
    return undefined
  }

  return (
    <div className="max-w-measure space-y-6 pt-1">
      <OneFieldForm
        name="answer"
        send={text.withAnswer}
        onText={chooseAnswer}
        field={(error) => (
          <SelectField
            label={text.otherAnswer}
            name="answer"
            defaultValue=""
            options={[{ value: '', label: text.choose }]}
            groups={otherAnswersOf(step).map(({ name, others }) => ({
              label: name,
              options: others.map(({ label, hash }) => ({ value: hash, label })),
            }))}
            error={error}
          />
        )}
      />
      <LinkForm label={text.link} send={text.withLink} onText={paste} offer={refused?.offer} />
      <div className="text-small">
        <p className="font-medium">{text.saved}</p>
        <SavedCases edition={edition} step={step} />
      </div>
    </div>
  )
}

/** The other cases of this check that are saved in this browser. */
function SavedCases({ edition, step: { check, hash, address } }: CompareWaysProps) {
  const others = useSavedCases(edition, check, [address])
  if (others.length === 0) return <p className="text-soft">{text.noneSaved}</p>
  return (
    <ul className="mt-1 list-disc pl-5">
      {others.map((other) => (
        <li key={other.id}>
          <Link
            to={comparisonAddress(edition, check, [{ hash }, { hash: other.hash }])}
            className="inline-flex min-h-6 items-center touch:min-h-11"
          >
            <span className="sr-only">{text.with}</span>
            <bdi>{other.name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
