/** Inline scripts and styles, which the policy allows by their hashes. */
import { createHash } from 'node:crypto'
import type { InlineHashes } from './policy.ts'

/** The hashes of the inline scripts and styles of some pages, each once. */
export function hashesOf(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const page of pages) {
    for (const [, attributes = '', text = ''] of page.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis))
      if (!/\ssrc=/.test(attributes)) scripts.add(hashOf(text))
    for (const [, text = ''] of page.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis)) styles.add(hashOf(text))
  }
  return { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() }
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What no hash can allow, as it stands in a page: attributes that hold styles or code, and `javascript:` URLs. */
export function forbiddenIn(page: string): readonly string[] {
  const withoutText = page.replaceAll(/(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gis, '$1')
  return withoutText.match(/<[^>]*\s(style|on\w+)=[^>]*>|<[^>]*\s(href|src|action)="?javascript:[^>]*>/gi) ?? []
}

/** Puts the policy into a page, before anything that it is about. */
export function withPolicy(page: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/
  if (!charset.test(page)) throw new Error('The page does not say its charset, after which its policy has to stand')
  return page.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
