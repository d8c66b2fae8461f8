/** The one policy of Trusted Types that pages may make. */
export const trustedTypesPolicy = 'reimaging-advisor'

/** The part of Trusted Types that is used here, in browsers that have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(input: string): string }): TrustedTypesPolicy
}

interface TrustedTypesPolicy {
  createScriptURL(input: string): string
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

let policy: TrustedTypesPolicy | undefined

/** The address of the service worker as browsers ask for it. */
export function serviceWorkerAddress(base: string): string {
  return trusted(`${base}service-worker.js`)
}

/** Starts a worker from a file of the product. */
export function startWorker(url: string): Worker {
  return new Worker(trusted(url), { type: 'module' })
}

/** From a policy that lets through addresses of this site alone; made once, because its name may be used once. */
function trusted(url: string): string {
  policy ??= window.trustedTypes?.createPolicy(trustedTypesPolicy, {
    createScriptURL(input) {
      if (new URL(input, window.location.href).origin !== window.location.origin)
        throw new TypeError(`"${input}" is no file of this site`)
      return input
    },
  })
  return policy?.createScriptURL(url) ?? url
}
