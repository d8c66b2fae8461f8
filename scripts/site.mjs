import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Answers requests with a build as any web server for static files does: packed files where the browser takes them,
 * `404.html` where nothing stands, and the headers that the build lists for one such server.
 * @param {string} folder
 * @param {string} [base] where the product stands on the site
 * @returns {import('node:http').RequestListener}
 */
export function siteOf(folder, base = '/') {
  const notFound = readFileSync(join(folder, '404.html'))
  /** @type {{ globalHeaders: Record<string, string>, routes: { headers: Record<string, string> }[] }} */
  const { globalHeaders, routes } = JSON.parse(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8'))
  const headers = Object.entries(globalHeaders)
  const unchanging = routes[0]?.headers['Cache-Control'] ?? ''

  /** @param {import('node:http').ServerResponse} response */
  function sayNotFound(response) {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
  }

  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    setHeaders(response, file) {
      for (const [name, value] of headers) response.setHeader(name, value)
      if (file.startsWith('/assets/')) response.setHeader('Cache-Control', unchanging)
    },
    onNoMatch: (_, response) => sayNotFound(response),
  })

  return (request, response) => {
    const { url = '/' } = request
    if (!url.startsWith(base)) return sayNotFound(response)
    request.url = `/${url.slice(base.length)}`
    serve(request, response)
  }
}
