import { readFileSync, statSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { expectKept } from '../site.ts'
import { test } from '../wizard.ts'

const { HOSTED_AT = '', HOSTED_FROM = '' } = process.env

/** What the server answers to a request for something within the product, packed as it came. */
const ask = (path: string, accepts = 'identity'): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': accepts }
    request(new URL(path, HOSTED_AT), { headers }, (answer) => resolve(answer.resume()))
      .on('error', reject)
      .end()
  })

const page = readFileSync(join(HOSTED_FROM, 'index.html'), 'utf8')
const script = page.match(/assets\/[\w-]+\.js/)?.[0] ?? ''
const { globalHeaders } = JSON.parse(readFileSync(join(HOSTED_FROM, 'staticwebapp.config.json'), 'utf8'))
const { 'Cache-Control': changing, ...everywhere }: Record<string, string> = globalHeaders
const inLowerCase = Object.fromEntries(Object.entries(everywhere).map(([name, value]) => [name.toLowerCase(), value]))

for (const check of ['reimaging', 'upgrade'] as const)
  test(`the ${check} check goes through to its verdict, and its link opens`, async ({ wizard }) => {
    const [{ answers, outcome }] = cases[check]
    await wizard.start(check)
    await wizard.answerAll(answers)
    await wizard.expectVerdict(outcome)
    await wizard.page.reload()
    await wizard.expectVerdict(outcome)
    await wizard.page.goto('about:blank')
    await wizard.open(verdictAt(check, answers))
    await wizard.expectVerdict(outcome)
    await wizard.expectListed(answers)
  })

test('every kind of page is there from the server itself', async ({ wizard }) => {
  for (const address of ['/sources#faq-6', '/about', '/rules/table', '/reimaging', '/reimaging/media', '/upgrade/'])
    await test.step(address, async () => {
      await wizard.open(address)
      await expect(wizard.heading).not.toHaveText(/did not arrive|no page|went wrong/)
    })
})

test('all of it opens without a network after one visit', async ({ wizard, context }) => {
  await wizard.open('/')
  await expectKept(wizard.page)
  await context.setOffline(true)
  const [{ answers, outcome }] = cases.upgrade
  await wizard.open(verdictAt('upgrade', answers))
  await wizard.expectVerdict(outcome)
  await wizard.open('/rules/table')
  await expect(wizard.heading).toHaveText(/path/i)
})

test.describe('an address at which nothing stands', () => {
  test.use({ expected: /404/ })

  test('is answered with 404 and a page that keeps the answers', async ({ wizard }) => {
    const answer = await wizard.page.goto('reimaging/verdit#v=1&media=volume-licensing&agreement=none')
    expect(answer?.status()).toBe(404)
    await wizard.follow('Go on with these answers')
    await wizard.expectVerdict('not-permitted')
  })
})

for (const [path, type, caching] of [
  ['', 'text/html', changing],
  ['reimaging/verdict', 'text/html', changing],
  ['about/', 'text/html', changing],
  ['service-worker.js', 'text/javascript', changing],
  ['manifest.webmanifest', 'application/manifest+json', changing],
  ['licences.txt', 'text/plain', changing],
  ['icon.svg', 'image/svg+xml', changing],
  ['icon-192.png', 'image/png', changing],
  [script, 'text/javascript', 'public, max-age=31536000, immutable'],
] as const)
  test(`/${path.replace(/-[\w-]{8}\./, '-….')} is answered with its type, the policy, and how long it may be kept`, async () => {
    const { statusCode, headers } = await ask(path)
    expect(statusCode).toBe(200)
    expect(headers['content-type']?.toLowerCase()).toBe(type === 'image/png' ? type : `${type}; charset=utf-8`)
    expect(headers['cache-control']).toBe(caching)
    expect(headers).toMatchObject(inLowerCase)
    expect(headers['set-cookie']).toBeUndefined()
  })

test('where nothing stands, the policy holds as well, and nothing is kept', async () => {
  for (const path of ['nowhere', 'assets/nothing-12345678.js', 'reimaging/nowhere/'])
    await test.step(path, async () => {
      const { statusCode, headers } = await ask(path)
      expect(statusCode).toBe(404)
      expect(headers['content-type']).toMatch(/^text\/html/)
      expect(headers).toMatchObject(inLowerCase)
      expect(headers['cache-control']).not.toContain('immutable')
    })
})

for (const name of ['nginx.conf', '.htaccess', 'web.config', 'staticwebapp.config.json', '_headers'])
  test(`${name} is not for visitors`, async () => {
    expect((await ask(name)).statusCode).toBeGreaterThanOrEqual(403)
  })

const packings = [['gzip', 'gz'], ...(process.env.HOSTED_BY === 'nginx' ? [] : [['br', 'br']])] as const
for (const [encoding, ending] of packings)
  test(`pages and scripts are sent as the build packed them, with ${encoding}`, async () => {
    for (const [path, file] of [
      ['', 'index.html'],
      ['about', 'about/index.html'],
      [script, script],
      ['service-worker.js', 'service-worker.js'],
    ] as const)
      await test.step(file, async () => {
        const { headers } = await ask(path, `${encoding}, deflate`)
        expect(headers['content-encoding']).toBe(encoding)
        expect(headers['content-length']).toBe(String(statSync(join(HOSTED_FROM, `${file}.${ending}`)).size))
        expect(headers.vary).toMatch(/accept-encoding/i)
        expect(headers['content-type']).toMatch(/^text\/(html|javascript)/)
        expect(headers).toMatchObject(inLowerCase)
      })
  })

test.describe('the folder of the product without its last slash', () => {
  // An address outside the folder, strictly speaking.
  test.use({ expected: /^request to .*\/tools\/reimaging$/ })

  test('leads to the product', async ({ wizard }) => {
    await wizard.page.goto(HOSTED_AT.replace(/(?<=\w\/.*)\/$/, ''))
    await wizard.follow('About this tool')
    await expect(wizard.heading).toHaveText('About this tool')
  })
})
