/** The facts a machine has gathered on its way. */
export interface FlowContext<Facts> {
  readonly facts: Facts
}

/** One event per question, so that an answer to a question that is not asked is no transition. */
export type AnswerEvent<Facts> = {
  readonly [Id in keyof Facts & string]: {
    readonly type: `answer.${Id}`
    readonly value: Exclude<Facts[Id], undefined>
  }
}[keyof Facts & string]

/** The facts as they stand once the event's answer is added. */
export function factsAfter<Facts extends object>(step: {
  readonly context: FlowContext<Facts>
  readonly event: { readonly type: string; readonly value?: unknown }
}): Facts {
  const question = step.event.type.slice('answer.'.length)
  return { ...step.context.facts, [question]: step.event.value }
}

/** Turns named predicates of the facts into guards that ask them of the facts with the new answer in. */
export function asGuards<Facts extends object, Name extends string>(
  predicates: Readonly<Record<Name, (facts: Facts) => boolean>>,
) {
  type Step = { context: FlowContext<Facts>; event: { type: string; value?: unknown } }
  const guards = {} as Record<Name, (step: Step) => boolean>
  for (const name of Object.keys(predicates) as Name[]) guards[name] = (step) => predicates[name](factsAfter(step))
  return guards
}
