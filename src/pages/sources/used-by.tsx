import { Link } from 'react-router'
import { checkIn, type Edition } from '../../engine/edition.ts'
import type { Proof } from '../../engine/proof/proof.ts'
import type { Part, Trace } from '../../engine/proof/traceability.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { plural } from '../../words/sentences.ts'
import { page, usedBy as text } from './text.ts'

interface UsedByProps {
  readonly edition: Edition
  readonly proof: Proof
  readonly trace: Trace
}

/** Opens to what rests on a statement, with the places where it can be seen. */
export function UsedBy({ edition, proof, trace }: UsedByProps) {
  const { questions, requirements, notes, verdicts, citing, examples } = trace
  const terms = edition.glossary.filter(({ id }) => trace.terms.includes(id))
  const onlyAdvised = citing - verdicts
  const counts = [
    [questions.length, 'question'],
    [requirements.length, 'rule'],
    [notes.length, 'note'],
    [terms.length, 'term'],
  ] as const
  return (
    <div className="text-note text-soft">
      <Disclosure
        summary={text.citedBy(counts.filter(([count]) => count > 0).map(([count, noun]) => plural(count, noun)))}
      >
        <dl className="space-y-1.5">
          <Parts heading={text.questions} edition={edition} parts={questions} />
          <Parts heading={text.rules} edition={edition} parts={requirements} />
          <Parts heading={text.notes} edition={edition} parts={notes} />
          {terms.length > 0 && (
            <div>
              <dt className="font-semibold text-ink">{page.glossary}</dt>
              {terms.map(({ id, term }) => (
                <dd key={id}>
                  <Link to="#words">{term}</Link>
                </dd>
              ))}
            </div>
          )}
          {citing > 0 && (
            <div>
              <dt className="font-semibold text-ink">{text.verdicts}</dt>
              {verdicts > 0 && <dd>{text.kindsOfVerdict(verdicts, kindsOfVerdict(proof))}</dd>}
              {onlyAdvised > 0 && <dd>{text.onlyAdvised(onlyAdvised)}</dd>}
              {examples.map(({ check, address }) => (
                <dd key={check}>
                  <Link to={address}>{text.example(nameOf(edition, check))}</Link>
                </dd>
              ))}
            </div>
          )}
        </dl>
      </Disclosure>
    </div>
  )
}

interface PartsProps {
  readonly heading: string
  readonly edition: Edition
  readonly parts: readonly Part[]
}

function Parts({ heading, edition, parts }: PartsProps) {
  if (parts.length === 0) return undefined
  return (
    <div>
      <dt className="font-semibold text-ink">{heading}</dt>
      {parts.map(({ check, id, label, address, verdicts }) => (
        <dd key={`${check} ${id}`}>
          <Link to={address}>{text.part(nameOf(edition, check), label, verdicts)}</Link>
        </dd>
      ))}
    </div>
  )
}

/** How many kinds of verdict there are, of all checks. */
export const kindsOfVerdict = (proof: Proof): number => proof.checks.reduce((sum, { verdicts }) => sum + verdicts, 0)

const nameOf = (edition: Edition, check: string): string => checkIn(edition, check)?.name ?? check
