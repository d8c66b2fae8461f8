/** Makes a file of every page, so that each is there before any script has run, and no server has to rewrite anything. */
import { minify, type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { NextBeforehand, PageBeforehand } from '../../src/hydration/prerender-entry.tsx'
import { generatedData } from './generated-data.ts'

type PagesModule = { readonly pagesBeforehand: readonly PageBeforehand[] }

/**
 * Writes `index.html` anew for each page, in a folder of its own as every web server finds it: `/about` in
 * `about/index.html`. Addresses at which nothing stands get `404.html`. The styles stand in each file.
 *
 * @param source The module that makes the pages.
 */
export function prerender(source: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = await shortened(inlined('index.html'))
        const { module } = await runnerImport<PagesModule>(`${config.root}/${source}`, {
          root: config.root,
          base: config.base,
          mode: config.mode,
          plugins: [generatedData()],
          logLevel: 'error',
        })
        for (const page of module.pagesBeforehand) {
          const file = fill(template, page, config.base).replace('</head>', `${preloads(page)}</head>`)
          this.emitFile({ type: 'asset', fileName: fileOf(page), source: file })
        }

        /** Has the browser fetch what the page needs along with what every page needs, not after it. */
        function preloads({ code }: PageBeforehand): string {
          if (code === undefined) return ''
          const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
          const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${code}.tsx`))
          if (own === undefined) throw new Error(`The build has no chunk of ${code}.tsx`)
          return [own.fileName, ...own.imports]
            .map((name) => `${config.base}${name}`)
            .filter((href) => !template.includes(`"${href}"`))
            .map((href) => `<link rel="modulepreload" crossorigin href="${href}">`)
            .join('')
        }

        /** A page with its styles in it: a second request would keep it from being shown. */
        function inlined(fileName: string): string {
          const asset = bundle[fileName]
          if (asset?.type !== 'asset') throw new Error(`The build has no ${fileName}`)
          delete bundle[fileName]
          return String(asset.source).replaceAll(
            /<link rel="stylesheet"[^>]* href="([^"]+)">/g,
            (_link, href: string) => {
              const name = href.slice(config.base.length)
              const styles = bundle[name]
              if (styles?.type !== 'asset') throw new Error(`The build has no ${name}`)
              delete bundle[name]
              return `<style>${String(styles.source).trim()}</style>`
            },
          )
        }
      },
    },
  }
}

/** A page without what its source says to its readers: comments, and the names and spaces in its scripts. */
async function shortened(page: string): Promise<string> {
  const bare = page.replaceAll(/\s*<!--.*?-->/gs, '')
  const texts = [...bare.matchAll(/(?<=<script>).*?(?=<\/script>)/gs)].map(([text]) => text)
  const short = await Promise.all(
    texts.map(async (text) => {
      const { code, errors } = await minify('inline.js', text)
      if (errors.length > 0) throw new Error(`A script in index.html: ${errors[0]?.message}`)
      return code
    }),
  )
  return texts.reduce((rest, text, place) => rest.replace(text, () => short[place] ?? ''), bare)
}

function fileOf({ address }: PageBeforehand): string {
  return address === undefined ? '404.html' : `${address}/index.html`.replace(/^\/+/, '')
}

/** Puts a page into its file. Throws where the file has no place for a part of it. */
function fill(
  template: string,
  { address, title, windowTitle, description, html, shows, next }: PageBeforehand,
  base: string,
): string {
  const path = address && `${base}${address.slice(1)}`.replace(/(?<=.)\/$/, '')
  const parts: readonly (readonly [RegExp, string])[] = [
    [/(?<=<html lang="en")/, `${path === undefined ? '' : ` data-made-for="${path}"`} data-shows="${shows}"`],
    [/(?<=<title>)[^<]*/, inText(windowTitle)],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, inText(description)],
    [/(?<=<meta\s+property="og:title"\s+content=")[^"]*/, inText(title)],
    [/(?<=<meta\s+property="og:description"\s+content=")[^"]*/, inText(description)],
    [/(?<=<div id="root">)/, html],
    [/(?=<\/body>)/, next.map(asTemplate).join('')],
  ]
  return parts.reduce((file, [place, text]) => {
    if (!place.test(file)) throw new Error(`index.html has no ${place.source}`)
    return file.replace(place, () => text)
  }, template)
}

/** What stands between header and footer of a next question, for index.html to put in place. */
function asTemplate({ answer, here, next, windowTitle, html }: NextBeforehand): string {
  const [, between] = /<\/header>(.*)<footer/s.exec(html) ?? []
  if (between === undefined) throw new Error(`${next} has no header and footer`)
  const data = Object.entries({ answer, here, next, title: windowTitle })
  return `<template${data.map(([name, text]) => ` data-${name}="${inText(text)}"`).join('')}>${between}</template>`
}

const inText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
