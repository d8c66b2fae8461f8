/** The Content Security Policy and the other headers, from which every header file and every page is made. */
import { trustedTypesPolicy } from '../../../src/browser/offline/worker-url.ts'

/** The hashes by which the policy allows inline scripts and styles: `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Each directive with its values. What is not named is not allowed. */
const directives = ({ scripts, styles }: InlineHashes): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'", ...styles],
  'img-src': ["'self'"],
  // Files of the product itself: the service worker keeps them.
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  // No form is ever sent: its answers would end up at a server.
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [trustedTypesPolicy],
})

/** The policy for a `<meta>` in each page, for servers that set no headers. */
export function policyInPage(hashes: InlineHashes): string {
  return written(directives(hashes))
}

/** The policy as a header: the same, and no page of another site may frame this one, which only a header can say. */
export function policyInHeader(hashes: InlineHashes): string {
  return written({ ...directives(hashes), 'frame-ancestors': ["'none'"] })
}

const written = (all: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(all)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')

/** Abilities of browsers that nothing here needs. Copying and sharing are for these pages alone. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** A header's name and value. */
export type Header = readonly [name: string, value: string]

/**
 * What every response carries.
 *
 * No `Cross-Origin-Opener-Policy`: a browser then starts a new process for the first page, which delayed its first paint
 * by a fifth, and there is nothing to keep from a window that opened this one: it cannot read the address of another
 * site's page, the answers in it included.
 */
export function headersOf(hashes: InlineHashes): readonly Header[] {
  return [
    ['Content-Security-Policy', policyInHeader(hashes)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', [...denied.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ')],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}

/** `Cache-Control` of pages, the service worker and whatever keeps its name: revalidated each time. */
export const revalidated = 'no-cache'
/** `Cache-Control` of files that carry a hash in their name: never asked for again. */
export const immutable = 'public, max-age=31536000, immutable'
/** The folder of the immutable files. */
export const immutableFolder = 'assets'

/** What a server has to call each kind of file. All of them are text in UTF-8, but for pictures. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
}
