import { expect } from 'playwright/test'
import { test } from './wizard.ts'

// Each attack is meant to be complained about; the one that gets through is seen by what it does.
test.use({ expected: /./ })

/** What a page would do if somebody got words of theirs into it, each with what forbids it. */
const attacks: Readonly<Record<string, readonly [directive: string, attack: () => unknown]>> = {
  'a script inside the page': [
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script')
      script.append('document.title = "taken over"')
      document.body.append(script)
    },
  ],
  'a script from elsewhere': [
    'script-src-elem',
    () => import(/* @vite-ignore */ `${'http://127.0.0.1:9'}/answers.js`).catch(() => undefined),
  ],
  'code made of words': ['require-trusted-types-for', () => setTimeout('document.title = "taken over"')],
  'HTML made of words': [
    'require-trusted-types-for',
    () => {
      document.body.innerHTML = '<h1>taken over</h1>'
    },
  ],
  'styles of its own': ['style-src-attr', () => document.body.setAttribute('style', 'display: none')],
  'a picture from elsewhere': [
    'img-src',
    () => {
      new Image().src = 'http://127.0.0.1:9/answers'
    },
  ],
  'a request to elsewhere': ['connect-src', () => fetch('http://127.0.0.1:9/answers').catch(() => undefined)],
  'another base for addresses': [
    'base-uri',
    () => document.head.append(Object.assign(document.createElement('base'), { href: '/elsewhere/' })),
  ],
  'a form that is sent': [
    'form-action',
    () => {
      const form = document.createElement('form')
      form.action = '/answers'
      document.body.append(form)
      form.submit()
    },
  ],
  'a page in the page': [
    'frame-src',
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/' })),
  ],
  'another policy of Trusted Types': [
    'trusted-types',
    () => window.trustedTypes?.createPolicy('mine', { createScriptURL: () => 'http://127.0.0.1:9/' }),
  ],
}

test('the policy lets nothing of an attack through', async ({ wizard }) => {
  test.setTimeout(60_000)
  const { page } = wizard
  for (const [what, [directive, attack]] of Object.entries(attacks))
    await test.step(what, async () => {
      // A navigation that is forbidden never ends for the browser's driver, so each attack begins elsewhere.
      await page.goto('about:blank')
      await wizard.open('/about')
      const title = await page.title()
      await page.evaluate(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          document.documentElement.dataset.forbidden = effectiveDirective
        }),
      )
      await page.evaluate(attack).catch(() => undefined)
      await expect
        .poll(() =>
          page.evaluate(() => ({
            forbidden: document.documentElement.dataset.forbidden,
            title: document.title,
            heading: document.querySelector('h1')?.textContent,
          })),
        )
        .toEqual({ forbidden: directive, title, heading: 'About this tool' })
    })
})
