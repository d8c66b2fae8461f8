/** Where somebody was on a page of the history: they come back to it as they left it. */
import { useEffect, useLayoutEffect } from 'react'

interface Place {
  readonly top: number
  /** Which folds of the page were open, by name. */
  readonly open: ReadonlySet<string>
}

/** By the entry of the history, as long as the document is loaded. */
const places = new Map<string, Place>()
/** The entry that is shown, and its address: the page stays for as long as the next one is still being loaded. */
let entry = { key: '', address: '' }

/** What opens to more: details, and buttons that say whether they are open. Two of one name are told apart by order. */
function folds(): ReadonlyMap<string, HTMLElement> {
  const named = new Map<string, HTMLElement>()
  for (const fold of document.querySelectorAll<HTMLElement>('main details, main button[aria-expanded]')) {
    const title = (fold instanceof HTMLDetailsElement ? fold.querySelector('summary') : fold)?.textContent ?? ''
    let name = title
    for (let more = 2; named.has(name); more++) name = `${title} ${more}`
    named.set(name, fold)
  }
  return named
}

const isOpen = (fold: HTMLElement): boolean =>
  fold instanceof HTMLDetailsElement ? fold.open : fold.ariaExpanded === 'true'

function openUp(fold: HTMLElement): void {
  if (isOpen(fold)) return
  if (fold instanceof HTMLDetailsElement) fold.open = true
  else fold.click()
}

function keep(): void {
  if (window.location.href !== entry.address) return
  const open = new Set([...folds()].flatMap(([name, fold]) => (isOpen(fold) ? [name] : [])))
  places.set(entry.key, { top: window.scrollY, open })
}

/** How long a page may take to become as long as it was: parts of it are rendered late. */
const longestMs = 1_500

/** Opens the folds again and scrolls there, until it is there or somebody scrolls. Gives back what stops that. */
function restore({ top, open }: Place): () => void {
  const began = performance.now()
  let frame = requestAnimationFrame(again)
  function again(): void {
    const all = folds()
    for (const [name, fold] of all) if (open.has(name)) openUp(fold)
    window.scrollTo(0, top)
    const isThere = Math.abs(window.scrollY - top) <= 1 && [...open].every((name) => all.has(name))
    if (!isThere && performance.now() - began < longestMs) frame = requestAnimationFrame(again)
  }
  const stop = (): void => cancelAnimationFrame(frame)
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(event, stop, { once: true })
  return stop
}

/**
 * Keeps how far each page of the history is scrolled and what is open on it, and restores that on the way back.
 *
 * @param key The entry of the history that is shown.
 * @param isBack Whether somebody came to it by Back or Forward.
 */
export function usePlaceKept(key: string, isBack: boolean): void {
  useLayoutEffect(() => {
    entry = { key, address: window.location.href }
  }, [key])
  // At once: what is open from the start says so soon after, and would be kept in its stead.
  useLayoutEffect(() => {
    const place = isBack ? places.get(key) : undefined
    return place && restore(place)
  }, [key, isBack])
  useEffect(() => {
    // A click on a link is heard before it leads away. What opens and closes does not bubble.
    document.addEventListener('click', keep, true)
    document.addEventListener('toggle', keep, true)
    document.addEventListener('scroll', keep, { passive: true })
    return () => {
      document.removeEventListener('click', keep, true)
      document.removeEventListener('toggle', keep, true)
      document.removeEventListener('scroll', keep)
    }
  }, [])
}
