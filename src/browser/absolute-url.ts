const { BASE_URL } = import.meta.env

/** An address within the product, behind the folder of the site that the product stands in. */
export const withBase = (address: string): string => `${BASE_URL.replace(/\/$/, '')}${address}`

/** The URL of an address within the product, as it is passed on. */
export const absoluteUrl = (address: string): string => new URL(withBase(address), window.location.href).href

/** What stands behind the `#` of the page's address, with it. */
export const currentHash = (): string => window.location.hash

/** The path of the page within the product. */
export const currentPath = (): string => `/${window.location.pathname.slice(BASE_URL.length)}`
