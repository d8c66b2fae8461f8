/** What a browser is allowed to do on any page: the one policy that every header file and every page is made from. */
import { trustedTypesPolicy } from '../../../src/browser/offline/worker-url.ts'

/** The names by which the policy lets in what stands inside the pages: `'sha256-…'`. */
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

/** The policy as it stands in a page itself, for where no header can be set. */
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
 * What every answer of the server carries.
 *
 * No `Cross-Origin-Opener-Policy`: a browser then starts a process anew for the first page, which made its first paint
 * a fifth later, and there is nothing to keep from a window that opened this one. It can't read the address of another
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

/** Pages, the service worker and whatever keeps its name: asked for again each time, and sent again only if changed. */
export const changing = 'no-cache'
/** What carries a hash of itself in its name: never asked for again. */
export const unchanging = 'public, max-age=31536000, immutable'
/** The folder of all that is unchanging. */
export const unchangingFolder = 'assets'

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
