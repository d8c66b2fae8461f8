import { type ComponentType, useEffect, useState } from 'react'
import { Disclosure } from '../ui/disclosure.tsx'
import { NotThere } from './not-there.tsx'

/** A part of a page that is folded away, and whose code comes when somebody opens it. */
export function onDemand<Props extends object>(summary: string, load: () => Promise<ComponentType<Props>>) {
  return function OnDemand(props: Props) {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <Disclosure summary={summary} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        {isOpen && <Loaded load={load} props={props} />}
      </Disclosure>
    )
  }
}

interface LoadedProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
}

function Loaded<Props extends object>({ load, props }: LoadedProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>()
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setHasFailed(true),
    )
  }, [load])
  return Part === undefined ? <NotThere hasFailed={hasFailed} /> : <Part {...props} />
}
