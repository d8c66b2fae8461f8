/** Draws the icons and the picture of a shared link in `public/` from their sources. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '../install/chromium.ts'

const here = import.meta.dirname
const outside = resolve(here, '../../public')
const icon = readFileSync(resolve(outside, 'icon.svg'), 'utf8')
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }) })

interface Drawing {
  readonly width: number
  readonly height: number
  readonly html: string
  readonly background?: boolean
}

/** Draws a page and keeps it as a picture. */
async function draw(name: string, { width, height, html, background = true }: Drawing): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(html)
  await page.screenshot({ path: resolve(outside, name), omitBackground: !background })
  await page.close()
}

const filled = (size: number): string =>
  `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`

await draw('icon-32.png', { width: 32, height: 32, html: filled(32), background: false })
for (const size of [192, 512])
  await draw(`icon-${size}.png`, { width: size, height: size, html: filled(size), background: false })
// Phones cut the corners themselves, so this one has none of its own.
await draw('apple-touch-icon.png', { width: 180, height: 180, html: filled(180).replace(' rx="6"', '') })
// Other systems cut it to any shape, so the tile goes to the edge and the drawing keeps clear of it.
const [, tile] = icon.match(/<rect[^>]*fill="([^"]+)"/) ?? []
await draw('icon-maskable-512.png', {
  width: 512,
  height: 512,
  html: `${filled(410)}<style>body{background:${tile};display:grid;place-items:center;height:100vh}</style>`,
})
await draw('social.png', { width: 1200, height: 630, html: readFileSync(resolve(here, 'social.html'), 'utf8') })
await browser.close()
