/** Prints the page. */
export const print = (): void => window.print()

/** Loads the page again, at the URL where it is. */
export const reload = (): void => window.location.reload()

/** The URL of the page, with the answers in it. */
export const currentUrl = (): string => window.location.href
