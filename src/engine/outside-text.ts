/** How much of a text from outside is quoted, in code points. */
const longest = 60

/**
 * Text from outside (a link, a file, an inventory), fit to be shown in a sentence of ours: well-formed, without control
 * characters and without those that turn the direction of writing around, and cut by code points.
 */
export function quotable(text: string): string {
  const points = Array.from(text.slice(0, 4 * longest), (point) => (/^\p{Surrogate}$/u.test(point) ? '\ufffd' : point))
  const shown = points.filter((point) => !/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(point))
  return shown.length > longest || text.length > 4 * longest ? `${shown.slice(0, longest).join('')}…` : shown.join('')
}
