import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { checkIn, type Edition } from '../../src/engine/edition.ts'
import { emptyPlan, type Plan } from '../../src/fleet/plan.ts'
import { FleetSession } from '../../src/fleet/session.ts'
import { sourceOf } from '../../src/fleet/source.ts'
import type { Summary } from '../../src/fleet/summary.ts'

/** Opens a text, or bytes, as an inventory of the reimaging check. */
export async function opened(
  content: BlobPart,
  id = 'reimaging',
  edition: Edition = edition200910,
): Promise<FleetSession> {
  const check = checkIn(edition, id)
  if (check === undefined) throw new Error(`There is no check ${id} in ${edition.id}`)
  return FleetSession.open(check, await recognitionOf(edition.id), sourceOf(new Blob([content])))
}

/** What an inventory comes to. */
export async function decided(
  content: BlobPart,
  more: Partial<Plan> = {},
  edition: Edition = edition200910,
): Promise<Summary> {
  const session = await opened(content, 'reimaging', edition)
  const plan = session.propose({ ...emptyPlan('reimaging'), ...more })
  await session.read(plan, new AbortController().signal, () => undefined)
  return session.decide(plan)
}
