import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from '../../scripts/site/precompress.ts'

export default defineConfig({
  plugins: [react(), precompress()],
  build: { emptyOutDir: true, chunkSizeWarningLimit: 3_000 },
  logLevel: 'warn',
})
