/** What a chart is made of. */

/** One event a question, so that an answer to a question that is not asked is no transition. It carries the facts it leads to. */
export type AnswerEvent<Facts> = {
  readonly [Id in keyof Facts & string]: { readonly type: `answer.${Id}`; readonly facts: Facts }
}[keyof Facts & string]

/** A guard of an arrow: the predicate, asked of the facts with the new answer in. */
export const when =
  <Facts>(holds: (facts: Facts) => boolean) =>
  ({ event }: { readonly event: { readonly facts: Facts } }): boolean =>
    holds(event.facts)
