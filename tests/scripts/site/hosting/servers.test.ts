// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { headersOf, policyInHeader, policyInPage } from '../../../../scripts/site/hosting/policy.ts'
import { serverFiles } from '../../../../scripts/site/hosting/servers.ts'

const hashes = { scripts: ["'sha256-scripts='"], styles: ["'sha256-styles='"] }
const headers = headersOf(hashes)
const base = '/tools/reimaging/'
const files = serverFiles({ base, headers })
const textOf = (name: string): string => files.get(name) ?? ''

it('the policy allows nothing that it does not name, and nothing inline or made of words', () => {
  const policy = policyInHeader(hashes)
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).toContain("script-src 'self' 'sha256-scripts='")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
})

it('page and header say the same, but for the frames, of which only a header can speak', () => {
  expect(policyInHeader(hashes)).toBe(`${policyInPage(hashes)}; frame-ancestors 'none'`)
})

it.each(['nginx.conf', '.htaccess', '_headers'])('%s sends every header', (name) => {
  for (const [header, value] of headers) expect(textOf(name)).toMatch(new RegExp(`${header}:? "?${escaped(value)}`))
})

it('nginx.conf offers, in every block with headers of its own, what a site has decided about HTTPS', () => {
  const blocks = textOf('nginx.conf').match(/^ +add_header Content-Security-Policy/gm) ?? []
  expect(textOf('nginx.conf').match(/^ +# add_header Strict-Transport-Security/gm)).toHaveLength(blocks.length)
  expect([...serverFiles({ base: '/', headers })].find(([file]) => file === 'nginx.conf')?.[1]).toContain(
    'This is the location / of the server',
  )
})

it.each(['nginx.conf', '.htaccess', '_headers'])('%s sets nothing that a site decides as a whole', (name) => {
  expect(textOf(name)).not.toMatch(/^[^#\n]*Strict-Transport-Security/m)
})

it.each(['nginx.conf', '.htaccess', '_headers'])('%s knows the folder of the site', (name) => {
  expect(textOf(name)).toContain(`${base}assets/`)
  expect([...serverFiles({ base: '/', headers })].find(([file]) => file === name)?.[1]).not.toContain('//assets')
})

it('web.config is XML that sends every header and leads to the page for addresses at which nothing stands', () => {
  const document = new DOMParser().parseFromString(textOf('web.config'), 'application/xml')
  const sent = [...document.querySelectorAll('customHeaders > add')]
  expect(sent.map((one) => [one.getAttribute('name'), one.getAttribute('value')])).toEqual(headers)
  expect(document.querySelector('httpErrors > error[statusCode="404"]')?.getAttribute('path')).toBe('404.html')
})

it('staticwebapp.config.json sends every header', () => {
  const { globalHeaders, responseOverrides, mimeTypes } = JSON.parse(textOf('staticwebapp.config.json'))
  expect(globalHeaders).toMatchObject(Object.fromEntries(headers))
  expect(responseOverrides['404']).toEqual({ rewrite: '/404.html', statusCode: 404 })
  expect(mimeTypes['.webmanifest']).toBe('application/manifest+json')
})

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
