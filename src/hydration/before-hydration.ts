/** Runs in the head of every page, before first paint and before any other script; the build puts it there. */
import { focusHeading } from '../browser/focus-heading.ts'
import { attempt, readText } from '../browser/storage.ts'
import type { NextData, PageData, SentData } from './protocol.ts'

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

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) page.prerender = 'failed'
  },
  true,
)

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
