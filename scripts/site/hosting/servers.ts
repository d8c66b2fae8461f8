/** The files that make servers send what the policy says. */
import { apacheFile } from './apache.ts'
import { iisFile } from './iis.ts'
import { nginxFile } from './nginx.ts'
import { type Header, immutable, immutableFolder, mediaTypes, revalidated } from './policy.ts'

/** What a server has to know. */
export interface Site {
  /** The folder of the site that the product stands in, with a slash at both ends: `/tools/reimaging/`. */
  readonly base: string
  /** What every response carries. */
  readonly headers: readonly Header[]
}

/** Each file by its name, as it stands beside the pages. None of them is for visitors. */
export function serverFiles(site: Site): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginxFile(site)],
    ['.htaccess', apacheFile(site)],
    ['web.config', iisFile(site)],
    ['staticwebapp.config.json', azureFile(site)],
    ['_headers', headersFile(site)],
  ])
}

/** For Azure Static Web Apps, which serve a site from its root alone. */
function azureFile({ headers }: Site): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])
  const config = {
    routes: [{ route: `/${immutableFolder}/*`, headers: { 'Cache-Control': immutable } }],
    responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
    globalHeaders: Object.fromEntries([...headers, ['Cache-Control', revalidated]]),
    mimeTypes: Object.fromEntries(types),
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

/**
 * For hosts that read `_headers`, such as Netlify and Cloudflare Pages. They revalidate pages by default; to say so here
 * too would reach the immutable files as well, as all lines that match are put together.
 */
function headersFile({ base, headers }: Site): string {
  return `${base}*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}

${base}${immutableFolder}/*
  Cache-Control: ${immutable}
`
}
