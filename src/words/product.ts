/** What the product is called, in window titles, records and files. */
export const productName = 'Reimaging Advisor'
