import { expect, type Locator } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { expectClean } from '../axe.ts'
import { cases } from '../cases.ts'
import { test, type Wizard } from '../wizard.ts'

const [{ answers }] = cases.reimaging
const key = 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'

/** The five things that FAQ 8 asks for, and the contact beside the name. */
const filled = {
  Agreement: 'Select Plus 1234567',
  'Customer name': 'Contoso & Söhne',
  Contact: 'Kim, kim@contoso.example',
  Reason: 'Reimaging of 25 PCs',
  'Product key': key,
  'Activations to add': '25',
}

async function openRequest(wizard: Wizard): Promise<void> {
  // From elsewhere: an address that differs in nothing would not load again.
  await wizard.page.goto('about:blank')
  await wizard.open(verdictAt('reimaging', answers))
  await wizard.page.getByText('Write the request for more activations').click()
}

const field = ({ page }: Wizard, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const text = (wizard: Wizard): Locator => field(wizard, 'The text, to makadd@microsoft.com')
const keeping = ({ page }: Wizard): Locator => page.getByRole('checkbox', { name: /^Keep these in this browser/ })

async function fillIn(wizard: Wizard): Promise<void> {
  for (const [name, value] of Object.entries(filled)) await field(wizard, name).fill(value)
}

test('the request for activations knows what the case tells, and marks what is missing', async ({ wizard }) => {
  await openRequest(wizard)
  await expect(text(wizard)).toHaveValue(/^Agreement: .+\nCustomer name: \[to be filled in\]\n/m)
  await expect(text(wizard)).toHaveValue(/^Reason: Reimaging of PCs .*Windows 7 Professional$/m)
  await expectClean(wizard.page)
})

test('a number that is none is pointed out, and kept as it was typed', async ({ wizard }) => {
  await openRequest(wizard)
  await field(wizard, 'Activations to add').fill('twenty')
  await expect(field(wizard, 'Activations to add')).toHaveAttribute('aria-invalid', 'true')
  await expect(wizard.page.getByText('Enter a whole number.')).toBeVisible()
  await expect(text(wizard)).toHaveValue(/Activations to add: twenty$/)
  await field(wizard, 'Activations to add').fill('20')
  await expect(wizard.page.getByText('Enter a whole number.')).toHaveCount(0)
})

const everythingStored = ({ page }: Wizard): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]))

test('nothing is kept unless it is asked for', async ({ wizard }) => {
  await openRequest(wizard)
  await fillIn(wizard)
  expect(await everythingStored(wizard)).not.toContain('Contoso')
  await openRequest(wizard)
  await expect(field(wizard, 'Customer name')).toHaveValue('')
})

test('what is kept on request comes back, but never the product key', async ({ wizard }) => {
  await openRequest(wizard)
  await keeping(wizard).check()
  await fillIn(wizard)
  expect(await everythingStored(wizard)).toContain('Contoso')
  expect(await everythingStored(wizard)).not.toContain(key)
  expect(wizard.page.url()).not.toContain('Contoso')

  await openRequest(wizard)
  await expect(field(wizard, 'Customer name')).toHaveValue(filled['Customer name'])
  await expect(field(wizard, 'Product key')).toHaveValue('')
  await keeping(wizard).uncheck()
  expect(await everythingStored(wizard)).not.toContain('Contoso')
  await expect(field(wizard, 'Customer name')).toHaveValue(filled['Customer name'])
})

const broken = [
  { about: 'storage that is off', spoil: () => Object.defineProperty(window, 'localStorage', { value: undefined }) },
  {
    about: 'storage that is full',
    spoil: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full on purpose', 'QuotaExceededError')
      }
    },
  },
]

for (const { about, spoil } of broken) {
  test(`the request works with ${about}, and says that nothing is kept`, async ({ wizard }) => {
    await wizard.page.addInitScript(spoil)
    await openRequest(wizard)
    await field(wizard, 'Customer name').fill('Contoso')
    await keeping(wizard).click()
    await expect(wizard.page.getByRole('alert')).toContainText('keeps nothing')
    await expect(keeping(wizard)).not.toBeChecked()
    await expect(text(wizard)).toHaveValue(/Customer name: Contoso/)
  })
}

test('details that something else left behind do no harm', async ({ wizard }) => {
  await wizard.open('/')
  await wizard.page.evaluate(() => {
    localStorage.setItem('reimaging-advisor:makadd@microsoft.com', '{"customer":7,"contact":["x"],"reason":null')
  })
  await openRequest(wizard)
  await expect(field(wizard, 'Customer name')).toHaveValue('')
})
