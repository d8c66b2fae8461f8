const fields = new WeakSet<Element>()
const unkept = new Set<string>()

/**
 * Remembers what somebody typed or chose on this page and has not sent, which a reload would lose. What stands within
 * `data-kept` is no loss: it is in the address, or in storage.
 */
export function watchUnsavedInput(): void {
  document.addEventListener('input', onInput)
  document.addEventListener('submit', onSubmit)
}

function onInput({ target }: Event): void {
  if (target instanceof Element && target.closest('[data-kept]') === null) fields.add(target)
}

function onSubmit({ target }: Event): void {
  if (target instanceof HTMLFormElement) for (const field of target.elements) fields.delete(field)
}

/** Says of something typed, on this page or on one before, whether storage refused to keep it. */
export function countAsUnsaved(name: string, isLost: boolean): void {
  if (isLost) unkept.add(name)
  else unkept.delete(name)
}

/** Whether a reload would lose something. */
export function hasUnsavedInput(): boolean {
  return unkept.size > 0 || [...document.querySelectorAll('input, select, textarea')].some((field) => fields.has(field))
}
