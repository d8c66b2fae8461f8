import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { truthTableModule } from './src/commands/truth-table-module.ts'

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss(), truthTableModule()],
  build: {
    // The truth table is long, is packed well on its way, and is loaded by its own page alone.
    chunkSizeWarningLimit: 900,
    // Making that table takes most of the time of a build, as it should.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { port: 4173 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The tests that walk every path take their time, and more of it on a small machine.
    testTimeout: 120_000,
    // One walk through every path then serves all of them.
    isolate: false,
    maxWorkers: 1,
  },
})
