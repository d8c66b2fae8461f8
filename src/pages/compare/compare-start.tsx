import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import { comparisonAddress, type Side, sides } from '../../engine/step/comparison-link.ts'
import { encode } from '../../engine/step/link.ts'
import { casesIn, readPasted } from '../../engine/step/pasted-link.ts'
import { MainButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { NoticeBox } from '../../ui/notice-box.tsx'
import { Section } from '../../ui/section.tsx'
import { ofTwoChecks, whyNoCase } from '../../words/link-notices.ts'
import { Page } from '../frame/page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { start as text } from './text.ts'

interface CompareStartProps {
  readonly edition: Edition
  /** Why the link that led here compares nothing. */
  readonly notice: string | undefined
}

type Problems = Readonly<Partial<Record<Side, string>>>

const fieldId = (side: Side): string => `link-${side}`

/** How to begin a comparison. */
export function CompareStart({ edition, notice }: CompareStartProps) {
  const navigate = useNavigate()
  const [problems, setProblems] = useState<Problems>({})
  const [failures, setFailures] = useState(0)
  const first = sides.find((side) => problems[side] !== undefined)
  usePage(first === undefined ? text.title : text.error, text.description)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setProblems(compare(String(form.get('a') ?? ''), String(form.get('b') ?? '')))
    setFailures(failures + 1)
  }

  /** Compares two pasted links, or says what is wrong with which. */
  function compare(first: string, second: string): Problems {
    const [one, other] = casesIn(edition, first)
    const isBoth = second.trim() === '' && one !== undefined && other !== undefined
    const [a, b] = isBoth ? [one, other] : [readPasted(edition, first), readPasted(edition, second)]
    if (a.kind === 'none' || b.kind === 'none')
      return {
        ...(a.kind === 'none' && { a: whyNoCase(a.why, first) }),
        ...(b.kind === 'none' && { b: whyNoCase(b.why, second) }),
      }
    if (a.check !== b.check) return { b: ofTwoChecks(a.check, b.check) }
    navigate(comparisonAddress(edition, a.check, { a: a.hash, b: b.hash }))
    return {}
  }

  return (
    <Page>
      {first !== undefined && <ErrorSummary key={failures} message={problems[first] ?? ''} targetId={fieldId(first)} />}
      {notice !== undefined && (
        <NoticeBox about={text.aboutLink} heading={text.comparesNothing}>
          <p>{notice}</p>
        </NoticeBox>
      )}
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{text.lead}</p>
      <form noValidate onSubmit={submit} className="mt-8 max-w-measure space-y-5">
        {sides.map((side) => (
          <TextField
            key={side}
            id={fieldId(side)}
            name={side}
            label={text.links[side]}
            hint={side === 'a' ? text.bothAtOnce : undefined}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            error={problems[side]}
          />
        ))}
        <MainButton type="submit">{text.compare}</MainButton>
      </form>
      <Section heading={text.otherWays}>
        <ul className="mt-2 max-w-measure list-disc space-y-1.5 pl-6">
          <li>
            {text.chooseTwo}
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
  return comparisonAddress(edition, check, { a: encode(check.flow, a.answers), b: encode(check.flow, b.answers) })
}
