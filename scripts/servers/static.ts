import { readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** What the build lists for one server that reads its headers from JSON. */
interface Listed {
  readonly globalHeaders: Readonly<Record<string, string>>
  readonly routes: readonly { readonly headers: Readonly<Record<string, string>> }[]
}

/**
 * Answers requests with a build as any web server for static files does: compressed files where the browser takes them,
 * `404.html` where nothing stands, and the headers that the build lists.
 *
 * @param base Where the product stands on the site, with a slash at both ends.
 */
export function siteOf(folder: string, base = '/'): RequestListener {
  const notFound = readFileSync(join(folder, '404.html'))
  const { globalHeaders, routes }: Listed = JSON.parse(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8'))
  const headers = Object.entries(globalHeaders)
  const immutable = routes[0]?.headers['Cache-Control'] ?? ''

  function sendNotFound(response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
  }

  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    setHeaders(response, file) {
      for (const [name, value] of headers) response.setHeader(name, value)
      if (file.startsWith('/assets/')) response.setHeader('Cache-Control', immutable)
    },
    onNoMatch: (_, response) => sendNotFound(response),
  })

  return (request, response) => {
    const { url = '/' } = request
    if (!url.startsWith(base)) return sendNotFound(response)
    request.url = `/${url.slice(base.length)}`
    serve(request, response)
  }
}
