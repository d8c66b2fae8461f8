import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { comparisonAddress, sides } from '../../engine/step/comparison-link.ts'
import { encode } from '../../engine/step/link.ts'
import { readAllPasted } from '../../engine/step/pasted-link.ts'
import { MainButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Section } from '../../ui/section.tsx'
import { ofTwoChecks, whyNoCase } from '../../words/link-notices.ts'
import { type NotTaken, NotTakenNotice } from '../across/not-taken-notice.tsx'
import { type OtherRules, otherRulesOfLinks } from '../across/other-rules.ts'
import { Page } from '../frame/page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { PlainLink } from '../parts/links.tsx'
import { start as text } from './text.ts'

interface CompareStartProps {
  readonly edition: Edition
  /** Why the link that led here compares nothing. */
  readonly notice: NotTaken | undefined
}

const fields = ['a', 'b'] as const
type Field = (typeof fields)[number]

type Problems = Readonly<Partial<Record<Field, string>>>

const fieldId = (field: Field): string => `link-${field}`

/** How to begin a comparison. */
export function CompareStart({ edition, notice }: CompareStartProps) {
  const navigate = useNavigate()
  const [problems, setProblems] = useState<Problems>({})
  const [refused, setRefused] = useState<OtherRules>()
  const [failures, setFailures] = useState(0)
  const first = fields.find((field) => problems[field] !== undefined)
  usePage(first === undefined ? text.title : text.error, text.description)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setProblems(compare(String(form.get('a') ?? ''), String(form.get('b') ?? '')))
    setFailures(failures + 1)
  }

  /** Compares what both links lead to, or says what is wrong with which. */
  function compare(first: string, second: string): Problems {
    const [a, b] = [readAllPasted(edition, first), readAllPasted(edition, second)]
    const links = [a, b].flatMap((one) => (one.kind === 'cases' ? one.cases : []))
    const others = otherRulesOfLinks(edition, links)
    setRefused(others)
    if (others !== undefined) {
      const isInFirst = a.kind === 'cases' && otherRulesOfLinks(edition, a.cases) !== undefined
      return { [isInFirst ? 'a' : 'b']: others.says }
    }
    const isAllInFirst = second.trim() === '' && a.kind === 'cases' && a.cases.length > 1
    if (a.kind === 'none' || (b.kind === 'none' && !isAllInFirst))
      return {
        ...(a.kind === 'none' && { a: whyNoCase(a.why, first) }),
        ...(b.kind === 'none' && { b: whyNoCase(b.why, second) }),
      }
    const cases = [...a.cases, ...(b.kind === 'none' ? [] : b.cases)]
    const last = isAllInFirst ? 'a' : 'b'
    if (cases.length > sides.length) return { [last]: text.tooMany(cases.length) }
    const checks = cases.map(({ check }) => check)
    const [check] = checks
    const other = checks.find((one) => one !== check)
    if (check === undefined || other !== undefined) return { [last]: check && other && ofTwoChecks(check, other) }
    navigate(comparisonAddress(edition, check, cases))
    return {}
  }

  return (
    <Page>
      {first !== undefined && <ErrorSummary key={failures} message={problems[first] ?? ''} targetId={fieldId(first)} />}
      {notice !== undefined && <NotTakenNotice about={text.aboutLink} notTaken={notice} />}
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      <form noValidate onSubmit={submit} className="mt-8 max-w-measure space-y-5">
        {fields.map((field) => (
          <TextField
            key={field}
            id={fieldId(field)}
            name={field}
            label={text.links[field]}
            hint={field === 'a' ? text.severalAtOnce : undefined}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            error={problems[field]}
          />
        ))}
        <div className="flex flex-wrap items-center gap-2.5">
          <MainButton type="submit">{text.compare}</MainButton>
          {refused?.offer && <PlainLink to={refused.offer.to}>{refused.offer.label}</PlainLink>}
        </div>
      </form>
      <Section heading={text.otherWays}>
        <ul className="mt-2 max-w-measure list-disc space-y-1.5 pl-6">
          <li>
            {text.choose}
            <Link to="/saved">{text.saved}</Link>.
          </li>
          <li>{text.atVerdict}</li>
          <li>
            {text.example}
            <Link to={exampleOf(edition)}>{edition.examples.comparison.says}</Link>.
          </li>
        </ul>
      </Section>
    </Page>
  )
}

/** Where two cases can be seen side by side. */
function exampleOf(edition: Edition): string {
  const { a, b } = edition.examples.comparison
  const check = checkIn(edition, a.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${a.check}`)
  const cases = [a, b].map(({ answers }) => ({ hash: encode(check.flow, answers) }))
  return comparisonAddress(edition, check, cases)
}
