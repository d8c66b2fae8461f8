import type { Citation } from '../engine/sources/library.ts'
import type { ReportAdvice, ReportFinding } from '../engine/step/report.ts'
import type { DecisionRecord } from './record.ts'

/** The version of the JSON form. Its schema is published beside the product and never changes its meaning. */
export const recordVersion = 1

/** Where the schema of the JSON form stands within the product. */
export const schemaAddress = `/schema/record-${recordVersion}.json`

/**
 * A record as JSON, as its published schema describes it.
 *
 * @param schema The whole address of the schema.
 * @param code The link as a QR code, in SVG.
 */
export function jsonOf(record: DecisionRecord, schema: string, code: string): string {
  const { check, outcome, causes, account, answers, edition, date, version, link, details } = record
  const data = {
    $schema: schema,
    format: 'reimaging-advisor-record',
    formatVersion: recordVersion,
    date,
    product: { name: 'Reimaging Advisor', version },
    edition,
    check,
    verdict: { outcome, kind: account.kind, headline: account.headline, reason: account.reason, causes },
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

const findingData = ({ requirement, summary, state, isCurable, found, citations, readings }: ReportFinding) => ({
  requirement,
  summary,
  state,
  curable: isCurable,
  found,
  citations: citations.map(citationData),
  readings,
})

const adviceData = ({ note, lead, says, citations }: ReportAdvice) => ({
  ...(note !== undefined && { note }),
  lead,
  says,
  citations: citations.map(citationData),
})

const citationData = ({ id, document, date, place }: Citation) => ({ id, document, date, place })
