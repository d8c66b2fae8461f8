import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss()],
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
