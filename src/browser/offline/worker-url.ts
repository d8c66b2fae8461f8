/** The one policy of Trusted Types that pages may make. */
export const trustedTypesPolicy = 'reimaging-advisor'

/** The part of Trusted Types that is used here, in browsers that have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** The address of the service worker as browsers ask for it: from a policy that makes no other address. */
export function serviceWorkerAddress(base: string): string {
  const address = `${base}service-worker.js`
  const { trustedTypes } = window
  return (
    trustedTypes?.createPolicy(trustedTypesPolicy, { createScriptURL: () => address }).createScriptURL('') ?? address
  )
}
