/** Tells apart cases that follow other rules than a page, where the page takes cases of one edition only. */
import { defaultEntry, type EditionEntry, editionEntries, entryOf } from '../../editions/index.ts'
import type { Check } from '../../engine/check.ts'
import type { Edition } from '../../engine/edition.ts'
import { type CaseLink, type CasesPage, namePairs, namesOf, sides } from '../../engine/step/comparison-link.ts'
import { mendHash } from '../../engine/step/damaged-link.ts'
import { decode, linkVersion } from '../../engine/step/link.ts'
import type { PastedCase } from '../../engine/step/pasted-link.ts'
import { otherRules as text } from '../../words/other-rules.ts'
import { thenAndNowAddress } from '../rules.ts'

/** Why cases are not taken, and where they can be seen. */
export interface OtherRules {
  readonly says: string
  readonly offer?: { readonly to: string; readonly label: string }
}

/** Why pasted links are not taken; `undefined` where all follow the rules of the page. A link that does not say whose follows its path. */
export function otherRulesOfLinks(edition: Edition, links: readonly PastedCase[]): OtherRules | undefined {
  const followed = links.map(({ check, path, hash }) => rulesSaid(check, hash) ?? entryIn(path))
  return refusalOf(edition, links, followed, text.ofLinks)
}

/** The same of the cases in one address: those that do not say whose rules they follow go with the others. */
export function otherRulesOfCases(
  edition: Edition,
  check: Check,
  cases: readonly CaseLink[],
  page: CasesPage = 'compare',
): OtherRules | undefined {
  const said = cases.map(({ hash }) => rulesSaid(check, hash))
  const common = said.some((one) => one?.id === edition.id) ? undefined : said.find((one) => one !== undefined)
  const linked = cases.map(({ hash, name }) => ({ check, hash, name }))
  return refusalOf(
    edition,
    linked,
    said.map((one) => one ?? common),
    page === 'image' ? text.ofProducts : text.ofCases,
    page,
  )
}

/** The rules that a link names or, where it names none that there are, whose answers no other edition has. */
function rulesSaid(check: Check, hash: string): EditionEntry | undefined {
  const named = entryOf(decode(check.flow, hash).memory.rules ?? '')
  if (named !== undefined) return named
  const [only, ...more] = editionEntries.filter(({ alone }) => alone.test(`#${mendHash(hash)}`))
  return more.length === 0 ? only : undefined
}

/** The edition to which a pasted path belongs, whatever site and folder stand before it. */
const entryIn = (path: string): EditionEntry =>
  editionEntries.find(({ base }) => base !== '' && path.toLowerCase().includes(`${base}/`)) ?? defaultEntry

interface LinkedCase extends CaseLink {
  readonly check: Check
}

function refusalOf(
  edition: Edition,
  cases: readonly LinkedCase[],
  followed: readonly (EditionEntry | undefined)[],
  says: typeof text.ofLinks,
  page: CasesPage = 'compare',
): OtherRules | undefined {
  const ours = entryOf(edition.id)
  const theirs = followed.find((one) => one !== undefined && one !== ours)
  if (ours === undefined || theirs === undefined) return undefined
  const strangers = cases.filter((_, place) => followed[place] === theirs)
  const offer = offerOf(theirs, strangers, page)
  return {
    says: says({ count: strangers.length, all: cases.length, theirs: theirs.follows, ours: ours.follows }),
    ...(offer && { offer }),
  }
}

/** One case can be seen by both rules; several of one check are shown by their own. */
function offerOf(theirs: EditionEntry, [first, ...more]: readonly LinkedCase[], page: CasesPage): OtherRules['offer'] {
  if (first === undefined) return undefined
  if (more.length === 0) return { to: thenAndNowAddress(theirs.id, first.check.id, first.hash), label: text.byBoth }
  const all = [first, ...more]
  if (all.length > sides.length || more.some(({ check }) => check !== first.check)) return undefined
  const label = page === 'image' ? text.imageThere(theirs.age) : text.compareThere(all.length, theirs.age)
  return { to: casesThere(page, theirs, first.check, all), label }
}

/** The address of cases by rules that are not loaded here, so every key of each link goes along. */
function casesThere(page: CasesPage, { base }: EditionEntry, check: Check, cases: readonly LinkedCase[]): string {
  const given = cases.flatMap(({ hash }, place) =>
    [...new URLSearchParams(mendHash(hash))].map(([key, value]) => [`${sides[place]}.${key}`, value]),
  )
  const keys = new URLSearchParams([['v', linkVersion], ['check', check.id], ...given, ...namePairs(namesOf(cases))])
  return `${base}/${page}#${keys}`
}
