import { expect, type Locator } from 'playwright/test'
import { detailFields } from '../src/records/details.ts'
import { today, verdictAt } from './addresses.ts'
import { cases } from './cases.ts'
import { checkNamed, type Wizard } from './wizard.ts'

export const toDo = cases.reimaging[1]
export const address = verdictAt('reimaging', toDo.answers)
export const shared = (): string => `${address}&rules=2009-10&revision=2&was=${toDo.outcome}&on=${today()}`
export const { headline, reason } = (() => {
  const check = checkNamed('reimaging')
  return check.explain(toDo.answers, check.decide(toDo.answers))
})()

const labelOf = (id: string): string => detailFields.find((field) => field.id === id)?.label ?? id
export const field = ({ page }: Wizard, id: string): Locator =>
  page.getByRole('textbox', { name: labelOf(id), exact: true })
export const remembering = ({ page }: Wizard): Locator =>
  page.getByRole('checkbox', { name: /^Remember in this browser/ })
export const press = ({ page }: Wizard, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

export const typed = {
  preparedFor: 'Contoso & Söhne <b>',
  preparedBy: 'Kim',
  reference: 'INC-4711',
  pcs: '25',
  note: 'Two sites.\nNorth first.',
}

export async function openVerdict(wizard: Wizard): Promise<void> {
  await wizard.open(address)
  await wizard.expectVerdict(toDo.outcome)
}

export async function openForm(wizard: Wizard): Promise<void> {
  await press(wizard, 'More')
}

export async function fillIn(wizard: Wizard): Promise<void> {
  await openForm(wizard)
  for (const [id, value] of Object.entries(typed)) await field(wizard, id).fill(value)
}

/** Of a verdict whose other formats are shown. */
export async function copiedText(wizard: Wizard): Promise<string> {
  await press(wizard, 'Copy as text')
  await expect(wizard.page.getByText('The text is copied.')).toBeVisible()
  return wizard.copied()
}
