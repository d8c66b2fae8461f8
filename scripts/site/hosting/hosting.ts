/** The policy in every page, the notice of licences, and the configuration files of servers. */
import type { Plugin } from 'vite'
import { forbiddenIn, hashesOf, withPolicy } from './inline.ts'
import { noticeOf } from './notice.ts'
import { headersOf, policyInPage } from './policy.ts'
import { serverFiles } from './servers.ts'

/** Where the licences stand, for the page about the product. */
const noticeFile = 'licences.txt'

/** Puts the policy into every page, and the notice of licences and files for servers beside them. Comes after whatever makes or changes pages. */
export function hosting(): Plugin {
  let base = '/'
  let root = ''
  return {
    name: 'hosting',
    apply: 'build',
    enforce: 'post',
    config: () => ({ build: { license: { fileName: noticeFile } } }),
    configResolved: (config) => {
      base = config.base
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
        const texts = pages.map((page) => (page.type === 'asset' ? String(page.source) : ''))
        for (const [place, text] of texts.entries())
          for (const found of forbiddenIn(text))
            this.error(`The policy would keep browsers from obeying this in ${pages[place]?.fileName}: ${found}`)
        const notice = bundle[noticeFile]
        if (notice?.type === 'asset') notice.source = noticeOf(String(notice.source), root)
        const hashes = hashesOf(texts)
        for (const page of pages)
          if (page.type === 'asset') page.source = withPolicy(String(page.source), policyInPage(hashes))
        for (const [fileName, source] of serverFiles({ base, headers: headersOf(hashes) }))
          this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}
