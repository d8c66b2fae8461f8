import { useId, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { useFocusLater } from '../../browser/focus.ts'
import { print } from '../../browser/this-page.ts'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import {
  type Comparison,
  type Contrast,
  comparedAnswers,
  comparedFindings,
  decodeComparison,
  leadingBack,
  sharedComparison,
  shortComparison,
} from '../../engine/step/comparison.ts'
import { type CaseLink, comparisonAddress, type Side, sides } from '../../engine/step/comparison-link.ts'
import { continueFrom, type Step, stepAt } from '../../engine/step/step.ts'
import { PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { otherRules } from '../../words/other-rules.ts'
import { otherRulesOfCases } from '../across/other-rules.ts'
import { Page } from '../frame/page.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { CopyTable } from '../parts/copy-table.tsx'
import { PlainLink } from '../parts/links.tsx'
import { mailtoOf } from '../parts/mailto.ts'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { PrintedLink } from '../parts/printed-link.tsx'
import { SideNotices } from '../parts/side-notices.tsx'
import { AddCase } from './add-case.tsx'
import { CompareStart } from './compare-start.tsx'
import { CaseShown, caseId } from './compared-case.tsx'
import { ComparedAnswers, ComparedFindings } from './compared-rows.tsx'
import { tableOf } from './comparison-table.ts'
import { adding, copyNameOf, ofCase, sideNames, start, summary, comparison as text } from './text.ts'

/** Cases side by side, as the address says; where it says none, how to begin. */
export function ComparePage({ edition }: { readonly edition: Edition }) {
  const { hash } = useLocation()
  const decoded = decodeComparison(edition, hash)
  if (decoded.kind === 'none')
    return <CompareStart key="start" edition={edition} notice={hash.length > 1 ? noticeOn(decoded.check) : undefined} />
  const others = otherRulesOfCases(edition, decoded.check, decoded.cases)
  if (others === undefined) return <SideBySide key="compared" edition={edition} comparison={decoded} />
  return <CompareStart key="start" edition={edition} notice={{ heading: otherRules.heading, ...others }} />
}

const noticeOn = (check: string | undefined) => ({
  heading: start.comparesNothing,
  says: check === undefined ? start.noCheck : start.unknownCheck(check),
})

interface SideBySideProps {
  readonly edition: Edition
  readonly comparison: Comparison
}

/** What was done last. */
interface Done {
  readonly says: string
  /** A case that was removed, and all cases as they were. */
  readonly removed?: { readonly side: Side; readonly before: readonly CaseLink[] }
}

/** Two to four cases of one check: their verdicts, and what is different. */
function SideBySide({ edition, comparison }: SideBySideProps) {
  const { check, cases } = comparison
  const navigate = useNavigate()
  const focusLater = useFocusLater()
  const undoId = useId()
  const [done, setDone] = useState<Done>()
  usePage(text.title(cases.length), text.description(check.name))
  const answers = comparedAnswers(comparison)
  const findings = comparedFindings(comparison)
  const link = absoluteUrl(sharedComparison(edition, comparison, today()))
  const short = shortComparison(edition, comparison, today())
  const shortLink = short && absoluteUrl(short)
  const [a, b] = cases

  /** In place of this entry of the history, so that Back leaves the comparison. */
  function show(shown: readonly CaseLink[], nowDone?: Done) {
    navigate(comparisonAddress(edition, check, shown), { replace: true })
    setDone(nowDone)
  }

  const withCase = (side: Side, changed: Partial<CaseLink>): readonly CaseLink[] =>
    cases.map((one) => (one.side === side ? { ...one, ...changed } : one))

  function choose(side: Side, question: string, value: string) {
    const asked = cases.find((one) => one.side === side)
    const step = asked && stepAt(check, question, asked.hash)
    if (step?.kind === 'question') show(withCase(side, { hash: continueFrom(step, value).hash }))
  }

  /** Adds cases behind the others, or says why not. */
  function add(added: readonly CaseLink[]): string | undefined {
    const room = sides.length - cases.length
    if (room === 0) return adding.full
    if (added.length > room) return adding.noRoom(added.length, room)
    const places = sides.slice(cases.length, cases.length + added.length)
    show([...cases, ...added], { says: text.added(places) })
    const [first] = places
    if (first !== undefined) focusLater(caseId(first))
    return undefined
  }

  function remove({ side, name }: { readonly side: Side } & CaseLink) {
    const kept = cases.filter((one) => one.side !== side)
    const says = text.removed(side, name, side !== cases.at(-1)?.side)
    show(kept, { says, removed: { side, before: cases } })
    focusLater(undoId)
  }

  function undo({ side, before }: NonNullable<Done['removed']>) {
    show(before, { says: text.restored(side) })
    focusLater(caseId(side))
  }

  const answerAt = (side: Side, address: string): string => leadingBack(comparison, side, address)

  return (
    <Page>
      <SideNotices
        edition={edition}
        comparison={comparison}
        nameOf={(side) => sideNames[side]}
        more={[
          ...(comparison.tooMany === 0 ? [] : [text.tooMany(comparison.tooMany)]),
          ...cases.filter(({ step }) => isEmpty(step)).map(({ side }) => text.nothingOf(side)),
        ]}
      />
      {cases.some(({ step }) => step.kind === 'verdict') && <OutOfDate edition={edition} today={today()} />}
      <p className="text-note text-soft">{check.name}</p>
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title(cases.length)}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{summaryOf(comparison, countsOf(answers), countsOf(findings))}</p>
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-small not-empty:mt-4">
          {done && <bdi key={done.says}>{done.says}</bdi>}
        </p>
        {done?.removed && (
          <span className="mt-4">
            <PlainButton type="button" id={undoId} onClick={() => done.removed && undo(done.removed)}>
              {text.undo}
            </PlainButton>
          </span>
        )}
      </div>
      <div className={`mt-8 grid gap-x-6 gap-y-8 print:mt-4 print:gap-y-4 ${columns[cases.length]}`}>
        {cases.map((one) => (
          <CaseShown
            key={one.side}
            shown={one}
            answerAt={answerAt}
            onName={(name) => show(withCase(one.side, { name }))}
            onCopy={() => add([{ hash: one.hash, name: copyNameOf(one, cases) }])}
            onRemove={cases.length > 2 ? () => remove(one) : undefined}
          />
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap items-center gap-2.5">
        <CopyLink link={link} to={text.copied} />
        <PlainAnchor href={mailtoOf(mailOn(comparison, shortLink ?? link))}>{text.email}</PlainAnchor>
        <PlainButton type="button" onClick={print}>
          {text.print}
        </PlainButton>
        <CopyTable
          table={() => tableOf({ comparison, answers, findings, link })}
          label={text.table}
          isCopied={text.isCopied}
        />
        {cases.length === 2 && a !== undefined && b !== undefined && (
          <PlainButton
            type="button"
            onClick={() => show([b, a], { says: text.swapped(b.name ?? check.nameCase(b.step.facts)) })}
          >
            {text.swap}
          </PlainButton>
        )}
        <PlainLink to={`${edition.base}/compare`}>{text.other}</PlainLink>
      </div>
      <AddCase edition={edition} comparison={comparison} onAdd={add} />
      {answers.length > 0 && (
        <Section heading={text.answers}>
          <ComparedAnswers comparison={comparison} answers={answers} answerAt={answerAt} onChoose={choose} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section heading={text.findings}>
          <ComparedFindings comparison={comparison} findings={findings} />
        </Section>
      )}
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
        {text.follows(check.follows)}
      </p>
      <PrintedLink link={shortLink ?? link} shortLink={shortLink} printedOn={text.printedOn} code={text.code} />
    </Page>
  )
}

/** Whether a link holds nothing of a case, used or not. */
const isEmpty = ({ answers, problems }: Step): boolean => Object.keys(answers).length + problems.length === 0

/** How many stand in a row, by how many there are. */
const columns: Readonly<Record<number, string>> = {
  2: 'sm:grid-cols-2 print:grid-cols-2',
  3: 'sm:grid-cols-2 wide:grid-cols-3 print:grid-cols-3',
  4: 'sm:grid-cols-2 spacious:grid-cols-4 print:grid-cols-2',
}

/** Every case in a line; the link first. */
function mailOn({ check, cases }: Comparison, link: string) {
  const lines = cases.map(({ side, name, step }) => {
    const says = step.kind === 'verdict' ? check.explain(step.facts, step.verdict).headline : ofCase.notFinished
    return text.mailCase(side, name, check.nameCase(step.facts), says)
  })
  return { subject: text.title(cases.length), body: text.mail(link, lines) }
}

interface Counts {
  readonly different: number
  readonly all: number
}

const countsOf = (all: readonly { readonly contrast: Contrast }[]): Counts => ({
  different: all.filter(({ contrast }) => contrast === 'different').length,
  all: all.length,
})

function summaryOf({ cases }: Comparison, answers: Counts, findings: Counts): string {
  const unfinished = cases.filter(({ step }) => step.kind === 'question').map(({ side }) => side)
  if (unfinished.length > cases.length - 2 && unfinished.length > 0)
    return summary.notFinished(unfinished, cases.length, answers)
  if (unfinished.length > 0) return summary.someFinished(unfinished, answers, findings)
  if (new Set(cases.map(({ step }) => step.address)).size === 1) return summary.same(cases.length)
  const outcomes = new Set(cases.map(({ step }) => step.kind === 'verdict' && step.verdict.outcome))
  return summary.verdicts(outcomes.size === 1, cases.length, answers, findings)
}
