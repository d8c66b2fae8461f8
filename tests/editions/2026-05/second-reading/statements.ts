/** Strength, weakest first (statements.md). */
const strength: readonly Basis[] = ['reading', 'summary', 'copy', 'text']

export type Basis = 'reading' | 'summary' | 'copy' | 'text'

/** A document, its basis and one letter a statement: decides, advises, defines (f), context. */
type Document = readonly [id: string, basis: Basis, kinds: string]

/** The documents in the order of statements.md. */
const documents: readonly Document[] = [
  ['reimaging-2020', 'copy', 'dddddda'],
  ['reimaging-cl', 'copy', 'dddddddddda'],
  ['reimaging-2009', 'text', 'd'],
  ['reimaging-2012', 'copy', 'c'],
  ['reimaging-2015', 'summary', 'c'],
  ['list-of-briefs', 'text', 'c'],
  ['web-guide-2026', 'summary', 'c'],
  ['clause-summary', 'summary', 'aaa'],
  ['media-matrix-2021', 'summary', 'cca'],
  ['ea-contract', 'text', 'a'],
  ['keys-2024', 'text', 'dddaaaaaaafac'],
  ['keys-faq-2021', 'text', 'f'],
  ['downloads-faq-2021', 'text', 'daa'],
  ['downloads-2025', 'text', 'da'],
  ['downloads-2026', 'copy', 'daaa'],
  ['csp-software-2018', 'text', 'f'],
  ['mca-e-keys-2025', 'text', 'a'],
  ['vl-media-2023', 'text', 'af'],
  ['activation-plan', 'text', 'ddd'],
  ['open-license-end-2021', 'text', 'daa'],
  ['programmes-2026', 'summary', 'c'],
  ['downgrade-guide', 'text', 'fdaa'],
  ['product-terms-universal', 'copy', 'dd'],
  ['downgrade-2020', 'copy', 'a'],
  ['downgrade-2016', 'copy', 'd'],
  ['office-cl-2020', 'copy', 'd'],
  ['downgrade-surface-2024', 'text', 'dcd'],
  ['windows-8-downgrade', 'text', 'a'],
  ['oem-terms-10', 'copy', 'd'],
  ['lifecycle', 'summary', 'dc'],
  ['windows-11-plan-2021', 'text', 'dd'],
  ['oem-terms-11', 'summary', 'a'],
  ['windows-guide-2023', 'text', 'dddfdddddddaaddaddfaddddddc'],
  ['windows-overview-2023', 'text', 'dddd'],
  ['vdi-guide-2023', 'text', 'dddf'],
  ['subscription-activation-2024', 'text', 'ddadaddf'],
  ['e3-csp-2024', 'text', 'ad'],
  ['qos-2024', 'summary', 'faaa'],
  ['mac-qos-2017', 'summary', 'a'],
  ['academic-qos', 'summary', 'a'],
  ['qos-2020', 'summary', 'a'],
  ['know-the-facts-2013', 'text', 'f'],
  ['refurbisher-guide', 'copy', 'a'],
  ['office-2019', 'text', 'd'],
  ['office-ltsc-2021', 'text', 'dddda'],
  ['office-ltsc-2024', 'text', 'df'],
  ['office-2024-training', 'text', 'f'],
  ['office-2016-channels', 'summary', 'fff'],
  ['m365-apps-licensing', 'text', 'da'],
  ['m365-no-downgrade', 'summary', 'a'],
  ['silence-2026', 'reading', 'ddddddddddddddacdcdd'],
  ['reading-2026', 'reading', 'ddddaaffaff'],
]

interface Statement {
  readonly id: string
  readonly basis: Basis
  readonly decides: boolean
}

/** silence-2026.19 stands before .18. */
const swapped: Readonly<Record<string, string>> = {
  'silence-2026.18': 'silence-2026.19',
  'silence-2026.19': 'silence-2026.18',
}

/** Every statement, in the order of statements.md. */
export const statements: readonly Statement[] = documents.flatMap(([document, basis, kinds]) =>
  [...kinds].map((kind, index) => {
    const id = `${document}.${index + 1}`
    return { id: swapped[id] ?? id, basis, decides: kind === 'd' }
  }),
)

/** Without repetition, in the order of statements.md. */
export function inOrder(ids: readonly string[]): readonly string[] {
  for (const id of ids) if (!statements.some((each) => each.id === id)) throw new Error(`no statement ${id}`)
  return statements.filter((each) => ids.includes(each.id)).map((each) => each.id)
}

export function weakest(bases: readonly Basis[]): Basis {
  return strength.find((each) => bases.includes(each)) ?? 'text'
}

export function basisOf(ids: readonly string[]): Basis {
  return weakest(statements.filter((each) => ids.includes(each.id)).map((each) => each.basis))
}
