// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/engine/step/step.ts'
import { checkNamed } from '../support.ts'
import { fillStorage, open, startAnew, switchStorageOff } from './in-document.tsx'

startAnew()

const check = checkNamed('reimaging')
const yes = {
  media: 'volume-licensing',
  agreement: 'select-license',
  channel: 'oem',
  image: 'windows-7-professional',
  licensed: 'windows-7-professional',
  language: 'same',
}
const verdict = addressOf(check, 'verdict', yes)

describe('a question', () => {
  const { ask, error } = check.question('media', {})
  const radio = (value: string): HTMLElement =>
    screen.getByRole('radio', { name: check.question('media', {}).option(value).label })

  it('says what is missing above itself and at its answers, and goes on once something is chosen', async () => {
    const user = await open('/reimaging/media')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading', { name: 'There is a problem' })).toBeTruthy()
    expect(alert.parentElement).toBe(document.activeElement)
    expect(alert.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(document.title).toMatch(`Error: ${ask} - `)
    expect(screen.getByRole('group', { description: new RegExp(error) })).toBeTruthy()

    await user.click(within(alert).getByRole('link', { name: error }))
    expect(document.activeElement).toBe(within(screen.getByRole('main')).getAllByRole('radio')[0])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByRole('alert').parentElement).toBe(document.activeElement)

    await user.click(radio('oem'))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(document.querySelector('article[data-outcome=not-permitted]')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'There is a problem' })).toBeNull()
    expect(document.title).not.toContain('Error')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('stays where it is while answers are chosen', async () => {
    const user = await open('/reimaging/media')
    await user.click(radio('recovery'))
    await user.click(radio('oem'))
    expect(radio('oem')).toHaveProperty('checked', true)
    expect(document.querySelector('[data-question=media]')).toBeTruthy()
  })
})

describe('the request for more activations', () => {
  const key = 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'
  const filled = {
    Agreement: 'Select Plus 1234567',
    'Customer name': 'Contoso & Söhne',
    Contact: 'Kim, kim@contoso.example',
    Reason: 'Reimaging of 25 PCs',
    'Product key': key,
    'Activations to add': '25',
  }
  // By its label: to look for a role takes long on a page as long as a verdict.
  const field = (name: string): HTMLElement => screen.getByLabelText(name, { selector: 'input, textarea' })
  const text = (): string => String(Reflect.get(field('The text, to makadd@microsoft.com'), 'value'))
  const keeping = (): HTMLElement => screen.getByLabelText(/^Keep these in this browser/)
  const stored = (): string => JSON.stringify({ ...localStorage })

  async function fillIn(user: Awaited<ReturnType<typeof open>>): Promise<void> {
    for (const [name, value] of Object.entries(filled)) {
      await user.clear(field(name))
      await user.click(field(name))
      await user.paste(value)
    }
  }

  it('knows what the case tells, and marks what is missing', async () => {
    await open(verdict)
    expect(text()).toMatch(/^Agreement: .+\nCustomer name: \[to be filled in\]\n/m)
    expect(text()).toMatch(/^Reason: Reimaging of PCs .*Windows 7 Professional$/m)
  })

  it('holds all that was filled in, and keeps nothing of it', async () => {
    const user = await open(verdict)
    await fillIn(user)
    for (const [name, value] of Object.entries(filled)) expect(text()).toContain(`${name}: ${value}`)
    const href = screen.getByRole('link', { name: 'Open as an email' }).getAttribute('href') ?? ''
    expect(new URL(href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text())
    expect(stored()).not.toContain('Contoso')
  })

  it('points out a number that is none, and keeps it as it was typed', async () => {
    const user = await open(verdict)
    await user.type(field('Activations to add'), 'twenty')
    expect(field('Activations to add').getAttribute('aria-invalid')).toBe('true')
    expect(
      document.getElementById(field('Activations to add').getAttribute('aria-describedby')?.split(' ')[0] ?? '')
        ?.textContent,
    ).toBe('Enter a whole number.')
    expect(text()).toMatch(/Activations to add: twenty$/)
    await user.clear(field('Activations to add'))
    await user.type(field('Activations to add'), '20')
    expect(screen.queryByText('Enter a whole number.')).toBeNull()
  })

  it('keeps on request what was filled in, but never the product key, and lets it go again', async () => {
    const user = await open(verdict)
    await user.click(keeping())
    await fillIn(user)
    expect(stored()).toContain('Contoso')
    expect(stored()).not.toContain(key)
    await user.click(screen.getByRole('link', { name: 'Start again' }))
    document.body.replaceChildren()
    await open(verdict)
    expect(field('Customer name')).toHaveProperty('value', filled['Customer name'])
    expect(field('Product key')).toHaveProperty('value', '')
    await user.click(keeping())
    expect(stored()).not.toContain('Contoso')
    expect(field('Customer name')).toHaveProperty('value', filled['Customer name'])
  })

  it.each([
    ['off', switchStorageOff],
    ['full', fillStorage],
  ])('works with storage that is %s, and says that nothing is kept', async (_, spoil) => {
    spoil()
    const user = await open(verdict)
    await user.type(field('Customer name'), 'Contoso')
    await user.click(keeping())
    expect(screen.getAllByRole('alert').some((alert) => alert.textContent?.includes('keeps nothing'))).toBe(true)
    expect(keeping()).toHaveProperty('checked', false)
    expect(text()).toContain('Customer name: Contoso')
  })

  it('is not harmed by details that something else left behind', async () => {
    localStorage.setItem('reimaging-advisor:makadd@microsoft.com', '{"customer":7,"contact":["x"],"reason":null')
    await open(verdict)
    expect(field('Customer name')).toHaveProperty('value', '')
  })
})

describe('the record', () => {
  it('names a number of PCs that is none, and leaves it in its field', async () => {
    const user = await open(verdict)
    await user.click(screen.getByRole('button', { name: 'More' }))
    const pcs = await screen.findByRole('textbox', { name: 'Number of PCs' })
    await user.type(pcs, 'a few')
    expect(screen.getByRole('textbox', { description: /Enter a whole number/ })).toBe(pcs)
    expect(pcs).toHaveProperty('value', 'a few')
  })

  it('remembers nothing where storage is off, and says so', async () => {
    switchStorageOff()
    const user = await open(verdict)
    await user.click(screen.getByRole('button', { name: 'More' }))
    const remembering = await screen.findByRole('checkbox', { name: /^Remember in this browser/ })
    await user.click(remembering)
    expect(screen.getAllByRole('alert').some((one) => one.textContent?.includes('keeps nothing'))).toBe(true)
    expect(remembering).toHaveProperty('checked', false)
  })
})

describe('the start of a comparison', () => {
  const samePcs = { ...yes, agreement: 'select-plus' }
  const [a, b] = [
    addressOf(check, 'verdict', samePcs),
    addressOf(check, 'verdict', { ...samePcs, agreement: 'open-license', openLicensePurchase: 'no' }),
  ]
  const upgrade = '/upgrade/verdict#v=1&target=other'
  const field = (which: string): HTMLElement => screen.getByRole('textbox', { name: `Link to the ${which} case` })

  async function paste(user: Awaited<ReturnType<typeof open>>, first: string, second: string): Promise<void> {
    for (const [name, link] of [
      ['first', first],
      ['second', second],
    ] as const) {
      await user.click(field(name))
      await user.paste(link)
    }
    await user.click(screen.getByRole('button', { name: 'Compare' }))
  }

  it.each([
    ['nothing', ['', b], 'Paste the link to a check'],
    ['a link to somewhere else', [a, 'https://elsewhere.example/page'], 'is no link to a check'],
    ['a link without answers', [a, '/reimaging'], 'That link has no answers in it'],
    ['a comparison', [a, '/compare#v=1&check=reimaging&a.media=oem'], 'compares cases already'],
    ['links of two checks', [a, upgrade], 'only cases of one check can be compared'],
  ] as const)('says what is wrong with %s, and keeps what was pasted', async (_, [first, second], says) => {
    const user = await open('/compare')
    await paste(user, first, second)
    expect(screen.getByRole('alert').textContent).toContain(says)
    expect(document.title).toMatch(/^Error: /)
    expect([field('first'), field('second')].map((one) => Reflect.get(one, 'value'))).toEqual([first, second])
    await user.click(within(screen.getByRole('alert')).getByRole('link'))
    expect(document.activeElement).toBe(field(first === '' ? 'first' : 'second'))
  })

  it('compares two links, and focuses the heading of the comparison', async () => {
    const user = await open('/compare')
    await paste(user, a, b)
    const heading = screen.getByRole('heading', { level: 1, name: 'Two cases side by side' })
    expect(document.activeElement).toBe(heading)
    const outcomes = ['Case A', 'Case B'].map((name) => screen.getByRole('region', { name }).dataset.outcome)
    expect(outcomes).toEqual(['permitted', 'conditional'])
  })
})

it('with storage off the colours that were chosen hold from page to page', async () => {
  switchStorageOff()
  const user = await open('/')
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(document.documentElement.dataset.theme).toBe('dark')
  const [start] = screen.getAllByRole('link', { name: /^Start the reimaging check/ })
  if (start) await user.click(start)
  expect(screen.getByRole('radio', { name: 'Dark' })).toHaveProperty('checked', true)
  await user.click(screen.getByRole('radio', { name: 'System' }))
  expect(document.documentElement.dataset.theme).toBeUndefined()
})
