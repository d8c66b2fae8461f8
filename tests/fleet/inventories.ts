import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { emptyPlan, type Plan } from '../../src/fleet/plan.ts'
import { FleetSession } from '../../src/fleet/session.ts'
import { sourceOf } from '../../src/fleet/source.ts'
import type { Summary } from '../../src/fleet/summary.ts'
import { checkNamed } from '../support.ts'

/** Opens a text, or bytes, as an inventory of the reimaging check. */
export function opened(content: BlobPart, check = 'reimaging'): Promise<FleetSession> {
  return FleetSession.open(checkNamed(check), recognitionOf(edition200910.id), sourceOf(new Blob([content])))
}

/** What an inventory comes to. */
export async function decided(content: BlobPart, more: Partial<Plan> = {}): Promise<Summary> {
  const session = await opened(content)
  const plan = session.propose({ ...emptyPlan('reimaging'), ...more })
  await session.read(plan, new AbortController().signal, () => undefined)
  return session.decide(plan)
}
