import { useState } from 'react'
import { now } from '../../browser/clock.ts'
import { quotable } from '../../engine/outside-text.ts'
import { decodePlan, encodePlan } from '../../fleet/plan.ts'
import type { Opened } from '../../fleet/protocol.ts'
import { asName } from '../../saved/document.ts'
import { type SavedMapping, withMapping } from '../../saved/mapping-document.ts'
import { updateMappings, useMappings } from '../../saved/mappings.ts'
import { PlainButton, QuietButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OneFieldForm } from '../../ui/one-field-form.tsx'
import { Quoting } from '../../ui/quoting.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import type { SettingsProps } from './settings.tsx'
import { mappings as text } from './text.ts'

interface MappingsProps extends SettingsProps {
  readonly opened: Opened
}

/** How the inventory is read, kept under a name and used again for the next one. */
export function Mappings({ edition, plan, onPlan, opened }: MappingsProps) {
  const kept = useMappings()
  const [said, setSaid] = useState<string>()
  const [deleted, setDeleted] = useState<SavedMapping>()
  if (kept.kind === 'not-loaded') return undefined
  const all = kept.kind === 'ready' ? kept.mappings : []
  const broken = kept.kind === 'ready' ? kept.broken : []

  function keep(mapping: SavedMapping, says: string): string | undefined {
    const why = updateMappings((mappings) => withMapping(mappings, mapping))
    setDeleted(undefined)
    setSaid(why === undefined ? says : undefined)
    return why && text.refused[why]
  }

  function save(typed: string): string | undefined {
    const name = asName(typed)
    if (name === '') return text.enterName
    return keep({ name, rules: edition.id, plan: encodePlan(plan), saved: now() }, text.saved(name))
  }

  function use({ name, rules, plan: address }: SavedMapping) {
    const next = decodePlan(edition, `${address}&${new URLSearchParams({ rules })}`)
    const named = [...Object.values(next.columns), ...(next.name === undefined ? [] : [next.name])]
    const missing = [...new Set(named)].filter((header) => !opened.layout.headers.includes(header))
    onPlan(next)
    setSaid(text.used(name, missing))
  }

  function remove(mapping: SavedMapping) {
    const why = updateMappings((mappings) => mappings.filter(({ name }) => name !== mapping.name))
    setDeleted(why === undefined ? mapping : undefined)
    setSaid(why === undefined ? text.deleted(mapping.name) : text.refused[why])
  }

  return (
    <div className="no-print mt-6">
      <Disclosure summary={text.heading(all.length)}>
        <p className="max-w-measure">{text.explains}</p>
        {all.length + broken.length > 0 && (
          <ul className="mt-4 max-w-measure">
            {all.map((mapping) => (
              <li
                key={mapping.name}
                className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-2 last:border-b"
              >
                <span className="mr-auto min-w-0 wrap-anywhere">
                  <bdi>{quotable(mapping.name)}</bdi>
                  {mapping.rules !== edition.id && (
                    <span className="block text-small text-soft">{text.ofRules(quotable(mapping.rules))}</span>
                  )}
                </span>
                <QuietButton type="button" onClick={() => use(mapping)}>
                  {text.use}
                  <span className="sr-only">: {quotable(mapping.name)}</span>
                </QuietButton>
                <QuietButton type="button" onClick={() => remove(mapping)}>
                  {text.remove}
                  <span className="sr-only">: {quotable(mapping.name)}</span>
                </QuietButton>
              </li>
            ))}
            {broken.map(({ entry }) => (
              <li key={entry} className="border-t border-line py-2 text-small text-soft last:border-b">
                {text.broken(entry)}
              </li>
            ))}
          </ul>
        )}
        <div className="mt-4 max-w-measure">
          <OneFieldForm
            name="mapping"
            send={text.save}
            field={(error) => <TextField label={text.name} name="mapping" autoComplete="off" error={error} />}
            onText={save}
          >
            {deleted !== undefined && (
              <PlainButton type="button" onClick={() => keep(deleted, text.back(deleted.name))}>
                {text.putBack}
              </PlainButton>
            )}
          </OneFieldForm>
          <StatusLine>{said === undefined ? undefined : <Quoting>{said}</Quoting>}</StatusLine>
        </div>
      </Disclosure>
    </div>
  )
}
