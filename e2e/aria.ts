/** A line of the template that an accessibility tree is held against, and after it those below. */
export interface Line extends ReadonlyArray<string | Line> {}

/**
 * A line of such a template, with words as they are, whatever quotes and colons they have.
 *
 * @param state As it stands in brackets: `checked`, `level=1`, `expanded`.
 */
export function node(role: string, name?: string, state?: string): string {
  const own = [role, name === undefined ? '' : JSON.stringify(name), state === undefined ? '' : `[${state}]`]
  return `'${own
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll("'", "''")}'`
}

/** A line of text in a node of that role. */
export const text = (role: string, says: string): string => `${role}: ${JSON.stringify(says)}`

export const heading = (level: number, name: string): Line => [node('heading', name, `level=${level}`)]

/** The template as it is written down. */
export function template(lines: readonly Line[], depth = 0): string {
  return lines
    .map((line) => {
      const own = line.filter((part) => typeof part === 'string').join(' ')
      const below = line.filter((part) => typeof part !== 'string')
      return `${'  '.repeat(depth)}- ${own}${below.length === 0 ? '' : ':'}\n${template(below, depth + 1)}`
    })
    .join('')
}
