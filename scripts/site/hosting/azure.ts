import { changing, mediaTypes, unchanging, unchangingFolder } from './policy.ts'
import type { Site } from './servers.ts'

/** For Azure Static Web Apps, which serve a site from its root alone. */
export function azureFile({ headers }: Site): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])
  const config = {
    routes: [{ route: `/${unchangingFolder}/*`, headers: { 'Cache-Control': unchanging } }],
    responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
    globalHeaders: Object.fromEntries([...headers, ['Cache-Control', changing]]),
    mimeTypes: Object.fromEntries(types),
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
