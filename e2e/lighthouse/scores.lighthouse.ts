import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, expect, test } from 'playwright/test'
import { findChromium } from '../../scripts/install/chromium.ts'
import { freePort } from '../free-port.ts'
import { asked, decided, pages } from '../places.ts'

const categories = ['accessibility', 'best-practices', 'seo']

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>
}

const places = [
  ...pages.filter(({ about }) => !about.includes('no page')),
  ...asked.slice(1, 2),
  ...decided.slice(1, 2),
]

for (const { about, address } of places)
  test(`Lighthouse gives ${about} full marks in ${categories.join(', ')}`, async ({ baseURL }) => {
    const { categories: scores, audits } = await reportOn(`${baseURL}${address}`)
    const lost = Object.values(scores)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    expect(lost.map(({ id }) => `${id}: ${audits[id]?.title}`)).toEqual([])
    expect(Object.fromEntries(categories.map((id) => [id, scores[id]?.score]))).toEqual(
      Object.fromEntries(categories.map((id) => [id, 1])),
    )
  })

async function reportOn(url: string): Promise<Report> {
  const port = await freePort()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [`--remote-debugging-port=${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  try {
    const cli = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js')
    const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--port=${port}`]
    const args = [cli, url, ...options, `--only-categories=${categories.join()}`]
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 })
    return JSON.parse(stdout)
  } finally {
    await browser.close()
  }
}
