// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { emptyPlan, fromColumn } from '../../src/fleet/plan.ts'
import type { Problem } from '../../src/fleet/problem.ts'
import { Give } from '../../src/pages/fleet/give.tsx'
import { ReadingState } from '../../src/pages/fleet/reading-state.tsx'
import { Results } from '../../src/pages/fleet/results.tsx'
import { Settings } from '../../src/pages/fleet/settings.tsx'
import { give, problemText } from '../../src/pages/fleet/text.ts'
import { UnreadValues } from '../../src/pages/fleet/unread-values.tsx'
import { decided, opened } from '../fleet/inventories.ts'
import { checkNamed } from '../support.ts'

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
