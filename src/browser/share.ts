/** Whether the system has a share sheet. */
export const canShare = (): boolean => 'share' in navigator

/** Hands a link to the share sheet. Resolves once it was passed on or the sheet was closed, which is no failure. */
export async function share(link: { readonly title: string; readonly url: string }): Promise<void> {
  try {
    await navigator.share(link)
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause
  }
}
