import type { Citation } from '../engine/sources/library.ts'
import type { ReportAdvice, ReportFinding } from '../engine/step/report.ts'
import type { DecisionRecord } from './record.ts'

/** The version of the JSON form. Its schema is published beside the product and never changes its meaning. */
export const recordVersion = 3

/** Where the schema of the JSON form stands within the product. */
export const schemaAddress = `/schema/record-${recordVersion}.json`

/**
 * A record as JSON, as its published schema describes it.
 *
 * @param schema The whole address of the schema.
 * @param code The link as a QR code, in SVG.
 */
export function jsonOf(record: DecisionRecord, schema: string, code: string): string {
  const { check, outcome, ending, basis, causes, account, answers, edition, date, version, link, details } = record
  const data = {
    $schema: schema,
    format: 'reimaging-advisor-record',
    formatVersion: recordVersion,
    date,
    product: { name: 'Reimaging Advisor', version },
    edition,
    check,
    verdict: {
      outcome,
      ending,
      kind: account.kind,
      headline: account.headline,
      reason: account.reason,
      causes,
      ...(basis && { basis }),
      ...(account.weakest && {
        weakest: { basis: account.weakest.basis, requirement: account.weakest.requirement },
      }),
    },
    findings: account.findings.map(findingData),
    steps: account.steps.map(adviceData),
    notes: [...account.remarks, ...account.notes].map(adviceData),
    answers,
    evidence: account.evidence,
    link,
    qrCode: code,
    details: Object.fromEntries(details.map(({ id, says }) => [id, id === 'pcs' ? Number(says) : says])),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

const findingData = ({ requirement, summary, state, isCurable, found, citations, readings, basis }: ReportFinding) => ({
  requirement,
  summary,
  state,
  curable: isCurable,
  found,
  citations: citations.map(citationData),
  readings,
  ...(basis && { basis }),
})

const adviceData = ({ note, lead, says, citations, basis }: ReportAdvice) => ({
  ...(note !== undefined && { note }),
  lead,
  says,
  citations: citations.map(citationData),
  ...(basis && { basis }),
})

const citationData = ({ id, document, date, place, basis, url }: Citation) => ({
  id,
  document,
  date,
  place,
  ...(basis && { basis }),
  ...(url !== undefined && { url }),
})
