/** The floor: the first question as somebody would write it by hand, in HTML and CSS, without scripts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const styles = `:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fcfbf8,#14171b);color:light-dark(#1b222b,#e8e6e1);font:1.0625rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:1rem 1.125rem}
header,footer{display:flex;gap:1.5rem}header a:first-child{margin-right:auto}
a{color:light-dark(#0b4f6c,#7cc4e4)}h1{font:600 clamp(1.6rem,1.2rem + 1.6vw,2.25rem)/1.2 Georgia,serif}
fieldset{border:0;margin:0;padding:0}label{display:block;padding:.625rem 0}small{display:block;margin-left:1.6rem}
button{border:0;padding:.625rem 1.5rem;background:light-dark(#0b4f6c,#7cc4e4);color:light-dark(#fff,#0d1216);font:inherit}
@media(width>=64rem){main{display:grid;grid-template-columns:40rem 1fr;gap:4rem}}`

/** Writes the page, and compressed, into a folder. */
export function writeStaticPage(folder, { name, questions }) {
  const [{ id, ask, hint, why, where, options }] = questions
  const choices = options.map(
    (option) =>
      `<label><input type="radio" name="${id}" value="${option.value}"> ${option.label}${option.hint ? `<small>${option.hint}</small>` : ''}</label>`,
  )
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${ask}</title><style>${styles}</style></head>
<body><header><a href="/">Reimaging Advisor</a><a href="/reimaging">Reimaging check</a><a href="/upgrade">Upgrade check</a><a href="/sources">Sources</a></header>
<main><form><p>${name}</p><fieldset><legend><h1>${ask}</h1></legend><p>${hint}</p>${choices.join('\n')}</fieldset><button>Continue</button></form>
<aside><h2>Why we ask</h2><p>${why}</p><h2>Where to look</h2><p>${where}</p></aside></main>
<footer><p>Guidance, not legal advice.</p></footer></body></html>
`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/index.html`, page)
  writeFileSync(`${folder}/index.html.br`, brotliCompressSync(page))
}
