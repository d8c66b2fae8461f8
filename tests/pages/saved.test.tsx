// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { documentFormat } from '../../src/saved/document.ts'
import { type ImportReply, type ImportRequest, readImport } from '../../src/saved/import.ts'
import { fillStorage, open, savedKey, startAnew } from './in-document.tsx'

startAnew()

const entry = {
  id: 'one',
  name: 'PCs on the second floor',
  check: 'reimaging',
  link: '/reimaging/verdict#v=1&media=recovery&recoveryUse=one-pc&recoveryMatch=yes',
  rules: '2009-10',
  was: 'other-right',
  saved: '2009-10-22T09:00:00.000Z',
}
const upgradeEntry = {
  ...entry,
  id: 'two',
  name: 'Vista in Leipzig',
  check: 'upgrade',
  link: '/upgrade/verdict#v=1&target=other',
  was: 'not-covered',
  saved: '2009-10-21T09:00:00.000Z',
}
const documentOf = (...checks: readonly unknown[]): string =>
  JSON.stringify({ format: documentFormat, version: 1, checks })

function openWith(...checks: readonly unknown[]) {
  localStorage.setItem(savedKey, documentOf(...checks))
  return open('/saved')
}

const names = (): readonly (string | null)[] =>
  within(screen.getByRole('main'))
    .getAllByRole('heading', { level: 2 })
    .flatMap((heading) => within(heading).queryAllByRole('link'))
    .map((link) => link.textContent)
// Without styles, jsdom leaves out the blank before what only screen readers get.
const called = (action: string, name: string): RegExp => new RegExp(`^${action} ?${name}$`)
const button = (action: string, name: string): HTMLElement => screen.getByRole('button', { name: called(action, name) })
const said = (): string | null => screen.getByRole('status', { name: 'What was done' }).textContent
const cameOf = (): string | null => screen.getByRole('status', { name: 'What came of the file' }).textContent
const refusal = (): string =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join(' ')

describe('the saved checks', () => {
  it('begin with something to do where there are none', async () => {
    await open('/saved')
    expect(screen.getByText(/^Nothing is saved yet\./)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Export all as a file' })).toBeNull()
    expect(screen.getByRole('link', { name: 'compare links' }).getAttribute('href')).toBe('/compare')
  })

  it('stand with the newest first, and say where an outcome is another now', async () => {
    await openWith(upgradeEntry, { ...entry, was: 'permitted' })
    expect(names()).toEqual([entry.name, upgradeEntry.name])
    expect(screen.getByText('It was “Yes” when it was saved.')).toBeTruthy()
  })

  it('say where the rules were corrected since, and the verdict is another', async () => {
    const own =
      '/reimaging/verdict#v=1&media=volume-licensing&agreement=select-plus&image=office-2007-professional-plus&channel=same-agreement&licensed=office-2007-standard'
    await openWith({ ...entry, link: own, was: 'other-right', revision: 1, revised: '2026-11-25' })
    expect(screen.getByText(/^This tool was wrong before\. Corrected on 2026-11-27/)).toBeTruthy()
    cleanup()
    await openWith({ ...entry, link: own, was: 'other-right', revision: 2, revised: '2026-11-27' })
    expect(screen.queryByText(/^This tool was wrong before/)).toBeNull()
  })

  it('show what was typed for their records', async () => {
    await openWith({ ...entry, details: { reference: 'CHG-1', pcs: '25', note: ' ', later: 'x' } })
    const list = screen.getByRole('list', { name: 'Typed for its record' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Reference: CHG-1', 'Number of PCs: 25'])
  })

  it('are copied as a table, in which no cell is a formula', async () => {
    const details = { reference: '=1+1', pcs: '25', note: 'two\nlines\tand a tab' }
    const user = await openWith({ ...entry, name: '"@home', revision: 2, details }, upgradeEntry)
    await user.click(screen.getByRole('button', { name: 'Copy all as a table' }))
    const lines = (await navigator.clipboard.readText()).split('\r\n').map((line) => line.split('\t'))
    expect(lines).toEqual([
      [
        'Name',
        'Check',
        'Verdict now',
        'Verdict when saved',
        'Saved on',
        'Rules',
        'Revision',
        'Link',
        'Prepared for',
        'Prepared by',
        'Reference',
        'Number of PCs',
        'Note',
      ],
      [
        `'"@home`,
        'Reimaging check',
        'Another right decides',
        'Another right decides',
        '2009-10-22',
        '2009-10',
        '2',
        `http://localhost:3000${entry.link}&rules=2009-10&revision=2&was=other-right&on=2009-10-22`,
        '',
        '',
        `'=1+1`,
        '25',
        'two lines and a tab',
      ],
      expect.arrayContaining(['Vista in Leipzig', 'Upgrade check', 'The sources do not say']),
    ])
    expect(await screen.findByText(/^2 checks are copied as a table/)).toBeTruthy()
  })

  it('are renamed where they stand', async () => {
    const user = await openWith(entry, upgradeEntry)
    await user.click(button('Rename', entry.name))
    const field = () => screen.getByRole('textbox', { name: 'New name' })
    expect(field()).toHaveProperty('value', entry.name)
    await user.clear(field())
    await user.keyboard('{Enter}')
    expect(refusal()).toContain('Enter a name')
    await user.type(field(), 'Third floor{Enter}')
    expect(names()).toEqual(['Third floor', upgradeEntry.name])
    expect(said()).toBe('It is called “Third floor” now.')
    await waitFor(() => expect(document.activeElement).toBe(button('Rename', 'Third floor')))
    expect(localStorage.getItem(savedKey)).toContain('Third floor')

    await user.click(button('Rename', 'Third floor'))
    await user.type(field(), 'Fourth floor{Escape}')
    expect(screen.queryByRole('textbox', { name: 'New name' })).toBeNull()
    expect(names()).toEqual(['Third floor', upgradeEntry.name])
    await waitFor(() => expect(document.activeElement).toBe(button('Rename', 'Third floor')))
  })

  it('are duplicated, deleted, and brought back to their place', async () => {
    const user = await openWith(entry, upgradeEntry)
    await user.click(button('Duplicate', entry.name))
    expect(names()).toEqual([`Copy of ${entry.name}`, entry.name, upgradeEntry.name])
    expect(said()).toBe(`“Copy of ${entry.name}” is added.`)
    await user.click(button('Delete', entry.name))
    expect(names()).toEqual([`Copy of ${entry.name}`, upgradeEntry.name])
    expect(said()).toBe(`“${entry.name}” is deleted. Undo brings it back.`)
    expect(localStorage.getItem(savedKey)).not.toContain(`"${entry.name}"`)
    await user.click(button('Undo', `deleting ${entry.name}`))
    expect(names()).toEqual([`Copy of ${entry.name}`, entry.name, upgradeEntry.name])
    expect(said()).toBe(`“${entry.name}” is back.`)
  })

  it('are shown page by page where there are many', async () => {
    const user = await openWith(
      ...Array.from({ length: 170 }, (_, index) => ({ ...entry, id: `${index}`, name: `PC ${index + 1}` })),
    )
    expect(names()).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Show 100 more of 120' }))
    expect(names()).toHaveLength(150)
  })

  it('are compared where two to four of one check are chosen', async () => {
    const user = await openWith(entry, upgradeEntry)
    const compare = screen.getByRole('button', { name: 'Compare the chosen checks' })
    await user.click(compare)
    expect(refusal()).toContain('Choose two, three or four checks to compare. None is chosen now.')
    for (const name of [entry.name, upgradeEntry.name])
      await user.click(screen.getByRole('checkbox', { name: called('Compare', name) }))
    await user.click(compare)
    expect(refusal()).toContain('only cases of one check can be compared.')
  })

  it('lose nothing where storage is full, and each refusal says so', async () => {
    const user = await openWith(entry, upgradeEntry)
    const before = localStorage.getItem(savedKey)
    fillStorage()
    await user.click(button('Duplicate', entry.name))
    expect(refusal()).toContain('This browser has no room left for it')
    expect(names()).toEqual([entry.name, upgradeEntry.name])
    expect(localStorage.getItem(savedKey)).toBe(before)
  })
})

describe('a file that', () => {
  const file = (text: string, name = 'a.json'): File => new File([text], name, { type: 'application/json' })

  it.each([
    ['is empty', '', '“a.json” is empty.'],
    ['is a page', '<!doctype html><title>x</title>', 'begins with “<!doctype html>'],
    ['is other JSON', '{"type":"FeatureCollection"}', 'holds something else than saved checks'],
    ['is half of one', documentOf(entry, upgradeEntry).slice(0, 300), 'ends too early, at “'],
    [
      'comes from a newer version',
      `{"format":"${documentFormat}","version":2,"checks":[]}`,
      'was made by a newer version of this tool (format 2). Reload the page',
    ],
  ])('%s is refused with a reason, and nothing is lost', async (_, text, says) => {
    const user = await openWith(entry)
    const before = localStorage.getItem(savedKey)
    await user.upload(screen.getByLabelText('Import a file'), file(text))
    await waitFor(() => expect(cameOf()).toContain(says))
    expect(cameOf()).toContain('Nothing was added, and what was saved before is as it was.')
    expect(names()).toEqual([entry.name])
    expect(localStorage.getItem(savedKey)).toBe(before)
  })

  it('has single broken entries is taken in without them, and they are named', async () => {
    const user = await openWith(upgradeEntry)
    const long = 'n'.repeat(10_000)
    const text = documentOf(
      { ...entry, saved: 'yesterday' },
      entry,
      7,
      { ...entry, name: long },
      { ...entry, name: '<img src=x onerror=alert(1)>' },
      { ...entry, check: 'floppy', link: '/floppy/verdict' },
      { ...entry, link: 'https://elsewhere.example/reimaging/verdict' },
    )
    await user.upload(screen.getByLabelText('Import a file'), file(text))
    await waitFor(() => expect(cameOf()).toContain('Added 3 checks'))
    for (const says of [
      `Entry 1, “${entry.name}”, was saved at “yesterday”, which is no date`,
      'Entry 3 is no saved check but “7”',
      'a name of 10,000 characters. It was cut after 150',
      'Entry 7',
      '“/floppy/verdict”, and this tool has nothing there',
    ])
      expect(cameOf()).toContain(says)
    expect(names()).toHaveLength(4)
    expect(names()).toContain('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
    expect(localStorage.getItem(savedKey)).not.toContain(long)
  })
})

it('how inventories are read goes along into the file, and comes out of it in another browser', async () => {
  const mappingsKey = 'reimaging-advisor:saved-mappings'
  const mapping = { name: 'Lansweeper', rules: '2009-10', plan: '#check=reimaging', saved: entry.saved }
  const format = { format: 'reimaging-advisor/saved-mappings', version: 1 }
  localStorage.setItem(mappingsKey, JSON.stringify({ ...format, mappings: [mapping] }))
  const exported = vi.fn((_: Blob) => 'blob:x')
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: exported, revokeObjectURL: vi.fn() }))
  const user = await open('/saved')
  await user.click(screen.getByRole('button', { name: 'Export all as a file' }))
  await waitFor(() => expect(exported).toHaveBeenCalled())
  const [file] = exported.mock.lastCall ?? []
  if (file === undefined) throw new Error('Nothing was exported')
  vi.unstubAllGlobals()
  cleanup()

  localStorage.clear()
  const elsewhere = await open('/saved')
  const text = await file.text()
  for (const says of ['Added 1 mapping of inventories: “Lansweeper”.', 'The mapping in it is here already.']) {
    await elsewhere.upload(screen.getByLabelText('Import a file'), new File([text], 'a.json'))
    await waitFor(() => expect(cameOf()).toBe(says))
  }
  expect(JSON.parse(localStorage.getItem(mappingsKey) ?? '').mappings).toEqual([mapping])
})

/** A worker as browsers have it, which waits until it may go on. */
class WaitingWorker {
  static latest: WaitingWorker | undefined
  onmessage?: (event: { readonly data: ImportReply }) => void
  onerror?: () => void
  request: ImportRequest | undefined
  isEnded = false
  constructor() {
    WaitingWorker.latest = this
  }
  postMessage(request: ImportRequest): void {
    this.request = request
  }
  terminate(): void {
    this.isEnded = true
  }
  async goOn(): Promise<void> {
    if (this.request !== undefined) await readImport(this.request, (data) => this.onmessage?.({ data }))
  }
}

describe('a large file', () => {
  const many = Array.from({ length: 2_500 }, (_, index) => ({
    ...entry,
    name: `PC ${index}`,
    ...(index > 2 && { link: 'elsewhere' }),
  }))
  const large = new File([documentOf(...many)], 'large.json', { type: 'application/json' })
  const cancel = () => screen.queryByRole('button', { name: 'Cancel' })
  afterEach(() => vi.unstubAllGlobals())

  async function begin() {
    vi.stubGlobal('Worker', WaitingWorker)
    const user = await openWith(upgradeEntry)
    await user.upload(screen.getByLabelText('Import a file'), large)
    const worker = WaitingWorker.latest
    if (worker === undefined) throw new Error('No worker was started')
    expect(cameOf()).toBe('Reading “large.json”…')
    return { user, worker }
  }

  it('is read in a worker, with progress, beside what was saved meanwhile', async () => {
    const { user, worker } = await begin()
    act(() => worker.onmessage?.({ data: { kind: 'progress', part: 0.4 } }))
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4')
    await user.click(button('Duplicate', upgradeEntry.name))
    await act(() => worker.goOn())
    await waitFor(() => expect(cameOf()).toContain('Added 3 checks'))
    expect(JSON.parse(localStorage.getItem(savedKey) ?? '').checks).toHaveLength(5)
    expect(worker.isEnded).toBe(true)
    expect(cancel()).toBeNull()
  })

  it('is given up by Cancel, and all stays as it was', async () => {
    const { user, worker } = await begin()
    const before = localStorage.getItem(savedKey)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(worker.isEnded).toBe(true)
    expect(cameOf()).toBe(
      'Reading “large.json” was cancelled.Nothing was added, and what was saved before is as it was.',
    )
    expect(cancel()).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
    expect(localStorage.getItem(savedKey)).toBe(before)
  })

  it('whose worker fails says so, and all stays as it was', async () => {
    const { worker } = await begin()
    act(() => worker.onerror?.())
    expect(cameOf()).toBe('“large.json” could not be read. Choose it once more.')
    expect(names()).toEqual([upgradeEntry.name])
  })
})
