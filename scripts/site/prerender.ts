/** Makes a file of every page, so that each is there before any script has run, and no server has to rewrite anything. */
import { build, type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { NextQuestion, PrerenderedPage } from '../../src/hydration/prerender-entry.tsx'
import { dataAttributes, inHtml } from '../../src/hydration/protocol.ts'
import { generatedData } from './generated-data.ts'

type PagesModule = { readonly prerenderedPages: readonly PrerenderedPage[] }

interface Sources {
  /** The module that renders the pages. */
  readonly pages: string
  /** The script that runs in the head of each, before first paint. */
  readonly inline: string
}

/**
 * Writes `index.html` for each page, in a folder of its own as every web server finds it: `/about` in
 * `about/index.html`. Paths at which nothing stands get `404.html`. The styles are inlined.
 */
export function prerender({ pages, inline }: Sources): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    async transformIndexHtml() {
      return [{ tag: 'script', children: await bundled(config.root, inline), injectTo: 'head' as const }]
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = withoutComments(inlined('index.html'))
        const { module } = await runnerImport<PagesModule>(`${config.root}/${pages}`, {
          root: config.root,
          base: config.base,
          mode: config.mode,
          plugins: [generatedData()],
          logLevel: 'error',
        })
        for (const page of module.prerenderedPages) {
          const file = fill(template, page, config.base).replace('</head>', `${preloads(page)}</head>`)
          this.emitFile({ type: 'asset', fileName: fileOf(page), source: file })
        }

        /** `modulepreload` for what the page needs beside what every page needs. */
        function preloads({ modules }: PrerenderedPage): string {
          const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
          const needed = modules.flatMap((module) => {
            const id = module.startsWith('virtual:') ? `\0${module}` : `${config.root}/src/${module}`
            const own = chunks.find(({ facadeModuleId }) => facadeModuleId === id)
            if (own === undefined) throw new Error(`The build has no chunk of ${module}`)
            return [own.fileName, ...own.imports]
          })
          return [...new Set(needed)]
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

/** The script as one text, minified. */
async function bundled(root: string, entry: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })
  const [chunk] = 'output' in output ? output.output : []
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}`)
  return chunk.code.trim()
}

const withoutComments = (page: string): string => page.replaceAll(/\s*<!--.*?-->/gs, '')

function fileOf({ path }: PrerenderedPage): string {
  return path === undefined ? '404.html' : `${path}/index.html`.replace(/^\/+/, '')
}

/** Puts a page into its file. Throws where the file has no place for a part of it. */
function fill(template: string, page: PrerenderedPage, base: string): string {
  const { path, title, windowTitle, description, html, certainty, next } = page
  const url = path && `${base}${path.slice(1)}`.replace(/(?<=.)\/$/, '')
  const data = { prerender: certainty, ...(certainty !== 'shell' && { prerenderUrl: url }) }
  const parts: readonly (readonly [RegExp, string])[] = [
    [/(?<=<html lang="en"[^>]*)(?=>)/, dataAttributes(data)],
    [/(?<=<title>)[^<]*/, inHtml(windowTitle)],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, inHtml(description)],
    [/(?<=<meta\s+property="og:title"\s+content=")[^"]*/, inHtml(title)],
    [/(?<=<meta\s+property="og:description"\s+content=")[^"]*/, inHtml(description)],
    [/(?<=<div id="root">)/, html],
    [/(?=<\/body>)/, next.map(asTemplate).join('')],
  ]
  return parts.reduce((file, [place, text]) => {
    if (!place.test(file)) throw new Error(`index.html has no ${place.source}`)
    return file.replace(place, () => text)
  }, template)
}

/** What stands between header and footer of a next question, for the inline script to put in place. */
function asTemplate({ answer, here, next, windowTitle, html }: NextQuestion): string {
  const [, between] = /<\/header>(.*)<footer/s.exec(html) ?? []
  if (between === undefined) throw new Error(`${next} has no header and footer`)
  return `<template${dataAttributes({ answer, here, next, title: windowTitle })}>${between}</template>`
}
