import { statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { findChromium } from '../install/chromium.ts'

const target = 'docs/gallery.webp'
const largest = 350_000

/** What stands on the sheet, as parts of the names of pictures; the narrow ones stand side by side. */
const chosen = [
  ['the-start-page.wide-light', 'question-licensed-of-the-reimaging-check.wide-light'],
  ['conditional-in-the-reimaging-check', 'not-permitted-in-the-reimaging-check'].map((name) => `${name}*.wide-light`),
  ['conditional-in-the-reimaging-check*.wide-dark', 'the-sources.wide-dark'],
  ['all-questions-at-once-in-large-type*.wide-light', 'the-map-with-a-way-through-it.wide-dark'],
  ['one-image-with-two-products.wide-light', 'one-case-then-and-now.wide-dark'],
  ['a-whole-fleet.wide-light', 'two-cases-side-by-side.wide-light'],
  ['every-path-and-its-verdict.wide-light', 'conditional-in-the-reimaging-check*.print-1'],
  ['the-start-page', 'a-question-with-an-error', 'other-right-in-the-reimaging-check', 'saved-checks'].map(
    (name, place) => `${name}*.narrow-${place % 2 === 0 ? 'light' : 'dark'}`,
  ),
]

/** Puts a few of the pictures of a folder together on one sheet. */
export async function makeSheet(folder: string, pictures: readonly string[]): Promise<void> {
  const rows = chosen.map((row) => row.map((name) => pathToFileURL(resolve(folder, pictureNamed(pictures, name))).href))
  const html = `<!doctype html><style>
    body { margin: 0; padding: 24px; width: 1552px; background: #8b8f96; display: grid; gap: 24px }
    div { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 24px }
    img { width: 100%; height: 440px; object-fit: cover; object-position: top; background: white }
  </style>${rows.map((row) => `<div>${row.map((src) => `<img src="${src}" />`).join('')}</div>`).join('')}`
  const page = resolve(folder, 'sheet.html')
  writeFileSync(page, html)
  const executablePath = findChromium()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  try {
    const tab = await browser.newPage({ viewport: { width: 1600, height: 800 } })
    await tab.goto(pathToFileURL(page).href)
    const height = await tab.evaluate(() => document.documentElement.scrollHeight)
    const session = await tab.context().newCDPSession(tab)
    for (let quality = 80; quality > 20; quality -= 10) {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width: 1600, height, scale: 1 },
      })
      writeFileSync(target, Buffer.from(data, 'base64'))
      if (statSync(target).size < largest) break
    }
    console.log(`${target}: ${statSync(target).size} bytes`)
  } finally {
    await browser.close()
  }
}

function pictureNamed(pictures: readonly string[], name: string): string {
  const [place = '', look = ''] = name.split(/\*?\.(?=[a-z]+-)/)
  const found = pictures.find((file) => file.includes(place) && file.endsWith(`${look}.png`))
  if (found === undefined) throw new Error(`There is no picture of ${name}`)
  return found
}
