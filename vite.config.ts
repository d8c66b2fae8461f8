import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { generatedData } from './scripts/site/generated-data.ts'
import { hosting } from './scripts/site/hosting/hosting.ts'
import { offline } from './scripts/site/offline.ts'
import { precompress } from './scripts/site/precompress.ts'
import { prerender } from './scripts/site/prerender.ts'

/** React Router names its development build to every bundler; this is the other one. */
const productionRouter = fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url))

/** Names a chunk after a page, or after what is generated for an edition; else after its module. */
function nameOf(module: string): string {
  const page = /\/src\/pages\/([\w-]+)\/\1\.tsx$/.exec(module)?.[1]
  const generated = /virtual:([\w-]+)\/([\w-]+)$/.exec(module)
  if (page !== undefined) return `page-${page}`
  return generated === null ? '[name]' : `${generated[1]}-${generated[2]}`
}

export default defineConfig(({ command }) => ({
  base: process.env.BASE ?? '/',
  plugins: [
    react(),
    tailwindcss(),
    generatedData(),
    // In this order: each works on what those before it have written.
    prerender({ pages: 'src/hydration/prerender-entry.tsx', inline: 'src/hydration/before-hydration.ts' }),
    hosting(),
    offline(),
    precompress(),
  ],
  resolve: { alias: command === 'build' ? [{ find: /^react-router$/, replacement: productionRouter }] : [] },
  build: {
    // The prerenderer inlines the styles: no chunk may ask for them as a file.
    cssCodeSplit: false,
    // The truth table is large, compresses well, and is lazy-loaded.
    chunkSizeWarningLimit: 900,
    // Computing that table takes most of the time of a build.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${nameOf(facadeModuleId ?? '')}-[hash].js`,
      },
    },
  },
  // A worker loads the rules of one edition, so it comes in chunks.
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        // React for development takes three times as long to render.
        oxc: { jsx: { development: false } },
        test: { name: 'unit', include: ['tests/**/*.test.ts'], env: { NODE_ENV: 'production' } },
      },
      // What is operated needs React's act, which production has not.
      { extends: true, test: { name: 'forms', include: ['tests/**/*.test.tsx'] } },
    ],
    // The tests that walk every path take their time, and more of it on a small machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One walk through every path then serves all the files of a worker.
    isolate: false,
    setupFiles: ['tests/imports-settled.ts'],
    maxWorkers: 2,
    // What was walked stays in memory, so that garbage is collected less often with room for more of it.
    execArgv: ['--max-semi-space-size=128'],
  },
}))
