/** The files that make servers send what the policy says. */
import { apacheFile } from './apache.ts'
import { azureFile } from './azure.ts'
import { headersFile } from './headers-file.ts'
import { iisFile } from './iis.ts'
import { nginxFile } from './nginx.ts'
import type { Header } from './policy.ts'

/** What a server has to know. */
export interface Site {
  /** The folder of the site that the product stands in, with a slash at both ends: `/tools/reimaging/`. */
  readonly base: string
  /** What every answer carries. */
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
