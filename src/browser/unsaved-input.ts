const fields = new WeakSet<Element>()

/** Remembers what somebody typed or chose on this page and has not sent, which a reload would lose. */
export function watchUnsavedInput(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element) fields.add(target)
  })
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement) for (const field of target.elements) fields.delete(field)
  })
}

/** Whether a reload would lose something. What stood on a page that has gone since is not asked about. */
export function hasUnsavedInput(): boolean {
  return [...document.querySelectorAll('input, select, textarea')].some((field) => fields.has(field))
}
