// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { emptyPlan, fromColumn } from '../../src/fleet/plan.ts'
import type { Problem } from '../../src/fleet/problem.ts'
import { Give } from '../../src/pages/fleet/give.tsx'
import { Mappings } from '../../src/pages/fleet/mappings.tsx'
import { ReadingState } from '../../src/pages/fleet/reading-state.tsx'
import { Results } from '../../src/pages/fleet/results.tsx'
import { Settings } from '../../src/pages/fleet/settings.tsx'
import { TakeAway } from '../../src/pages/fleet/take-away.tsx'
import { give, problemText, take, mappings as texts } from '../../src/pages/fleet/text.ts'
import { UnreadValues } from '../../src/pages/fleet/unread-values.tsx'
import { decided, opened } from '../fleet/inventories.ts'
import { checkNamed } from '../support.ts'

afterEach(cleanup)

const steering = /[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cc}/u

/** What turns around, steers, is half a character, or is too long to be read. */
const hostile = (what: string): string => `\u202e${what}\u2066\u0007\ud800${'\u{1f600}'.repeat(200)}`

async function shown() {
  const text = `Computer name,${hostile('COA')},${hostile('User name')}\n${hostile('PC')},${hostile('Windows 7')},x\n`
  const session = await opened(text)
  const plan = fromColumn(
    { ...emptyPlan('reimaging'), name: 'Computer name' },
    'licensed',
    session.layout.headers[1] ?? '',
  )
  const shared = {
    media: 'volume-licensing',
    agreement: 'select-plus',
    image: 'windows-7-professional',
    channel: 'oem',
  }
  const all = { ...plan, shared }
  const summary = await decided(text, all)
  const pcs = [{ name: hostile('PC'), place: 0, group: 0 }]
  const fleet = {
    file: hostile('file.csv'),
    opened: { layout: { ...session.layout, delimiter: '\u202e' }, candidates: session.candidates, plan: all },
    summary,
    found: { pcs, hasMore: false, text: hostile('pc') },
    listed: { pcs, hasMore: false, group: 0 },
  }
  const ways = {
    edition: edition200910,
    check: checkNamed('reimaging'),
    recognition: await recognitionOf('2009-10'),
    plan: all,
    onPlan: () => undefined,
  }
  return { fleet, summary, ways }
}

const textOf = (page: ReactNode): string | null => render(<MemoryRouter>{page}</MemoryRouter>).container.textContent

it('shows file, headers, values and names of an inventory through the door for outside text, each by itself', async () => {
  const { fleet, summary, ways } = await shown()
  expect(summary.unread.length).toBeGreaterThan(0)
  const page = (
    <>
      <ReadingState fleet={fleet} onCancel={vi.fn()} onAgain={vi.fn()} />
      <ReadingState fleet={{ file: hostile('file.csv') }} onCancel={vi.fn()} onAgain={vi.fn()} />
      <Settings {...ways} opened={fleet.opened} summary={summary} />
      <UnreadValues {...ways} summary={summary} />
      <Results {...ways} fleet={fleet} summary={summary} onList={vi.fn()} />
    </>
  )
  const text = textOf(page) ?? ''
  for (const part of ['COA', 'PC', 'Windows 7', 'User name', 'file.csv']) expect(text).toContain(`${part}\ufffd`)
  expect(text).not.toMatch(steering)
  expect(text).not.toContain('\u{1f600}'.repeat(100))
  const isolated = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent.replace(/\ufffd.*/s, ''))
  expect(isolated).toEqual(
    expect.arrayContaining(
      ['file.csv', 'User name', 'Windows 7', 'PC', 'pc'].map((part) => expect.stringContaining(part)),
    ),
  )
})

it('shows how far a file has come, and does not say every step aloud', async () => {
  const { summary, ways } = await shown()
  render(<TakeAway {...ways} fleet={{ written: 1 }} summary={summary} onWrite={vi.fn()} onTaken={vi.fn()} />)
  expect(screen.getByText(take.soFar(1, summary.pcs)).closest('[role=status]')).toBeNull()
})

const mappingsKey = 'reimaging-advisor:saved-mappings'

describe('a mapping', () => {
  async function shownMappings(header = 'COA') {
    const session = await opened(`PC,${header}\nA,Windows 7 Professional\n`)
    const onPlan = vi.fn()
    const { ways } = await shown()
    const plan = fromColumn({ ...emptyPlan('reimaging'), shared: { media: 'volume-licensing' } }, 'licensed', 'COA')
    const page = (
      <Mappings {...ways} plan={plan} onPlan={onPlan} opened={{ layout: session.layout, candidates: [], plan }} />
    )
    const { unmount } = render(page)
    const user = userEvent.setup()
    const says = () => screen.getByRole('status').textContent
    return { user, onPlan, plan, says, unmount }
  }
  const save = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
    await user.clear(screen.getByRole('textbox', { name: texts.name }))
    if (name !== '') await user.type(screen.getByRole('textbox', { name: texts.name }), name)
    await user.click(screen.getByRole('button', { name: texts.save }))
  }

  it('is saved by name, used again, deleted and put back', async () => {
    localStorage.clear()
    const { user, onPlan, plan, says, unmount } = await shownMappings()
    await save(user, '  ')
    expect(screen.getByRole('alert').textContent).toBe(texts.enterName)
    await save(user, 'Export of SCCM')
    expect(says()).toBe(texts.saved('Export of SCCM'))
    unmount()
    const next = await shownMappings('Label')
    await next.user.click(screen.getByRole('button', { name: `${texts.use}: Export of SCCM` }))
    expect(next.onPlan).toHaveBeenCalledWith(plan)
    expect(onPlan).not.toHaveBeenCalled()
    expect(next.says()).toBe(texts.used('Export of SCCM', ['COA']))
    await next.user.click(screen.getByRole('button', { name: `${texts.remove}: Export of SCCM` }))
    const useAgain = () => screen.queryByRole('button', { name: `${texts.use}: Export of SCCM` })
    expect(useAgain()).toBeNull()
    await next.user.click(screen.getByRole('button', { name: texts.putBack }))
    expect(useAgain()).not.toBeNull()
  })

  it('that cannot be read costs one line, and stays as it is when another is saved', async () => {
    localStorage.clear()
    const broken = { name: 'From a later version', plan: 7 }
    localStorage.setItem(
      mappingsKey,
      JSON.stringify({ format: 'reimaging-advisor/saved-mappings', version: 1, mappings: [broken], more: 1 }),
    )
    const { user } = await shownMappings()
    expect(screen.getByText(texts.broken(1))).toBeDefined()
    await save(user, 'Mine')
    const { mappings, more } = JSON.parse(localStorage.getItem(mappingsKey) ?? '')
    expect([mappings.map(({ name }: { name: string }) => name), mappings[1], more]).toEqual([
      ['Mine', broken.name],
      broken,
      1,
    ])
  })

  it.each([
    ['is no document', 'no JSON', undefined],
    [
      'is of a newer version',
      '{"format":"reimaging-advisor/saved-mappings","version":2}',
      texts.refused['newer-version'],
    ],
  ])('is not saved over what %s, which stays', async (_what, text, refusal) => {
    localStorage.clear()
    localStorage.setItem(mappingsKey, text)
    const { user, says } = await shownMappings()
    await save(user, 'Mine')
    if (refusal === undefined) expect(says()).toBe(texts.saved('Mine'))
    else expect(screen.getByRole('alert').textContent).toBe(refusal)
    expect(Object.values({ ...localStorage })).toContain(text)
  })

  it('says so where the browser keeps nothing', async () => {
    localStorage.clear()
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined)
    const { user } = await shownMappings()
    await save(user, 'Mine')
    expect(screen.getByRole('alert').textContent).toBe(texts.refused.unavailable)
    setItem.mockRestore()
  })
})

const problems: readonly Problem[] = [
  { kind: 'no-column', question: 'licensed', header: hostile('COA') },
  { kind: 'too-many-kinds', headers: [hostile('COA'), hostile('OS')] },
]

it.each(problems.map((problem) => ({ problem })))(
  'says what is wrong in words that no header turns around',
  ({ problem }) => {
    expect(problemText(problem)).not.toMatch(steering)
    expect(problemText(problem)).toContain('“COA')
  },
)

it('asks for more than one row, however many empty lines are pasted, and trailing blanks are no fault', async () => {
  const onText = vi.fn()
  render(<Give onFile={vi.fn()} onText={onText} onExample={vi.fn()} onDownload={vi.fn()} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: give.pasted, hidden: true })
  const use = screen.getByRole('button', { name: give.usePasted, hidden: true })
  const user = userEvent.setup()
  for (const [rows, isTaken] of [
    [`PC${'\n'.repeat(300_000)}`, false],
    ['PC, OS \nA, x', true],
  ] as const) {
    field.value = rows
    await user.click(use)
    expect(onText.mock.calls.length > 0).toBe(isTaken)
  }
})
