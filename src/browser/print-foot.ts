/** Nothing stands there any more: another page is printed. */
export function clearPrintFoot(): void {
  document.documentElement.style.removeProperty('--print-foot')
}

/** What stands at the foot of every printed sheet. The styles read it there, and nowhere else can they. */
export function setPrintFoot(text: string): void {
  document.documentElement.style.setProperty('--print-foot', JSON.stringify(text))
}
