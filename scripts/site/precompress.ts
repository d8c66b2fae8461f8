/** Compresses every text file of the build, for servers that send compressed files as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const isText = /\.(html|js|css|svg|json|webmanifest|txt|xml)$/
/** Below the length of a packet nothing is won. */
const leastLength = 1_000

/** Puts a `.br` and a `.gz` beside every text of the build. Comes last, since it compresses what the others have written. */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true })
        await Promise.all(files.filter((file) => isText.test(file)).map((file) => compress(join(folder, file))))
      },
    },
  }
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file)
  if (text.length < leastLength) return
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  await Promise.all([
    writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params })),
    writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 })),
  ])
}
