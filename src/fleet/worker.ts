/** The worker in which an inventory is read and decided, so that the page stays free. */
import { recognitionOf } from '../editions/recognition.ts'
import { checkIn, type Edition } from '../engine/edition.ts'
import { VerdictWriter } from './export.ts'
import type { Inventory } from './inventory.ts'
import type { Plan } from './plan.ts'
import { InventoryError } from './problem.ts'
import type { FleetReply, FleetRequest } from './protocol.ts'
import { FleetSession, type Pc } from './session.ts'
import { sourceOf } from './source.ts'

interface Open {
  readonly edition: Edition
  readonly session: FleetSession
  readonly blob: Blob
  inventory?: Inventory
  /** The plan to decide by once the file is read. */
  plan: Plan
  reading?: AbortController
  listing?: AbortController
}

/** Each is loaded by itself: an inventory needs the rules of one. */
const editions: Readonly<Record<string, () => Promise<Edition>>> = {
  '2009-10': async () => (await import('../editions/2009-10/edition.ts')).edition200910,
  '2026-05': async () => (await import('../editions/2026-05/edition.ts')).edition202605,
}

/** How often it is said how far a file has come. In milliseconds. */
const tellingEvery = 100

let open: Open | undefined

const reply = (message: FleetReply): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<FleetRequest>) => {
  obey(data).catch((cause: unknown) => {
    if (cause instanceof InventoryError) reply({ kind: 'failed', problem: cause.problem })
    else if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause
  })
})

async function obey(request: FleetRequest): Promise<void> {
  switch (request.kind) {
    case 'open':
      return await openFile(request)
    case 'decide':
      return await decide(request.plan)
    case 'cancel':
      if (open?.reading !== undefined) reply({ kind: 'cancelled' })
      open?.reading?.abort()
      return
    case 'list':
      return await list(request)
    case 'export':
      return await write(request)
  }
}

async function openFile({ edition: id, plan, blob }: FleetRequest & { readonly kind: 'open' }): Promise<void> {
  open?.reading?.abort()
  open = undefined
  const [edition, recognition] = await Promise.all([editions[id]?.(), recognitionOf(id)])
  const check = edition && checkIn(edition, plan.check)
  if (edition === undefined || check === undefined) throw new Error(`There is no check ${plan.check} in ${id}`)
  const session = await FleetSession.open(check, recognition, sourceOf(blob))
  const { candidates, layout } = session
  const proposed = session.propose(plan)
  open = { edition, session, blob, plan: proposed }
  const { encoding, delimiter, headers } = layout
  reply({ kind: 'opened', opened: { layout: { encoding, delimiter, headers }, candidates, plan: proposed } })
}

async function decide(plan: Plan): Promise<void> {
  const now = open
  if (now === undefined) return
  if (plan.check !== now.session.check.id)
    return await openFile({ kind: 'open', edition: now.edition.id, plan, blob: now.blob })
  now.plan = plan
  if (now.session.hasRead(plan)) return tell(now)
  now.reading?.abort()
  const reading = new AbortController()
  now.reading = reading
  const began = performance.now()
  try {
    let told = 0
    now.inventory = await now.session.read(plan, reading.signal, (progress) => {
      const milliseconds = performance.now() - began
      if (milliseconds - told < tellingEvery) return
      told = milliseconds
      reply({ kind: 'progress', progress, of: now.blob.size, milliseconds })
    })
  } finally {
    if (now.reading === reading) delete now.reading
  }
  if (now === open) tell(now)
}

function tell({ session, plan, inventory }: Open): void {
  const { longer, shorter } = inventory ?? {}
  reply({
    kind: 'decided',
    summary: session.decide(plan),
    notices: { ...(longer && { longer }), ...(shorter && { shorter }) },
  })
}

/** Finds PCs until there are enough. A new list takes the place of one that is still being made. */
async function list({ plan, group, text, most }: FleetRequest & { readonly kind: 'list' }): Promise<void> {
  const now = open
  if (now === undefined) return
  now.listing?.abort()
  const listing = new AbortController()
  now.listing = listing
  const wanted = (text ?? '').toLowerCase()
  const pcs: Pc[] = []
  let hasMore = false
  for await (const pc of now.session.pcs(plan, listing.signal)) {
    if (group !== undefined && pc.group !== group) continue
    if (wanted !== '' && !pc.name.toLowerCase().includes(wanted)) continue
    hasMore = pcs.length === most
    if (hasMore) break
    pcs.push(pc)
  }
  reply({ kind: 'listed', pcs, hasMore, ...(group !== undefined && { group }), ...(text !== undefined && { text }) })
}

/** How much of an export is put into one blob. In characters. */
const partLength = 1_000_000

async function write({ day, origin, withPrivate }: FleetRequest & { readonly kind: 'export' }): Promise<void> {
  const now = open
  if (now === undefined) return
  const { session, edition } = now
  const link = (address: string): string => `${origin}${address}`
  const writer = new VerdictWriter(session.layout.headers, now.inventory?.width ?? 0, {
    edition,
    day,
    link,
    withPrivate,
  })
  const { groups } = session
  const parts: Blob[] = []
  let text = writer.heading()
  let pc = 0
  let said = performance.now()
  for await (const rows of session.rows(new AbortController().signal)) {
    if (performance.now() - said > tellingEvery) {
      said = performance.now()
      reply({ kind: 'writing', rows: pc })
    }
    text += writer.lines(rows, () => groups[session.groupAt(pc++)])
    if (text.length < partLength) continue
    // A part as a blob leaves memory to the browser, which may put it on the disk.
    parts.push(new Blob([text]))
    text = ''
  }
  reply({ kind: 'exported', blob: new Blob([...parts, text], { type: 'text/csv' }) })
}
