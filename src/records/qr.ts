import encodeQR from 'qr'

/** A QR code as rows of modules, `true` where dark, with the light zone around it that a reader needs. */
export type Modules = readonly (readonly boolean[])[]

/**
 * A text as a QR code that still reads with 15 % of it spoilt (level M). Throws on a text of more than 2,331 bytes, for
 * which there is no such code; a link is a quarter of that at most.
 */
export function qrCode(text: string): Modules {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
}

/** The dark modules as the data of one SVG path; a module is one unit wide and high. */
export function qrPath(modules: Modules): string {
  return modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
}

/** A QR code as it is drawn and written. */
export interface Code {
  /** Its dark modules, as {@link qrPath} gives them. */
  readonly path: string
  /** How many modules wide and high it is. */
  readonly size: number
  /** As an SVG document. */
  readonly svg: string
  /** In block characters. */
  readonly text: string
}

/** A text as a QR code in every form. */
export function codeOf(text: string): Code {
  const modules = qrCode(text)
  return { path: qrPath(modules), size: modules.length, svg: qrSvg(modules), text: qrText(modules) }
}

/** A code as an SVG document. */
export function qrSvg(modules: Modules): string {
  const { length } = modules
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}"><path fill="white" d="M0 0h${length}v${length}H0z"/><path d="${qrPath(modules)}"/></svg>`
}

/** A code in block characters, two rows of modules a line, for a face whose characters are all of one width. */
export function qrText(modules: Modules): string {
  const lines = modules.flatMap((upper, y) => {
    if (y % 2 === 1) return []
    return upper.map((isDark, x) => block(isDark, modules[y + 1]?.[x] === true)).join('')
  })
  return lines.join('\n')
}

function block(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀'
  return lower ? '▄' : ' '
}
