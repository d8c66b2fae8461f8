/** What the product is called, in window titles, records and files. */
export const productName = 'Reimaging Advisor'

/** The title of the window at a page. */
export const windowTitle = (title: string): string => `${title} - ${productName}`
