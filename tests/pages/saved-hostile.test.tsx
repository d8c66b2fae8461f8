// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { SavedPage } from '../../src/pages/saved/saved.tsx'
import { SavedList } from '../../src/pages/saved/saved-list.tsx'
import { readDocument, writeDocument } from '../../src/saved/document.ts'
import { second, strangeText } from '../saved/saved.ts'
import { open, savedKey, startAnew } from './in-document.tsx'

startAnew()

const anyField = fc.oneof(
  strangeText,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '2026-02-30T09:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '/reimaging/verdict#\ud800',
  ),
  fc.constantFrom<unknown>(undefined, 7, {}, ['x']),
)

/** Entries of which one field is not what it should be. */
const hostile = fc
  .tuple(fc.constantFrom('id', 'name', 'check', 'link', 'rules', 'was', 'saved', 'unknown', 'color'), anyField)
  .map(([field, value]) => ({ ...second, [field]: value }))

it('the page of saved checks opens whatever is kept, and lists all that can be read', async () => {
  const entries = fc.sample(hostile, { seed: 19, numRuns: 100 })
  for (let start = 0; start < entries.length; start += 50) {
    const checks = entries.slice(start, start + 50)
    const text = JSON.stringify({ ...JSON.parse(writeDocument([])), checks })
    localStorage.clear()
    localStorage.setItem(savedKey, text)
    await open('/saved')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Saved checks')
    const found = readDocument(text)
    const readable = found.kind === 'document' ? found.checks : []
    expect(document.querySelectorAll('li.saved-entry')).toHaveLength(readable.length)
    expect(document.querySelector('main')?.textContent).not.toContain('Something went wrong')
    cleanup()
  }
})

function quietly(): void {
  // React reports what a boundary catches; here that is expected.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
}

/** A check that throws when it is looked at. */
function spoiled(): typeof second {
  return Object.defineProperty({ ...second, id: 'spoiled', name: 'Spoiled' }, 'link', {
    get() {
      throw new Error('a fault in an entry')
    },
  })
}

it('an entry that cannot be shown costs one line, and the others stay', async () => {
  quietly()
  const actions = { rename: vi.fn(), duplicate: vi.fn(), delete: vi.fn(), restore: vi.fn() }
  const listed = [spoiled(), second].map((saved) => ({ saved, isDeleted: false }))
  render(
    <MemoryRouter>
      <SavedList editions={[edition200910]} listed={listed} actions={actions} />
    </MemoryRouter>,
  )
  expect(screen.getByText(/cannot be shown/).textContent).toContain('Spoiled')
  expect(screen.getByRole('link', { name: second.name })).toBeTruthy()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Delete it' }))
  expect(actions.delete).toHaveBeenCalledWith('spoiled')
})

it('the page that fails as a whole still hands out what is kept, as it is', async () => {
  quietly()
  const kept = 'whatever is kept'
  const files: Blob[] = []
  Object.assign(URL, { createObjectURL: (file: Blob) => files.push(file), revokeObjectURL: () => undefined })
  const broken = Object.defineProperty({ ...edition200910 }, 'checks', {
    get() {
      throw new Error('a fault in the page')
    },
  })
  render(
    <MemoryRouter>
      <SavedPage edition={broken} editions={[broken]} />
    </MemoryRouter>,
  )
  localStorage.setItem(savedKey, kept)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Download all that is saved' }))
  expect(await files[0]?.text()).toBe(kept)
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name)
})
