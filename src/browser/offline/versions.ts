/** Which version is in use where, as the service worker remembers it. Versions are called by the names of their caches. */
export interface Running {
  /** What windows get that are opened now. */
  readonly active: string
  /** What windows run that were opened before, by the ids of their clients. */
  readonly windows: Readonly<Record<string, string>>
}

export interface Activated {
  readonly running: Running
  /** The caches that no window needs any more. */
  readonly dropped: readonly string[]
}

/**
 * What holds once a version takes over.
 *
 * @param own The version that takes over.
 * @param cached All versions that are cached, in the order in which they came. A later one may be waiting already.
 * @param open The ids of all windows.
 * @param before What held until now; `undefined` where nobody remembers, and then the version before is kept.
 */
export function activate(
  own: string,
  cached: readonly string[],
  open: readonly string[],
  before: Running | undefined,
): Activated {
  const older = cached.slice(0, Math.max(0, cached.indexOf(own)))
  const previous = before?.active ?? older.at(-1) ?? own
  const windows = Object.fromEntries(open.map((id) => [id, before?.windows[id] ?? previous]))
  const needed = new Set([...Object.values(windows), ...(before === undefined ? [previous] : [])])
  return { running: { active: own, windows }, dropped: older.filter((version) => !needed.has(version)) }
}
