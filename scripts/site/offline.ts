/** The service worker with its list of files, and the web app manifest. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import type { ManifestTransform } from 'workbox-build'
import { immutableFolder } from './hosting/policy.ts'

/** Builds the service worker once all other files are as they are sent. */
export function offline(): Plugin[] {
  let folder = ''
  return [
    {
      name: 'offline-folder',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir)
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/browser/offline',
      filename: 'service-worker.ts',
      injectRegister: false,
      includeManifestIcons: false,
      integration: { closeBundleOrder: 'post' },
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,json,svg,png,txt}'],
        globIgnores: ['staticwebapp.config.json', 'retired/*'],
        // The truth table is large, and is cached as well.
        maximumFileSizeToCacheInBytes: 4_000_000,
        dontCacheBustURLsMatching: new RegExp(`^${immutableFolder}/`),
        manifestTransforms: [(entries) => versionOf(entries, folder)],
      },
      manifest: {
        name: 'Reimaging Advisor',
        short_name: 'Reimaging',
        description: 'May I put this image on this PC? A guided check of Microsoft’s reimaging rights.',
        lang: 'en-GB',
        // Back and the address bar stay: links are what people pass on.
        display: 'minimal-ui',
        theme_color: '#0b4f6c',
        background_color: '#fcfbf8',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ]
}

/** Lists each file with the hash that browsers check it against, and first the hash of the whole list as its version. */
function versionOf(entries: Parameters<ManifestTransform>[0], folder: string): ReturnType<ManifestTransform> {
  const files = [...new Map(entries.map((entry) => [entry.url, entry])).values()]
    .map((entry) => ({ ...entry, integrity: `sha256-${hashOf(readFileSync(join(folder, entry.url)))}` }))
    .toSorted((one, other) => (one.url < other.url ? -1 : 1))
  const version = { url: 'version', revision: hashOf(JSON.stringify(files)), size: 0 }
  return { manifest: [version, ...files] }
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64')
