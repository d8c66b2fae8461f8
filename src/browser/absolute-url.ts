/** An address within the product as it is passed on: with the site and the folder that the product stands in. */
export function wholeAddress(address: string): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`, window.location.href).href
}
