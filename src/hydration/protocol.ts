/**
 * What a prerendered page and its scripts tell each other until the page is hydrated, in data attributes:
 *
 * - `<html data-prerender data-prerender-url>` says how much of the page is certain, and at which path and hash it is
 *   right as it is; there is no such URL for a shell. `data-prerender` goes away once React's page is there.
 * - `<template data-answer data-here data-next data-title>` holds the question that an answer to the first one leads to.
 * - `<form data-sent>` was submitted before hydration, and is submitted again after it.
 */

/**
 * How much of a prerendered page is certain before the hash is read: all of it; what is asked where the hash holds no
 * answers; or no more than its frame, so that `main` is hidden until it is rendered.
 */
export type Certainty = 'full' | 'no-answers' | 'shell'

/** In storage until the window is closed: the page has loaded itself again to get whole scripts. */
export const mendedKey = 'reimaging-advisor:mended'

type Data<Name extends string> = { [name in Name]?: string | undefined }

/** The data of `<html>`. `prerender` is a {@link Certainty}, or `failed` where a script did not arrive, or did not run. `started` is there once the first one runs. */
export type PageData = Data<'prerender' | 'prerenderUrl' | 'started' | 'theme' | 'themeKey'>

/**
 * The data of a `<template>`: the answer, the question with it as Back comes back to it, the next question, both as path
 * and hash on the server, and the title of the window.
 */
export type NextData = Data<'answer' | 'here' | 'next' | 'title'>

/** The data of a `<form>`. */
export type SentData = Data<'sent'>

/** Data as attributes of an element, to be written into HTML. What is absent is left out. */
export function dataAttributes(data: PageData | NextData): string {
  return Object.entries(data)
    .filter(([, text]) => text !== undefined)
    .map(
      ([name, text = '']) =>
        ` data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${inHtml(text)}"`,
    )
    .join('')
}

/** A text as it stands in HTML. */
export const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
