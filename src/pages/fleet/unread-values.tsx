import { quotable } from '../../engine/outside-text.ts'
import { taking } from '../../fleet/plan.ts'
import { answersBefore, offeredTo, type Summary } from '../../fleet/summary.ts'
import { PlainButton } from '../../ui/button.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Section } from '../../ui/section.tsx'
import { useShowMore } from '../../ui/use-show-more.ts'
import { inDigits } from '../../words/sentences.ts'
import type { SettingsProps } from './settings.tsx'
import { shared, unread as text } from './text.ts'

interface UnreadValuesProps extends SettingsProps {
  readonly summary: Summary
}

const shownFirst = 10

/** Each value that is not recognised, once, with how many PCs have it and what it may mean. */
export function UnreadValues({ check, plan, onPlan, summary }: UnreadValuesProps) {
  const { unread } = summary
  const more = useShowMore(unread.length, shownFirst, unread.length)
  if (unread.length === 0) return undefined
  return (
    <Section heading={text.heading}>
      <p className="no-print mt-2 max-w-measure">{text.explains}</p>
      <ul className="mt-4">
        {unread.slice(0, more.shown).map(({ question, value, count, chosen, suggests, why }) => {
          const { short, option } = check.question(question, answersBefore(summary, plan, question))
          const all = offeredTo(summary, check, question, chosen)
          const likely = suggests.filter((one) => all.includes(one))
          const asOption = (one: string) => ({ value: one, label: option(one).label })
          return (
            <li
              key={`${question} ${value}`}
              className="grid gap-x-8 gap-y-1 border-t border-line py-3 last:border-b md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]"
            >
              <div className="min-w-0 wrap-anywhere">
                <p className="font-medium">
                  <bdi>{quotable(value)}</bdi>
                </p>
                <p className="text-small text-soft">
                  {short} · {inDigits(count)} {text.count}
                  {why !== undefined && <span className="block">{why}</span>}
                </p>
              </div>
              <SelectField
                label={
                  <span className="sr-only">
                    <Quoting>{text.meaningOf(value)}</Quoting>
                  </span>
                }
                value={chosen ?? ''}
                options={[{ value: '', label: shared.notSure }]}
                groups={[
                  ...(likely.length > 0 ? [{ label: text.likely, options: likely.map(asOption) }] : []),
                  { label: text.others, options: all.filter((one) => !likely.includes(one)).map(asOption) },
                ]}
                onChange={({ currentTarget: { value: answer } }) =>
                  onPlan(taking(plan, question, value, answer === '' ? undefined : answer))
                }
              />
            </li>
          )
        })}
      </ul>
      {more.hidden > 0 && (
        <p className="no-print mt-4">
          <PlainButton type="button" onClick={more.showMore}>
            {text.more(more.hidden)}
          </PlainButton>
        </p>
      )}
    </Section>
  )
}
