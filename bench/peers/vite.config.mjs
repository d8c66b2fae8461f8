import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Puts a `.br` beside every text of the build, as the product has them. */
const compressed = {
  name: 'compressed',
  writeBundle({ dir }) {
    for (const file of readdirSync(dir, { recursive: true }).filter((one) => /\.(html|js|css|svg|json)$/.test(one)))
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file))))
  },
}

export default defineConfig({
  plugins: [react(), compressed],
  build: { emptyOutDir: true, chunkSizeWarningLimit: 3_000 },
  logLevel: 'warn',
})
