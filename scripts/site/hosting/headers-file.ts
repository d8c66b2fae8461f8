import { unchanging, unchangingFolder } from './policy.ts'
import type { Site } from './servers.ts'

/**
 * For hosts that read `_headers`, such as Netlify and Cloudflare Pages. Pages are asked for again by what these hosts do
 * of themselves; to say so here too would reach the unchanging files as well, as all lines that fit are put together.
 */
export function headersFile({ base, headers }: Site): string {
  return `${base}*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}

${base}${unchangingFolder}/*
  Cache-Control: ${unchanging}
`
}
