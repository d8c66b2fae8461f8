import type { SavedCheck } from './document.ts'

/** A text that could not be read, kept apart so that nothing is lost. */
export interface SetAside {
  readonly place: string
  readonly text: string
}

/** What a browser keeps. */
export type Kept =
  | { readonly kind: 'open'; readonly checks: readonly SavedCheck[]; readonly aside: readonly SetAside[] }
  /** Not looked at yet, where a page is made without a browser. */
  | { readonly kind: 'unread' }
  /** Storage cannot be used. */
  | { readonly kind: 'off' }
  /** A newer version of the product wrote it; nothing here touches it. */
  | { readonly kind: 'newer'; readonly version: string }
  /** It cannot be read, and there is no room to set it aside; nothing touches it until there is. */
  | { readonly kind: 'stuck'; readonly text: string }

/** Why nothing was changed: what stands in the way, or the check is there no more. */
export type Refusal = 'off' | 'newer' | 'stuck' | 'full' | 'gone'

/** Why nothing was changed, and what to do. */
export const refusals: Readonly<Record<Refusal, string>> = {
  off: 'This browser keeps nothing for this page, so checks cannot be saved here. Copy the link instead: it holds the whole check.',
  newer:
    'A newer version of this tool has saved checks in this browser, and this version leaves them alone. Reload the page to get the newer one. Until then, copy the link: it holds the whole check.',
  stuck:
    'What was saved before cannot be read, and there is no room to set it aside. Nothing can be saved until it is. The page “Saved checks” says what to do.',
  full: 'This browser has no room left for it. Nothing was changed. Delete saved checks that you no longer need, or copy the link instead: it holds the whole check.',
  gone: 'That check was deleted in another window meanwhile, so nothing was changed.',
}
