import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { comparisonAddress, type Side, sides } from '../../engine/step/comparison-link.ts'
import { MainButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { Section } from '../../ui/section.tsx'
import { Page } from '../frame/page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'

interface CompareStartScreenProps {
  /** Why the link that led here compares nothing. */
  readonly notice: string | undefined
  /** Where two cases can be seen side by side. */
  readonly example: string
  /** Compares two pasted links, or says what is wrong with which. */
  readonly onCompare: (links: Readonly<Record<Side, string>>) => Problems
}

export type Problems = Readonly<Partial<Record<Side, string>>>

const labels = { a: 'Link to the first case', b: 'Link to the second case' } as const
const fieldId = (side: Side): string => `link-${side}`

/** How to begin a comparison. */
export function CompareStartScreen({ notice, example, onCompare }: CompareStartScreenProps) {
  const [problems, setProblems] = useState<Problems>({})
  const [failures, setFailures] = useState(0)
  const first = sides.find((side) => problems[side] !== undefined)
  usePage(
    first === undefined ? 'Compare two cases' : 'Error: Compare two cases',
    'Two cases of one check side by side: both verdicts, and which answers and requirements are different.',
  )

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const textOf = (side: Side): string => String(form.get(side) ?? '')
    setProblems(onCompare({ a: textOf('a'), b: textOf('b') }))
    setFailures(failures + 1)
  }

  return (
    <Page>
      {first !== undefined && <ErrorSummary key={failures} message={problems[first] ?? ''} targetId={fieldId(first)} />}
      {notice !== undefined && (
        <NoticeBox about="About this link" heading="This link compares nothing">
          <p>{notice}</p>
        </NoticeBox>
      )}
      <h1 tabIndex={-1} className="text-title tracking-tight">
        Compare two cases
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        See two cases of one check side by side: both verdicts, and which answers and requirements are different.
      </p>
      <form noValidate onSubmit={submit} className="mt-8 max-w-measure space-y-5">
        {sides.map((side) => (
          <TextField
            key={side}
            id={fieldId(side)}
            name={side}
            label={labels[side]}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            error={problems[side]}
          />
        ))}
        <MainButton type="submit">Compare</MainButton>
      </form>
      <Section heading="Other ways">
        <ul className="mt-2 max-w-measure list-disc space-y-1.5 pl-6">
          <li>
            Choose two of your <Link to="/saved">saved checks</Link>.
          </li>
          <li>
            At a verdict, open “Compare with another case”. There you can also see what one other answer would change.
          </li>
          <li>
            Look at an example: <Link to={example}>the same PCs under Select Plus and under Open License</Link>.
          </li>
        </ul>
      </Section>
    </Page>
  )
}

const samePcs =
  'media=volume-licensing&channel=oem&image=windows-7-professional&licensed=windows-7-professional&language=same'

/** Two cases that differ in their agreement, and so in their outcome. */
export function exampleOf(edition: Edition): string {
  const check = edition.checks.find(({ id }) => id === 'reimaging')
  if (check === undefined) return '/compare'
  return comparisonAddress(edition, check, {
    a: `#${samePcs}&agreement=select-plus`,
    b: `#${samePcs}&agreement=open-license&openLicensePurchase=no`,
  })
}
