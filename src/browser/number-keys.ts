import { useEffect, useSyncExternalStore } from 'react'
import { attempt, deleteText, readText, writeText } from './storage.ts'

const kept = 'reimaging-advisor:number-keys'

/** Whether answers are chosen with number keys. Off until somebody switches it on: screen readers have uses for keys. */
export const useNumberKeys = (): boolean => useSyncExternalStore(listen, isOn, () => false)

/** Switches the number keys, and remembers it where storage is neither off nor full. */
export function switchNumberKeys(on: boolean): void {
  document.documentElement.dataset.numberKeys = on ? 'on' : 'off'
  attempt(() => (on ? writeText(kept, 'on') : deleteText(kept)))
}

/** Tells of number keys and of Enter, wherever the focus is that has no use for them itself. */
export function useChoosingKeys(isActive: boolean, onNumber: (number: number) => void, onEnter: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element))
        return
      if (target.matches('input:not([type=radio]), textarea, select')) return
      if (/^[1-9]$/.test(key)) onNumber(Number(key))
      else if (key === 'Enter' && !target.matches('a, button, summary, input')) onEnter()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive, onNumber, onEnter])
}

function isOn(): boolean {
  const { numberKeys } = document.documentElement.dataset
  if (numberKeys !== undefined) return numberKeys === 'on'
  let text: string | undefined
  attempt(() => {
    text = readText(kept)
  })
  return text === 'on'
}

function listen(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-number-keys'] })
  return () => observer.disconnect()
}
