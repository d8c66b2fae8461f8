/**
 * What mail programs, gateways and ticket systems do to links, undone. Nothing is guessed: a text is mended only where a
 * question and a value of the check come out, and a link that is intact is never touched.
 */
import type { Flow } from '../flow/flow.ts'

/** Longer than any key with its value, or any path. What is longer is no damaged link of ours. */
const longest = 500

/** Characters that nobody sees: zero-width ones, soft hyphens, marks of direction and byte order. */
const invisible = /\p{Cf}/gu

/** The same, and line breaks and blanks, as a browser writes them into an address. */
const encodedBlanks = /%(?:0[9ad]|20|c2%a[0d]|e2%80%(?:8[b-f]|a[89])|e2%81%a0|ef%bb%bf)/gi

/** Signs of the text around a link that were taken for its end. */
const trailingSigns = /(?:[.,;:!?()[\]{}<>'"*|»”’]|%(?:2[27c9]|3[abce]|5[bd]|7[bcd]|c2%bb|e2%80%9[9d]))+$/i

/** Undone as often as a link may have passed through something that encodes it. */
const mostRounds = 4

/**
 * The hash of a link with the signs that were written as entities. Nothing else can have been meant: in an intact link a
 * value has its own signs percent-encoded.
 */
export const withoutEntities = (hash: string): string =>
  hash.replaceAll(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&').replaceAll(/&(?:equals|#0*61|#x0*3d);/gi, '=')

/** The hash of a link without what was done to its signs: entities, percent-encoding, quoted-printable, line breaks. */
export function mendHash(hash: string): string {
  // What leads back to a comparison holds the encoded answers of the other cases.
  const others = /&other=[^&]*/g
  return `${undone(hash.replace(/^#+/, '').replaceAll(others, ''))}${(hash.match(others) ?? []).join('')}`
}

function undone(text: string): string {
  let mended = text
  for (let round = 0; round < mostRounds; round++) {
    const before = mended
    mended = before
      .replaceAll(/=(?:%0d|\r)?(?:%0a|\n)/gi, '')
      .replaceAll(/%25(?=[0-9a-f]{2})/gi, '%')
      .replaceAll(/%26|=26|&?(?:amp|#0*38|#x0*26)(?:;|%3b)/gi, '&')
      .replaceAll(/%3d|=3d|&?(?:equals|#0*61|#x0*3d)(?:;|%3b)/gi, '=')
      .replaceAll(encodedBlanks, '')
    if (mended === before) break
  }
  return mended
}

/** A key and a value as the question and the answer they have to be; `undefined` where they are none of the check. */
export function mendPair(flow: Flow, key: string, value: string): readonly [string, string] | undefined {
  if (key.length + value.length > longest) return undefined
  // A soft line break leaves a sign of equality behind, within the key or within the value.
  const parts = `${key}=${value}`.split('=')
  for (const at of parts.keys()) {
    const named = bareKey(parts.slice(0, at).join(''))
    const question = flow.questions.find(({ id }) => named === id.toLowerCase())
    const found = question?.values.find((one) => isValue(parts.slice(at).join('='), one))
    if (question !== undefined && found !== undefined) return [question.id, found]
  }
  return undefined
}

/** Whether a text is that key, in whatever case, and with whatever an entity left in front of it. */
export const isKey = (text: string, key: string): boolean => bareKey(text) === key.toLowerCase()

const bareKey = (text: string): string =>
  plain(text)
    .replace(/^.*[;?#|<>"'()\s]/s, '')
    .toLowerCase()

/** Whether a text is that value, in whatever case, broken somewhere, or with something behind it. */
function isValue(text: string, value: string): boolean {
  const cut = plain(text).replace(/^[^a-z0-9]+/i, '')
  return [cut, cut.replace(/[^a-z0-9-].*$/is, '')].some((one) => bare(one) === bare(value))
}

/** A quoted text without the signs that stand behind a link in a sentence, where what is left is a word. */
export function mendWord(text: string): string {
  const word = plain(text).replace(trailingSigns, '')
  if (!/^[a-z0-9-]{1,60}$/i.test(word)) return text
  return word === word.toUpperCase() ? word.toLowerCase() : word
}

/** Without what nobody sees and what Markdown puts before its signs, and with one kind of hyphen. */
const plain = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .replaceAll('\\', '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')

const bare = (text: string): string => text.toLowerCase().replaceAll(/[-=\s]/g, '')

/** No link of ours is longer, however often it was encoded on its way: all that is ours stands before. */
const longestHash = 10_000

/** As much of a hash as can be ours. Some browsers take millions of characters, which nobody would wait for. */
export const ownHash = (hash: string): string => (hash.length > longestHash ? hash.slice(0, longestHash) : hash)

/** Where a page stands: path, query and hash of its address. */
interface Location {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/**
 * The location that was meant: without line breaks and signs that are not of the path, with the hash that was taken for a
 * part of the path or for a query, and in the case in which the product writes its paths.
 *
 * @param known Every path at which something stands.
 */
export function mendLocation<Given extends Location>(known: readonly string[], location: Given): Given {
  const { pathname, search, hash } = location
  if (known.includes(pathname) && (hash !== '' || search === '')) return location
  const [path = '', ...rest] = pathname.replaceAll(encodedBlanks, '').split(/(?:#|%(?:25)*23)/)
  const whole = path.length > longest ? path : path.replaceAll(/%(?:25)*2f/gi, '/').replace(trailingSigns, '')
  // What servers read for the folder.
  const meant = whole.replace(/\/index\.html$/i, '') || '/'
  return {
    ...location,
    pathname: known.find((one) => one.toLowerCase() === meant.toLowerCase()) ?? meant,
    hash: hash !== '' ? hash : rest.length > 0 ? `#${rest.join('#')}${search}` : hashIn(search),
  }
}

/** Some systems turn the sign of the hash into that of a query. */
const hashIn = (search: string): string => (/[?&]v(?:=|%3d)1/i.test(search) ? `#${search.slice(1)}` : '')

/** How a mail gateway writes the address it hides in its own, each as a text in which that may be found. */
export function unwrapped(text: string): readonly string[] {
  const found = [text]
  for (let round = 0; round < mostRounds; round++) found.push(decoded(found.at(-1) ?? ''))
  // Proofpoint: first with signs as -3A and strokes as underlines, later with a star for each sign it does not want.
  const [, older] = /[?&]u=(https?-3A__[^&\s]+)/.exec(text) ?? []
  if (older !== undefined) found.push(decoded(older.replaceAll('_', '/').replaceAll(/-([0-9A-F]{2})/g, '%$1')))
  const [, newer] = /\/v3\/__(.+?)__;/.exec(text) ?? []
  if (newer !== undefined) found.push(newer.replace('*', '#'), decoded(newer.replace('*', '#')))
  return [...new Set(found)]
}

/** Whether it is an address of a mail gateway that names no other in a way that can be read. */
export const isWrapped = (text: string): boolean =>
  /https?:\/\/[^\s/?#]*(?:safelinks|urldefense|mimecast|cudasvc|secure-web\.cisco|protection\.sophos|clicktime|fireeye|trendmicro)/i.test(
    text,
  )

const decoded = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
