/** Goes to the top of a page and puts the focus on its heading, so that a screen reader says where it is. */
export function focusHeading(): void {
  window.scrollTo(0, 0)
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
