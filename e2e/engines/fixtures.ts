import { test as base, expect } from 'playwright/test'
import { type Site, withSite } from '../site.ts'
import type { Browser } from './browser.ts'
import { firefox } from './firefox.ts'
import { Visitor } from './visitor.ts'
import { webkit } from './webkit.ts'

const engines = { firefox, webkit } as const

export type EngineName = keyof typeof engines

export interface EngineOptions {
  engine: EngineName
}

interface Shared extends EngineOptions {
  launched: Browser
}

/** Tests that drive a browser of the project's engine. One browser serves them all; each page is loaded anew. */
export const test = base.extend<{ visitor: Visitor; site: Site }, Shared>({
  engine: ['firefox', { option: true, scope: 'worker' }],

  launched: [
    async ({ engine }, provide) => {
      const browser = await engines[engine].launch()
      await provide(browser)
      await browser.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  // The test fails on any complaint in the console.
  visitor: async ({ launched, baseURL }, provide) => {
    const before = (await launched.complaints()).length
    await provide(new Visitor(launched, baseURL ?? ''))
    expect((await launched.complaints()).slice(before)).toEqual([])
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, provide) => withSite(provide),
})
