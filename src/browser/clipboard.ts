/** Copies a text. Rejects where the browser does not let the page do that. */
export const writeClipboard = async (text: string): Promise<void> => navigator.clipboard.writeText(text)
