import { quotable } from '../../engine/outside-text.ts'
import { isPrivate } from '../../fleet/recognise.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { Section } from '../../ui/section.tsx'
import { reading as text } from './text.ts'
import type { Fleet } from './use-fleet.ts'

interface ReadingStateProps {
  readonly fleet: Fleet
  readonly onCancel: () => void
  readonly onAgain: () => void
}

/** How far the file is read, and what was noticed in it. */
export function ReadingState({ fleet, onCancel, onAgain }: ReadingStateProps) {
  const { file, opened, reading, summary, notices, isCancelled, problem } = fleet
  if (file === undefined || problem !== undefined) return undefined
  const skipped = opened?.layout.headers.filter(isPrivate) ?? []
  return (
    <Section heading={quotable(file)}>
      <p role="status" className="mt-2 max-w-measure">
        <Quoting>
          {isCancelled
            ? text.cancelled
            : summary !== undefined && reading === undefined
              ? text.done(summary.pcs, summary.kinds)
              : text.opening(file)}
        </Quoting>
      </p>
      {reading !== undefined && (
        <div className="no-print mt-3 flex max-w-measure flex-wrap items-center gap-x-4 gap-y-2">
          <progress aria-label={text.progress} max={1} value={reading.part} className="h-3 w-full accent-accent" />
          <p className="mr-auto text-small tabular-nums text-soft">
            {text.rows(reading.rows, reading.perSecond, reading.secondsLeft)}
          </p>
          <PlainButton type="button" onClick={onCancel}>
            {text.cancel}
          </PlainButton>
        </div>
      )}
      {isCancelled && (
        <p className="no-print mt-3">
          <PlainButton type="button" onClick={onAgain}>
            {text.again}
          </PlainButton>
        </p>
      )}
      {opened !== undefined && (
        <ul className="mt-3 max-w-measure space-y-1 text-small text-soft">
          <li>
            <Quoting>
              {text.layout(opened.layout.headers.length, opened.layout.delimiter, opened.layout.encoding)}
            </Quoting>
          </li>
          {opened.layout.headers.length === 1 && <li>{text.oneColumn}</li>}
          {notices?.longer && <li>{text.longer(notices.longer.count, notices.longer.line)}</li>}
          {notices?.shorter && <li>{text.shorter(notices.shorter.count, notices.shorter.line)}</li>}
          {skipped.length > 0 && (
            <li>
              <Quoting>{text.skipped(skipped)}</Quoting>
            </li>
          )}
          <li>{text.eachRow}</li>
        </ul>
      )}
    </Section>
  )
}
