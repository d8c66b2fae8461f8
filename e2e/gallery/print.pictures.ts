import { spawnSync } from 'node:child_process'
import { expect } from 'playwright/test'
import { decided, kinds, visit } from '../places.ts'
import { test } from '../wizard.ts'
import { pictureOf } from './files.ts'

for (const place of kinds.filter((one) => decided.includes(one)))
  test(`${place.about}, on paper`, async ({ wizard }) => {
    await visit(wizard, place)
    const file = pictureOf(place.about, 'print')
    await wizard.page.pdf({ path: `${file}.pdf`, format: 'A4' })
    const { error, status } = spawnSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file])
    // Where there is no such program, the PDF is what there is to look at.
    if (error === undefined) expect(status).toBe(0)
  })
