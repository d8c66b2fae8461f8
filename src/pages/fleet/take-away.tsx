import { useEffect, useState } from 'react'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { download } from '../../browser/download.ts'
import { print } from '../../browser/this-page.ts'
import { jsonOfFleet } from '../../fleet/export.ts'
import type { Summary } from '../../fleet/summary.ts'
import { PlainButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/fields.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import type { SettingsProps } from './settings.tsx'
import { take as text } from './text.ts'
import type { Fleet } from './use-fleet.ts'

interface TakeAwayProps extends SettingsProps {
  readonly fleet: Fleet
  readonly summary: Summary
  readonly onWrite: (day: string, origin: string, withPrivate: boolean) => void
  readonly onTaken: () => void
}

/** The inventory with its verdicts, as files and on paper. */
export function TakeAway({ edition, plan, fleet, summary, onWrite, onTaken }: TakeAwayProps) {
  const [withPrivate, setWithPrivate] = useState(false)
  const [said, setSaid] = useState<string>()
  const { exported, written } = fleet

  useEffect(() => {
    if (exported === undefined) return
    download(text.csvName, 'text/csv', [exported])
    setSaid(text.written(text.csvName))
    onTaken()
  }, [exported, onTaken])

  function saveCsv() {
    setSaid(text.writing)
    onWrite(today(), absoluteUrl('/').replace(/\/$/, ''), withPrivate)
  }

  function saveJson() {
    const options = { edition, day: today(), link: absoluteUrl, withPrivate: false }
    download(text.jsonName, 'application/json', [jsonOfFleet(plan, summary, options)])
    setSaid(text.written(text.jsonName))
  }

  return (
    <>
      <Section heading={text.heading} isForScreen>
        <p className="mt-2 max-w-measure">{text.explains}</p>
        <div className="mt-4">
          <Checkbox
            label={text.withPrivate}
            checked={withPrivate}
            onChange={(event) => setWithPrivate(event.currentTarget.checked)}
          />
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-2.5">
          <PlainButton type="button" onClick={saveCsv}>
            {text.csv}
          </PlainButton>
          <PlainButton type="button" onClick={saveJson}>
            {text.json}
          </PlainButton>
          <PlainButton type="button" onClick={print}>
            {text.print}
          </PlainButton>
          <StatusLine>{said}</StatusLine>
          {/* Not in the status line: nobody wants to hear every step. */}
          {written !== undefined && (
            <span className="order-last text-small text-soft">{text.soFar(written, summary.pcs)}</span>
          )}
        </div>
      </Section>
      <p className="mt-6 text-small text-soft">{text.by(edition.id, edition.revision.number, today())}</p>
    </>
  )
}
