import { Fragment, useState } from 'react'
import { Link } from 'react-router'
import { quotable } from '../../engine/outside-text.ts'
import { outcomes } from '../../engine/rules/judgement.ts'
import { answersBefore, type Group, type Summary } from '../../fleet/summary.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Section } from '../../ui/section.tsx'
import { useShowMore } from '../../ui/use-show-more.ts'
import { outcomeNames } from '../../words/outcomes.ts'
import { inDigits } from '../../words/sentences.ts'
import { OutcomeSign } from '../parts/sign.tsx'
import type { SettingsProps } from './settings.tsx'
import { results as text } from './text.ts'
import type { Fleet, Listed } from './use-fleet.ts'

interface ResultsProps extends SettingsProps {
  readonly fleet: Fleet
  readonly summary: Summary
  readonly onList: (wanted: { readonly group?: number; readonly text?: string }) => void
}

/** What the inventory comes to: totals, what is missing, what would help, and the PCs with one verdict together. */
export function Results({ check, plan, fleet, summary, onList }: ResultsProps) {
  const { missing, toDo, groups } = summary
  const moreToDo = useShowMore(toDo.length, 5, toDo.length)
  const moreGroups = useShowMore(groups.length, 20, 40)
  const [asked, setAsked] = useState<number>()
  return (
    <>
      <Section heading={text.heading(summary.pcs)}>
        <Totals summary={summary} />
      </Section>
      {missing.length > 0 && (
        <Section heading={text.missing}>
          <ul className="mt-3 max-w-measure list-disc space-y-1 pl-5">
            {missing.map(({ question, count, couldBeYes }) => (
              <li key={question}>
                {text.missingFact(
                  check.question(question, answersBefore(summary, plan, question)).short,
                  count,
                  couldBeYes,
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {toDo.length > 0 && (
        <Section heading={text.toDo}>
          <ul className="mt-3 max-w-measure list-disc space-y-2 pl-5">
            {toDo.slice(0, moreToDo.shown).map(({ lead, count, outcome }) => (
              <li key={`${outcome} ${lead}`}>
                <span className="font-medium">{text.alone(lead)}.</span> {text.toDoFor(count, outcome)}
              </li>
            ))}
          </ul>
          {moreToDo.hidden > 0 && (
            <p className="no-print mt-3">
              <PlainButton type="button" onClick={moreToDo.showMore}>
                {text.toDoMore(moreToDo.hidden)}
              </PlainButton>
            </p>
          )}
        </Section>
      )}
      <Section heading={text.groups}>
        <Search groups={groups} found={fleet.found} onList={onList} />
        <ul className="mt-5">
          {groups.slice(0, moreGroups.shown).map((group, place) => (
            <GroupOfPcs
              key={group.address}
              group={group}
              listed={fleet.listed?.group === place ? fleet.listed : undefined}
              isAsked={asked === place}
              onList={() => {
                setAsked(place)
                onList({ group: place })
              }}
            />
          ))}
        </ul>
        {moreGroups.hidden > 0 && (
          <p className="no-print mt-4">
            <PlainButton type="button" onClick={moreGroups.showMore}>
              {text.groupsMore(moreGroups.next, moreGroups.hidden)}
            </PlainButton>
          </p>
        )}
      </Section>
    </>
  )
}

/** A bar, and the same in numbers and words. */
function Totals({ summary: { totals, pcs } }: { readonly summary: Summary }) {
  const shown = outcomes.filter((outcome) => totals[outcome] > 0)
  const startOf = (index: number): number => shown.slice(0, index).reduce((sum, one) => sum + totals[one], 0)
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 1000 20" preserveAspectRatio="none" className="mt-4 h-6 w-full">
        {shown.map((outcome, index) => (
          <rect
            key={outcome}
            data-outcome={outcome}
            x={(1000 * startOf(index)) / pcs}
            width={Math.max(2, (1000 * totals[outcome]) / pcs - (index < shown.length - 1 ? 3 : 0))}
            height={20}
            fill="currentColor"
            className="text-tone"
          />
        ))}
      </svg>
      <table className="mt-3 w-full max-w-measure border-collapse text-small">
        <caption className="sr-only">{text.totals}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{text.verdict}</th>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((outcome) => (
            <tr key={outcome} data-outcome={outcome} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 text-left font-semibold text-tone">
                <OutcomeSign outcome={outcome} /> {outcomeNames[outcome]}
              </th>
              <td className="py-1.5 pr-4 text-right tabular-nums">{inDigits(totals[outcome])}</td>
              <td className="py-1.5 text-right tabular-nums text-soft">{text.percent(totals[outcome], pcs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface SearchProps {
  readonly groups: readonly Group[]
  readonly found: Listed | undefined
  readonly onList: ResultsProps['onList']
}

function Search({ groups, found, onList }: SearchProps) {
  return (
    <div className="no-print mt-4 max-w-measure">
      <OneFieldForm
        name="pc"
        send={text.find}
        field={(error) => <TextField label={text.search} name="pc" error={error} autoComplete="off" />}
        onText={(entered) => {
          if (entered.trim() === '') return text.searchFirst
          onList({ text: entered.trim() })
          return undefined
        }}
      />
      <div role="status" className="mt-3 text-small">
        {found !== undefined && (
          <>
            <p>
              <Quoting>{text.found(found.text ?? '', found.pcs.length, found.hasMore)}</Quoting>
            </p>
            <ul className="mt-1 max-h-72 overflow-y-auto">
              {found.pcs.map(({ name, place, group }) => {
                const its = groups[group]
                return (
                  its && (
                    <li key={place} data-outcome={its.outcome} className="wrap-anywhere">
                      <bdi>{quotable(name)}</bdi>: <Link to={its.address}>{its.headline}</Link>
                    </li>
                  )
                )
              })}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

interface GroupOfPcsProps {
  readonly group: Group
  readonly listed: Listed | undefined
  readonly isAsked: boolean
  readonly onList: () => void
}

/** PCs with one verdict: how many, why, what to do for all of them, and which they are. */
function GroupOfPcs({ group, listed, isAsked, onList }: GroupOfPcsProps) {
  const { outcome, count, headline, reason, advice, address } = group
  return (
    <li
      data-outcome={outcome}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-line py-4 last:border-b"
    >
      <span className="pt-px text-tone">
        <OutcomeSign outcome={outcome} />
      </span>
      <div className="max-w-measure">
        <h3 className="font-semibold">
          <span className="tabular-nums">{text.pcs(count)}</span>: <span className="text-tone">{headline}</span>
        </h3>
        <p className="mt-1 text-small">{reason}</p>
        {advice.length > 0 && (
          <ul aria-label={text.steps} className="mt-1.5 list-disc pl-5 text-small text-soft">
            {advice.map(({ id, lead }) => (
              <li key={`${id} ${lead}`}>{lead}</li>
            ))}
          </ul>
        )}
        <p className="no-print mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
          <Link to={address} className="inline-flex min-h-6 items-center touch:min-h-11">
            {text.open}
          </Link>
          <QuietButton type="button" onClick={onList}>
            {text.list}
          </QuietButton>
        </p>
        <div role="status" className="text-small">
          {listed !== undefined ? (
            <>
              <p className="mt-2">{text.listed(listed.pcs.length, listed.hasMore)}</p>
              <p className="mt-1 max-h-48 overflow-y-auto wrap-anywhere text-soft">
                {listed.pcs.map(({ name, place }, index) => (
                  <Fragment key={place}>
                    {index > 0 && ', '}
                    <bdi>{quotable(name)}</bdi>
                  </Fragment>
                ))}
              </p>
            </>
          ) : (
            isAsked && <p className="mt-2">{text.listing}</p>
          )}
        </div>
      </div>
    </li>
  )
}
