/** Runs in the head of every page, before first paint and before any other script; the build puts it there. */
import { focusHeading } from '../browser/focus-heading.ts'
import { heldOf, refetch, scriptsOfPage } from '../browser/refetch.ts'
import { attempt, readSessionText, readText, writeSessionText } from '../browser/storage.ts'
import { mendedKey, type NextData, type PageData, type SentData } from './protocol.ts'

const page: PageData = document.documentElement.dataset

// Storage may be switched off.
attempt(() => {
  const theme = readText(page.themeKey ?? '')
  if (theme === 'light' || theme === 'dark') page.theme = theme
})

// Some systems turn the sign of the hash into that of a query.
const hasAnswers = location.hash !== '' || /[?&]v(=|%3d)/i.test(location.search)
if (page.prerender === 'no-answers' && hasAnswers) page.prerender = 'shell'

// Whatever is submitted before hydration is kept. The next question is shown at once where the page holds it.
addEventListener('submit', (event) => {
  if (event.defaultPrevented) return
  event.preventDefault()
  if (!(event.target instanceof HTMLFormElement)) return
  const form: SentData = event.target.dataset
  form.sent = ''
  showNext()
})
document.addEventListener('readystatechange', showNext, { once: true })

/** What is on the page then belongs to another address. */
addEventListener('popstate', () => page.prerender && location.reload())

// A script that does not arrive tells its element, and one that arrives broken tells the window.
addEventListener(
  'error',
  (event) => {
    const isOwn = event instanceof ErrorEvent && event.filename.startsWith(location.origin)
    if (isOwn || event.target instanceof HTMLScriptElement) fail()
  },
  true,
)

/** One that does nothing at all tells nobody. In milliseconds; a page that hydrates later than that is shown all the same. */
const longestHydration = 8_000
addEventListener('load', () => setTimeout(() => fail(page.started === undefined), longestHydration))

/**
 * Says that the page cannot go on. Where the server has what is missing after all, the page is loaded again, once; and
 * again where the browser held a broken copy of it.
 */
async function fail(isBroken = true): Promise<void> {
  if (page.prerender === undefined || page.prerender === 'failed') return
  page.prerender = 'failed'
  if (!isBroken) return
  const scripts = scriptsOfPage()
  const held = await heldOf(scripts)
  const whole = await refetch(scripts)
  attempt(() => {
    if (whole === undefined || (whole === held && readSessionText(mendedKey) !== undefined)) return
    writeSessionText(mendedKey, new Date().toISOString())
    location.reload()
  })
}

function showNext(): void {
  // The templates are at the end of the page, and one may have come in half.
  if (document.readyState === 'loading') return
  const sent = document.querySelector<HTMLFormElement>('form[data-sent]')
  const answer = sent && new FormData(sent).get('answer')
  const templates = [...document.querySelectorAll('template')]
  const template = templates.find((one) => one.dataset.answer === answer)
  const { here, next, title }: NextData = template?.dataset ?? {}
  const header = document.querySelector('header')
  if (template === undefined || next === undefined || title === undefined) return
  history.replaceState(null, '', here)
  history.pushState(null, '', next)
  page.prerenderUrl = next
  document.title = title
  // The skip link, which keeps the address of the page.
  header?.querySelector('a')?.setAttribute('href', next)
  header?.nextElementSibling?.replaceWith(template.content)
  for (const one of templates) one.remove()
  focusHeading()
}
